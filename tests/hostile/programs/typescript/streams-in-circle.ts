// Tries never to end by two streams that hand one chunk to each other.
// ends: stopped
const one = new TransformStream<string, string>({ start: (controller) => controller.enqueue('x') })
const other = new TransformStream<string, string>()
void one.readable.pipeTo(other.writable)
void other.readable.pipeTo(one.writable)
await new Promise((resolve) => setTimeout(resolve, 1_000_000))
