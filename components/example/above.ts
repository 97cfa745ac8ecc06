import type { RunError } from '../../src/sandbox/protocol'

/**
 * The programs that an example builds on, as the page has them: what a reader makes of one is his own.
 *
 * @param ids of examples of this page, in order
 */
export function programsAbove(ids: readonly string[]): string[] {
  return ids.map((id) => document.getElementById(id)?.querySelector('.static code')?.textContent ?? '')
}

/**
 * Where a name that a program lacks comes from, when an example above binds it: the page runs those that the unedited program
 * builds on, and no others.
 *
 * @param root the example's element
 */
export function describeMissingName(root: HTMLElement, error: RunError | undefined): string | undefined {
  const name = error?.name === 'NameError' ? /^name '(\w+)'/.exec(error.message)?.[1] : undefined
  if (name === undefined) return undefined
  const binds = document.querySelectorAll(`.example[data-binds~="${name}"]`)
  const isAbove = [...binds].some(
    (example) => example.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return isAbove
    ? `An example above on this page binds ${name}. It has not been run before this one: copy its lines to the top.`
    : undefined
}
