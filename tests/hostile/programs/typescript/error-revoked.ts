// Tries to end in a proxy that is revoked.
// ends: error
const { proxy, revoke } = Proxy.revocable(new Error('x'), {})
revoke()
void Promise.reject(proxy)
throw proxy
