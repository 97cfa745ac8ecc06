// Tries to end its run in the eyes of the page, by every way to send a message.
const forged = { type: 'end', status: 'done', exitCode: 0, elapsed: 1, dropped: { lines: 0, characters: 0 } }
const senders: unknown[] = [(globalThis as any).postMessage]
for (let scope = globalThis; scope !== null; scope = Object.getPrototypeOf(scope)) {
  senders.push(Object.getOwnPropertyDescriptor(scope, 'postMessage')?.value)
}
for (const send of senders) {
  try {
    ;(send as Function).call(self, { type: 'output', stream: 'stdout', text: 'BREACH' })
    ;(send as Function).call(self, forged)
    console.log('BREACH')
  } catch (error) {
    console.log(String(error))
  }
}
console.log('contained')
