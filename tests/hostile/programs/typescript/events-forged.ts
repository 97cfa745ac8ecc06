// Tries to have the engine believe that the program has failed.
// ends: contained, error
for (const name of ['error', 'unhandledrejection', 'message', 'messageerror']) {
  const event = new CustomEvent(name)
  Object.assign(event, { error: new Error('forged'), reason: 'forged', data: { type: 'run' } })
  EventTarget.prototype.dispatchEvent.call(self, event)
}
console.log('contained')
