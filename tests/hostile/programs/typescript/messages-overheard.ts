// Tries to hear what the page tells the worker, and to say it to itself.
// ends: error
let heard = 0
for (const how of ['addEventListener', 'onmessage']) {
  try {
    if (how === 'onmessage') (globalThis as any).onmessage = () => (heard += 1)
    else EventTarget.prototype.addEventListener.call(self, 'message', () => (heard += 1))
  } catch (error) {
    console.log(String(error))
  }
}
await new Promise((resolve) => setTimeout(resolve, 200))
if (heard > 0) console.log('BREACH', heard)
EventTarget.prototype.dispatchEvent.call(self, new Event('message'))
EventTarget.prototype.dispatchEvent.call(self, new Event('error'))
console.log('contained')
