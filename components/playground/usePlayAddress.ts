import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { readStored } from '../../src/site/storage'
import { HANDOVER } from '../example/handover'
import { loadLate } from './latePanels'
import type { Intent } from './useIntent'
import type { Play } from './usePlay'

/** What the page's address brings, and the address that brings the open project elsewhere. */
export interface PlayAddress {
  /** That a link was copied, for a moment. */
  readonly shared: Ref<string>
  share(): Promise<void>
}

export function usePlayAddress(play: Play, intent: Intent): PlayAddress {
  const shared = ref('')
  const failed = (): void =>
    play.say('What reads and makes links could not be fetched. Check the connection, then reload.')

  async function addresses(): Promise<typeof import('./addresses')> {
    return (await loadLate()).loadAddresses()
  }

  async function read(): Promise<void> {
    if (readStored(HANDOVER) === undefined && location.hash === '' && location.search === '') return
    await addresses().then(({ openAddress }) => openAddress(play), failed)
  }

  const onHash = (): void => void read()
  onMounted(async () => {
    await intent.whenShown
    await play.resume()
    await read()
    addEventListener('hashchange', onHash)
  })
  onBeforeUnmount(() => removeEventListener('hashchange', onHash))
  return { shared, share: () => addresses().then(({ shareProject }) => shareProject(play, shared), failed) }
}
