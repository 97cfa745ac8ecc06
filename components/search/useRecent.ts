import { ref, type Ref } from 'vue'
import { readStored, writeStored } from '../../src/site/storage'
import type { Result } from './result'

const key = 'search-recent'
const most = 6

/**
 * What the reader went to from the search, kept on this device only. Where storage is full or forbidden, it lasts as
 * long as the page.
 *
 * @returns the last results that were chosen, newest first, and how to change them
 */
export function useRecent(): {
  results: Ref<readonly Result[]>
  remember(result: Result): void
  forget(): void
} {
  const results = ref<readonly Result[]>(read())
  return {
    results,
    remember(result) {
      results.value = [result, ...results.value.filter(({ path }) => path !== result.path)].slice(0, most)
      writeStored(key, JSON.stringify(results.value))
    },
    forget() {
      results.value = []
      writeStored(key, undefined)
    },
  }
}

function read(): Result[] {
  try {
    const kept: unknown = JSON.parse(readStored(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isResult) : []
  } catch {
    return []
  }
}

/** What is kept may be another version's, or somebody's who played with it. */
function isResult(kept: unknown): kept is Result {
  if (typeof kept !== 'object' || kept === null) return false
  const { path, name, kind, context } = kept as Partial<Record<keyof Result, unknown>>
  return (
    [path, name, kind, context].every((value) => typeof value === 'string') && String(path).startsWith('/')
  )
}
