import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import type { Search } from '../../src/site/search/search'
import { toResult, type Result } from './result'

/** What the search knows of what is typed. */
export interface SearchAnswers {
  readonly query: Ref<string>
  readonly isEmpty: ComputedRef<boolean>
  /** What there is to choose from: what was found, or what is looked up most where nothing is typed. */
  readonly results: ComputedRef<readonly Result[]>
  /** The site does not cover what is typed. */
  readonly isUnanswered: ComputedRef<boolean>
  /** What the reader is told of the search itself; empty when all is well. */
  readonly message: ComputedRef<string>
  /** The index, or a part of it, did not come. */
  readonly failed: Ref<boolean>
  /** Loads what is missing of the index. */
  load(): void
}

/** @param recent what the reader has chosen before; it comes first where nothing is typed */
export function useSearchAnswers(recent: () => readonly Result[]): SearchAnswers {
  const query = ref('')
  const search = shallowRef<Search>()
  /** How much of the index is there. */
  const loaded = ref<'nothing' | 'names' | 'all'>('nothing')
  const failed = ref(false)

  const isEmpty = computed(() => query.value.trim() === '')
  const answer = computed(() => {
    // What is found depends on how much of the index has come.
    if (isEmpty.value || search.value === undefined || loaded.value === 'nothing') return undefined
    return search.value.ask(query.value)
  })
  const offered = computed(() => {
    const recentPaths = new Set(recent().map(({ path }) => path))
    return (search.value?.mostWanted ?? []).map(toResult).filter(({ path }) => !recentPaths.has(path))
  })
  const results = computed<readonly Result[]>(() => {
    if (isEmpty.value) return [...recent(), ...offered.value]
    // As long as words are on their way, nothing is known of what only they find.
    if (answer.value === undefined || (!answer.value.isCovered && loaded.value === 'names' && !failed.value))
      return []
    return answer.value.records.map(toResult)
  })
  const isUnanswered = computed(
    () => !isEmpty.value && answer.value?.isCovered === false && (loaded.value === 'all' || failed.value),
  )
  const message = computed(() => {
    if (failed.value)
      return loaded.value === 'nothing'
        ? 'The search could not be loaded. Check the connection, then try again.'
        : 'Only names are searched: the rest of the index could not be loaded.'
    if (isEmpty.value)
      return results.value.length > 0 ? '' : 'A name, a symbol, an error message, or what you want to do.'
    if (loaded.value === 'nothing' || (results.value.length === 0 && loaded.value === 'names'))
      return 'Loading the index…'
    return ''
  })
  async function loadIndex(): Promise<void> {
    failed.value = false
    try {
      const { loadSearch } = await import('../../src/site/search/load')
      const coming = await loadSearch(import.meta.env.BASE_URL)
      search.value = coming.search
      prepareBetween(coming.search)
      loaded.value = 'names'
      await coming.complete
      loaded.value = 'all'
    } catch {
      failed.value = true
    }
  }

  return {
    query,
    isEmpty,
    results,
    isUnanswered,
    message,
    failed,
    load() {
      if (loaded.value !== 'all') void loadIndex()
    },
  }
}

/** Makes the tables one by one, between what the reader does. */
function prepareBetween(search: Search): void {
  setTimeout(() => {
    if (search.prepare()) prepareBetween(search)
  })
}
