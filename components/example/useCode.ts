import { computed, onBeforeUnmount, onMounted, shallowReactive, type ComputedRef, type Ref } from 'vue'
import { languageNamed } from '../../src/engines/languages'
import { readStored } from '../../src/site/storage'
import type { Versions } from './versions'

/** The code of an example's programs: static in the page until the reader edits, then in editors. */
export interface ExampleCode {
  /** The selected program is not the site's any more. */
  readonly edited: ComputedRef<boolean>
  /** The versions of the selected program, from its first edit on. */
  readonly versions: ComputedRef<Versions | undefined>
  versionsOf(language: string): Versions | undefined
  /** The text of a program as it is shown. */
  textOf(language: string): string
  current(): string
  /** Gets a program ready to be edited; a draft takes the place of what is shown only when the page opens. */
  open(language: string, when?: 'opening'): Promise<Versions>
}

export interface ExampleCodeOptions {
  readonly language: Readonly<Ref<string>>
  readonly languages: readonly string[]
  /** The site's text of a program, once the page is there. */
  readonly original: (language: string) => string
  /** Address of the page, and id of the example on it. */
  readonly path: () => string
  readonly example: string
}

export function useCode({ language, languages, original, path, example }: ExampleCodeOptions): ExampleCode {
  const keyOf = (name: string): string => `draft:${path()}#${example}:${name}`

  /** Under which a reader's version of a program may be kept: now, and when the language had another id. */
  function keysOf(program: string): readonly [string, ...string[]] {
    const former = languageNamed(program)?.fences.filter((name) => name !== program) ?? []
    return [keyOf(program), ...former.map(keyOf)]
  }

  const opened = shallowReactive(new Map<string, Versions>())
  const coming = new Map<string, Promise<Versions>>()
  let gone = false

  async function begin(program: string, when?: 'opening'): Promise<Versions> {
    const { openVersions } = await import('./versions')
    const text = original(program)
    const made = openVersions(keysOf(program), text, when === undefined ? text : undefined)
    if (gone) made.close()
    else opened.set(program, made)
    return made
  }

  function open(program: string, when?: 'opening'): Promise<Versions> {
    const known = coming.get(program)
    if (known !== undefined) return known
    const made = begin(program, when)
    coming.set(program, made)
    made.catch(() => coming.delete(program))
    return made
  }

  const textOf = (program: string): string => opened.get(program)?.text ?? original(program)

  onMounted(() => {
    for (const program of languages)
      if (keysOf(program).some((key) => readStored(key) !== undefined))
        open(program, 'opening').catch(() => undefined)
  })
  onBeforeUnmount(() => {
    gone = true
    for (const versions of opened.values()) versions.close()
  })

  const versions = computed(() => opened.get(language.value))
  return {
    versions,
    edited: computed(() => versions.value !== undefined && versions.value.text !== versions.value.original),
    versionsOf: (program) => opened.get(program),
    textOf,
    current: () => textOf(language.value),
    open,
  }
}
