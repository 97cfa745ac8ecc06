// Tries to be in the midst of a stream's own code when it is ended, which has ended a whole browser process.
// ends: stopped
const endless = new ReadableStream<string>({ pull: (controller) => controller.enqueue('x') })
for await (const chunk of endless) void chunk
