// Tries never to end by streams that always have more.
// ends: stopped, error
const endless = new ReadableStream<string>({ pull: (controller) => controller.enqueue('x') })
const through = endless.pipeThrough(
  new TransformStream<string, string>({
    transform: (chunk, controller) => {
      controller.enqueue(chunk)
      controller.enqueue(chunk)
    },
  }),
)
await through.pipeTo(new WritableStream({ write: () => undefined }))
