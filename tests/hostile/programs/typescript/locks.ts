// Tries to hold a lock of the site's, to fill its storage, and to learn how much there is.
const navigated = ((globalThis as { navigator?: unknown }).navigator ?? {}) as unknown as Record<string, Record<string, (...args: unknown[]) => unknown>>
for (const [area, method, ...args] of [
  ['locks', 'request', 'x', () => 'BREACH'],
  ['locks', 'query'],
  ['storage', 'getDirectory'],
  ['storage', 'persist'],
  ['serviceWorker', 'getRegistrations'],
  ['permissions', 'query', { name: 'notifications' }],
  ['usb', 'getDevices'],
  ['serial', 'getPorts'],
  ['hid', 'getDevices'],
  ['mediaDevices', 'getUserMedia', { audio: true }],
  ['clipboard', 'readText'],
  ['credentials', 'get', {}],
  ['wakeLock', 'request', 'screen'],
  ['gpu', 'requestAdapter'],
] as const) {
  try {
    const answer = await Promise.race([
      navigated[area]?.[method]?.(...args),
      new Promise((resolve) => setTimeout(resolve, 500, 'silent')),
    ])
    if (area === 'locks' && method === 'request' && answer === 'BREACH') console.log('BREACH')
    if (area === 'storage' && method === 'getDirectory' && typeof answer === 'object') console.log('BREACH')
  } catch (error) {
    void error
  }
}
console.log('contained')
