// Tries to keep its failures for itself, or to tell others.
// ends: error, done, contained
const quiet = (event: Event): void => {
  event.preventDefault()
  event.stopImmediatePropagation()
}
addEventListener('error', quiet, true)
addEventListener('unhandledrejection', quiet, true)
self.onerror = () => true
try {
  reportError(new Error('told'))
  dispatchEvent(new ErrorEvent('error', { message: 'forged', error: null, lineno: -1, colno: NaN }))
} catch {
  // Not each engine has them.
}
void Promise.reject(1)
throw new Error('x')
