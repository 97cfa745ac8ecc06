import { cacheNames } from '../names'
import { base, scope } from './scope'

/* What is shipped in place of the worker once it is retired: it clears up and is gone. */

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('activate', (event) => event.waitUntil(retire()))

async function retire(): Promise<void> {
  await Promise.all(Object.values(cacheNames(base)).map((name) => caches.delete(name)))
  await scope.registration.unregister()
}
