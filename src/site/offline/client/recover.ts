import type { Router } from 'vitepress'
import { BUILD_KEY } from '../../deploy/kinds'
import { pageBuild } from './pageBuild'

declare global {
  interface Window {
    __VP_HASH_MAP__?: Readonly<Record<string, string>>
  }
}

const RELOADED_KEY = 'reloaded-for'

/**
 * Lets a page that was open during a deployment recover by itself. Its router misses the page it is asked for and fetches
 * the new map of pages; where the scripts around the pages have changed too, the new page would not fit into this one, so
 * the browser loads it whole.
 */
export function recoverFromDeployment(router: Router): void {
  if (typeof window === 'undefined') return
  const own = pageBuild()
  const before = router.onBeforePageLoad
  router.onBeforePageLoad = async (to) => {
    const now = window.__VP_HASH_MAP__?.[BUILD_KEY]
    if (own === undefined || now === undefined || now === own || wasReloadedFor(now)) return before?.(to)
    // The router has put the address in its place already.
    location.reload()
    return false
  }
}

/** Once for each deployment: where an old page is still served, a second time would not help either. */
function wasReloadedFor(build: string): boolean {
  try {
    if (sessionStorage.getItem(RELOADED_KEY) === build) return true
    sessionStorage.setItem(RELOADED_KEY, build)
    return false
  } catch {
    return true
  }
}
