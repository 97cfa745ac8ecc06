import type { ProgramFile } from '../../../src/sandbox/protocol'
import { loadLate } from '../latePanels'
import { takeDropped } from './dropped'
import type { DeviceFile } from './read'

export interface TakingOptions {
  /** Files of the device are to be files of the project. */
  take(files: readonly ProgramFile[]): void
  /** They cannot be. @param words for the reader */
  failed(words: string): void
}

/** The ways by which files of the reader's device come into a project. */
export interface Taking {
  /** Takes what was chosen. */
  choose(list: Iterable<File>): Promise<void>
  /** For what is dropped on: takes files and folders, and leaves all else to the browser. */
  onDrop(event: DragEvent): void
  /** For what is dropped on: says that files may be. */
  onDragover(event: DragEvent): void
}

export function useTaking({ take, failed }: TakingOptions): Taking {
  async function read(
    find: (read: typeof import('./read')) => readonly DeviceFile[] | Promise<readonly DeviceFile[]>,
  ): Promise<void> {
    try {
      const reading = (await loadLate()).reading
      take(await reading.readFiles(await find(reading)))
    } catch (reason) {
      failed(
        reason instanceof RangeError
          ? reason.message
          : 'A file could not be read. Drop or choose it once more.',
      )
    }
  }

  return {
    choose(list) {
      // The list is emptied with its field.
      const chosen = [...list]
      return read(({ chosenFiles }) => chosenFiles(chosen))
    },
    onDrop(event) {
      if (event.dataTransfer === null || !hasFiles(event.dataTransfer)) return
      event.preventDefault()
      // An editor would take them for text at the cursor.
      event.stopPropagation()
      const dropped = takeDropped(event.dataTransfer)
      void read(({ droppedFiles }) => droppedFiles(dropped))
    },
    onDragover(event) {
      if (event.dataTransfer !== null && hasFiles(event.dataTransfer)) event.preventDefault()
    },
  }
}

const hasFiles = ({ types }: DataTransfer): boolean => types.includes('Files')
