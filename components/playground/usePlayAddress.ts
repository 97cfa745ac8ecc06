import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { takeHandover } from './handover'
import { openExample, readExampleAddress } from './openedEntry'
import { decodeWorkspace, encodeWorkspace } from './playLink'
import type { Play } from './usePlay'

/** For so long it is said that a link was copied, in milliseconds. */
const COPIED = 2000

/** What the page's address brings, and the address that brings the open project elsewhere. */
export interface PlayAddress {
  /** That a link was copied, for a moment. */
  readonly shared: Ref<string>
  share(): Promise<void>
}

export function usePlayAddress(play: Play): PlayAddress {
  const shared = ref('')

  async function share(): Promise<void> {
    try {
      const link = `${location.origin}${location.pathname}${await encodeWorkspace(play.workspace.value)}`
      try {
        await navigator.clipboard.writeText(link)
        shared.value = 'Link copied'
        setTimeout(() => (shared.value = ''), COPIED)
      } catch {
        play.say(`The browser does not let this page copy. The link: ${link}`)
      }
    } catch (reason) {
      play.say((reason as Error).message)
    }
  }

  /** What the address brings is a project of its own: nothing that is kept is overwritten. */
  async function read(): Promise<void> {
    const link = await decodeWorkspace(location.hash)
    if (link.kind === 'workspace') {
      play.begin(link.workspace, 'From a link')
      history.replaceState(history.state, '', location.pathname)
    } else if (link.kind === 'damaged') play.say(link.message)
    const handed = takeHandover()
    const address = readExampleAddress(location.search)
    if (handed !== undefined) play.begin(handed, address?.entry ?? 'From an entry')
    else if (address !== undefined && link.kind === 'none') {
      try {
        play.begin(await openExample(address), address.entry)
      } catch (reason) {
        play.say(
          reason instanceof RangeError
            ? reason.message
            : 'The entry could not be fetched. Check the connection, then reload.',
        )
        return
      }
    }
    if (address !== undefined) history.replaceState(history.state, '', location.pathname)
  }

  const onHash = (): void => void read()
  onMounted(async () => {
    await play.resume()
    await read()
    addEventListener('hashchange', onHash)
  })
  onBeforeUnmount(() => removeEventListener('hashchange', onHash))
  return { shared, share }
}
