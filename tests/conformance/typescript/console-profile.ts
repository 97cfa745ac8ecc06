const tools = console as Console & Record<'profile' | 'profileEnd', (label: string) => void>
tools.profile('x')
tools.timeStamp('y')
tools.profileEnd('x')
const strategy = new CountQueuingStrategy({ highWaterMark: 3 })
console.log(
  strategy.highWaterMark,
  new ByteLengthQueuingStrategy({ highWaterMark: 8 }).size(new Uint8Array(5)),
)
const stream = new ReadableStream<string>({ pull: (controller) => controller.close() }, strategy)
console.log((await stream.getReader().read()).done)
