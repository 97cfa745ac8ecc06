import { ref, type Ref } from 'vue'
import type { ProgramFile } from '../../src/sandbox/protocol'
import { MOST_BYTES, MOST_FILES } from '../../src/sandbox/program'
import { fileNamed } from '../../src/workspace/workspace'
import { asText } from './files/asText'
import type { Play } from './usePlay'

/** What the last run has written. */
export interface Written {
  /** Names of the files of the project that it wrote. */
  readonly names: Ref<readonly string[]>
  /** Puts what it wrote into the project. @param omitted how many files did not come with the others */
  take(files: readonly ProgramFile[], omitted: number): void
}

export function useWritten(play: Play): Written {
  const names = ref<readonly string[]>([])
  return {
    names,
    take(files, omitted) {
      // A file that a package made beside its source is of no use to a reader.
      const kept = files
        .filter(({ name }) => !name.includes('__pycache__/'))
        .map(({ name, content }) => ({
          name,
          content: typeof content === 'string' ? content : asText(content),
        }))
      const left = omitted + play.put(kept)
      names.value = kept
        .filter(({ name, content }) => fileNamed(play.workspace.value, name)?.content === content)
        .map(({ name }) => name)
      if (left > 0 && play.notice.value === '')
        play.say(
          `${left} ${left === 1 ? 'file' : 'files'} that the program wrote are not kept: a project may have ${MOST_FILES} files, and ${MOST_BYTES / 2 ** 20} MiB.`,
        )
    },
  }
}
