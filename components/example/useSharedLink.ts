import { onBeforeUnmount, onMounted } from 'vue'
import { LINK_SIGN } from './linkSign'
import type { SharedCode } from './share'

export interface SharedLinkTarget {
  /** The example's element. */
  root(): HTMLElement | null
  /** Another address is read: what was said of the one before holds no more. */
  onReading(): void
  /** The address brings code for this example. */
  onCode(shared: SharedCode): Promise<void>
  /** The address brings something that cannot be read, and this is the example that says so. */
  onDamaged(message: string): void
  /** What reads links could not be fetched, and this is the example that says so. */
  onFailed(reason: unknown): void
}

/**
 * Looks at the page's address when the page opens, and whenever its fragment changes. While a link is read, the example says so
 * in `data-reading`.
 */
export function useSharedLink({ root, onReading, onCode, onDamaged, onFailed }: SharedLinkTarget): void {
  async function read(): Promise<void> {
    const { hash } = location
    const element = root()
    if (!hash.startsWith(LINK_SIGN) || element === null) return
    element.setAttribute('data-reading', '')
    onReading()
    try {
      const { bringLink } = await import('./readLink')
      await bringLink(hash, element, { onCode, onDamaged })
    } catch (reason) {
      if (document.querySelector('.example') === element) onFailed(reason)
    } finally {
      element.removeAttribute('data-reading')
    }
  }

  const onChange = (): void => void read()
  onMounted(() => {
    onChange()
    addEventListener('hashchange', onChange)
  })
  onBeforeUnmount(() => removeEventListener('hashchange', onChange))
}

/**
 * For the head of every page: a fragment that is no text (`#%`) becomes a damaged link before anything else reads it, for the
 * router takes it for a page that is not there.
 */
export const fragmentScript = `{
let check=()=>{try{decodeURI(location.hash)}catch{history.replaceState(history.state,'','${LINK_SIGN}')}}
check()
addEventListener('hashchange',check)
}`
