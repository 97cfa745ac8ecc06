// Tries to keep every task of the worker from its turn.
// ends: stopped
const again = (): Promise<void> => Promise.resolve().then(again)
await again()
