import { onMounted } from 'vue'
import { onLateMissing } from './latePanels'
import type { Intent } from './useIntent'
import type { Play } from './usePlay'

/** So long the parts of an editor may take before something is said about it, in milliseconds. */
const PATIENCE = 20_000

export interface MissingPartsOptions {
  readonly play: Play
  readonly intent: Intent
  /** Whether the page is still there, without an editor. */
  lacksEditor(): boolean
  /** Asks for the editor of a file. */
  edit(name: string): void
}

/**
 * Tells of parts of the playground that do not come, and tries once more; what stands in the place of its editor can be written into all
 * the same.
 *
 * @returns to be called when the editor has not come, or what comes with it
 */
export function useMissingParts({ play, intent, lacksEditor, edit }: MissingPartsOptions): () => void {
  function onMissing(): void {
    play.say('Parts of the playground could not be fetched. Check the connection.', () => {
      void play.keep()
      void play.resume()
      edit(play.current.value)
    })
  }
  onLateMissing(onMissing)
  onMounted(async () => {
    await intent.whenShown
    setTimeout(() => {
      // What is under way cannot be asked for anew but by another page; what was written goes there.
      if (lacksEditor() && play.notice.value === '')
        play.say('The editor has not come yet. Check the connection.', () => location.reload())
    }, PATIENCE)
  })
  return onMissing
}
