import { withBase } from 'vitepress'
import { languageNamed } from '../../src/engines/languages'
import { type Workspace, workspaceOf } from '../../src/workspace/workspace'

/** Where an example is: `?entry=builtin/aiter&example=1&language=python`; the example by number or id, the first by default. */
export interface ExampleAddress {
  readonly entry: string
  readonly example: string
  readonly language: string | undefined
}

/** @returns undefined for an address that names no entry */
export function readExampleAddress(search: string): ExampleAddress | undefined {
  const query = new URLSearchParams(search)
  const entry = query.get('entry')?.replace(/^\/|\/$/g, '') ?? null
  if (entry === null) return undefined
  return { entry, example: query.get('example') ?? '1', language: query.get('language') ?? undefined }
}

/**
 * Reads an example out of its entry's page.
 *
 * @throws RangeError in words for the reader when there is no such entry or example; TypeError when the page does not come
 */
export async function openExample({ entry, example, language }: ExampleAddress): Promise<Workspace> {
  const shown = entry.length > 80 ? `${entry.slice(0, 80)}…` : entry
  if (!/^[\w-]+(\/[\w.-]+)*$/.test(entry)) throw new RangeError(`There is no entry “${shown}”.`)
  const answer = await fetch(withBase(`/${entry}`))
  if (!answer.ok) throw new RangeError(`There is no entry “${shown}”.`)
  // What is parsed so runs and fetches nothing.
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const examples = [...page.querySelectorAll<HTMLElement>('main figure.example')]
  const found = examples.find(({ id }) => id === example) ?? examples[Number(example) - 1]
  const panels = [...(found?.querySelectorAll<HTMLElement>(':scope > .panel') ?? [])]
  const wanted = language === undefined ? undefined : languageNamed(language)?.id
  const panel =
    wanted === undefined ? panels[0] : panels.find(({ dataset }) => dataset['language'] === wanted)
  const support = languageNamed(panel?.dataset['language'] ?? '')
  const code = panel?.querySelector('.static code')?.textContent
  if (support === undefined || code == null)
    throw new RangeError(`The entry “${shown}” has no example “${example.slice(0, 80)}” that can run.`)
  return workspaceOf(support.id, support.mainFile, code)
}
