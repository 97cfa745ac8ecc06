// Tries to fill the browser with channels, and to send itself messages without end through them.
// ends: error, stopped
const kept = Array.from({ length: 20_000 }, () => new MessageChannel())
for (const { port1, port2 } of kept) {
  port2.onmessage = ({ data }) => port2.postMessage(data)
  port1.onmessage = ({ data }) => port1.postMessage([data, data].slice(0, 1))
  port1.postMessage('x')
}
await new Promise(() => undefined)
