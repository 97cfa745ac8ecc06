import { languageNamed } from '../../src/engines/languages'
import { decodeShare, type SharedLink } from './share'

/** Each example of a page asks for the same link. */
let last: { readonly fragment: string; readonly link: Promise<SharedLink> } | undefined

/** What the page's fragment brings, checked against the examples of the page. Never throws. */
export function readLink(fragment: string): Promise<SharedLink> {
  if (last?.fragment !== fragment) last = { fragment, link: decodeShare(fragment, isOnPage) }
  return last.link
}

function isOnPage(example: string, name: string): boolean {
  const language = languageNamed(name)?.id
  return [...document.querySelectorAll<HTMLElement>('.example > .panel')].some(
    ({ dataset, parentElement }) => dataset['language'] === language && parentElement?.id === example,
  )
}
