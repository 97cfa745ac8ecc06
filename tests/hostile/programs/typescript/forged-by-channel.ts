// Tries to make channels that lead out of the worker.
for (const name of ['MessageChannel', 'MessagePort', 'MessageEvent', 'BroadcastChannel']) {
  try {
    new (globalThis as any)[name]('message', { data: 'x' })
    console.log('BREACH', name)
  } catch (error) {
    console.log(String(error))
  }
}
console.log('contained')
