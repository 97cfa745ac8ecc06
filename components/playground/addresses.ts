import type { Ref } from 'vue'
import { takeHandover } from './handover'
import { openExample, readExampleAddress } from './openedEntry'
import { decodeWorkspace, encodeWorkspace } from './playLink'
import type { Play } from './usePlay'

/* What reads the page's address, and makes others: most visits have nothing to read. */

/** For so long it is said that a link was copied, in milliseconds. */
const COPIED = 2000

/** Copies a link that brings the open project elsewhere, or shows it where that is not possible. */
export async function shareProject(play: Play, shared: Ref<string>): Promise<void> {
  try {
    const link = `${location.origin}${location.pathname}${await encodeWorkspace(play.workspace.value)}`
    try {
      await navigator.clipboard.writeText(link)
      play.say('')
      shared.value = 'Link copied'
      setTimeout(() => (shared.value = ''), COPIED)
    } catch {
      play.say(`The browser does not let this page copy. The link: ${link}`)
    }
  } catch (reason) {
    play.say((reason as Error).message)
  }
}

/** Opens what the address or an entry brings, as a project of its own: nothing that is kept is overwritten. */
export async function openAddress(play: Play): Promise<void> {
  const handed = takeHandover()
  const link = await decodeWorkspace(location.hash)
  if (link.kind === 'workspace') {
    play.begin(link.workspace, 'From a link')
    history.replaceState(history.state, '', location.pathname)
  } else if (link.kind === 'damaged') play.say(link.message)
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
