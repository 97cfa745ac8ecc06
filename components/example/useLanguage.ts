import { onMounted, ref, type Ref } from 'vue'
import { languages } from '../../src/engines/languages'
import { writeStored } from '../../src/site/storage'

const STORAGE_KEY = 'language'
const ATTRIBUTE = 'language'

/** The language that the reader prefers, for all examples of all entries. */
const first = languages[0]?.id ?? ''
const preferred = ref(first)

/**
 * The preferred language, remembered on this device. `<html data-language>` says it too, set before the first paint by
 * {@link languageScript}, so that the right twin is shown before any component is there.
 */
export function useLanguage(): { preferred: Ref<string>; prefer: (language: string) => void } {
  // After hydration, which needs what the server rendered.
  onMounted(() => {
    preferred.value = document.documentElement.dataset[ATTRIBUTE] ?? first
  })
  return {
    preferred,
    prefer(language) {
      preferred.value = language
      document.documentElement.dataset[ATTRIBUTE] = language
      writeStored(STORAGE_KEY, language)
    },
  }
}

/**
 * For the head of every page: shows the remembered language from the first paint on. It is made when it is asked for, which only the
 * build does: as a constant it would be made, and travel, with the scripts of every page.
 */
export function languageScript(): string {
  // Ids that a language once had; whatever a fence may be called stands for the language.
  const idsByName = Object.fromEntries(
    languages.flatMap(({ id, fences }) => fences.filter((name) => name !== id).map((name) => [name, id])),
  )
  return `try{var l=localStorage.getItem('${STORAGE_KEY}');if(l)document.documentElement.dataset.${ATTRIBUTE}=${JSON.stringify(idsByName)}[l]||l}catch{}`
}
