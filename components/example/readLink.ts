import { languageNamed } from '../../src/engines/languages'
import { decodeShare, type SharedLink } from './share'
import type { SharedLinkTarget } from './useSharedLink'

/** Each example of a page asks for the same link. */
let last: { readonly fragment: string; readonly link: Promise<SharedLink> } | undefined

/**
 * Hands an example what the page's fragment brings for it, unless the page has another fragment by then. What is damaged the first
 * example says.
 */
export async function bringLink(
  fragment: string,
  example: HTMLElement,
  { onCode, onDamaged }: Pick<SharedLinkTarget, 'onCode' | 'onDamaged'>,
): Promise<void> {
  const link = await readLink(fragment)
  if (location.hash !== fragment) return
  if (link.kind === 'damaged' && document.querySelector('.example') === example) onDamaged(link.message)
  if (link.kind === 'code' && link.shared.example === example.id) await onCode(link.shared)
}

/** What the page's fragment brings, checked against the examples of the page. Never throws. */
function readLink(fragment: string): Promise<SharedLink> {
  if (last?.fragment !== fragment) last = { fragment, link: decodeShare(fragment, isOnPage) }
  return last.link
}

function isOnPage(example: string, name: string): boolean {
  const language = languageNamed(name)?.id
  return [...document.querySelectorAll<HTMLElement>('.example > .panel')].some(
    ({ dataset, parentElement }) => dataset['language'] === language && parentElement?.id === example,
  )
}
