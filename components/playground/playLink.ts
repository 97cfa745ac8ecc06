import { languageNamed } from '../../src/engines/languages'
import { readWorkspace, type Workspace } from '../../src/workspace/workspace'
import { decodeShare, encodeShare } from '../example/share'

/** What a link to the playground brings. */
export type PlayLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'workspace'; readonly workspace: Workspace }
  | { readonly kind: 'damaged'; readonly message: string }

/** In the place where an example's link names its example. */
const PLAY = 'play'
const DAMAGED = 'This link is damaged, so what it brings cannot be shown. Ask for it once more.'

/**
 * @returns the fragment for a link that carries all files
 * @throws RangeError in words for the reader when they are too long for a link, or not all are texts
 */
export function encodeWorkspace(workspace: Workspace): Promise<string> {
  const bytes = workspace.files.find(({ content }) => typeof content !== 'string')
  if (bytes !== undefined)
    throw new RangeError(
      `“${bytes.name}” is not a text, and links carry texts. Download the project instead.`,
    )
  return encodeShare({ example: PLAY, language: workspace.language, code: JSON.stringify(workspace) })
}

/** Reads a page's fragment as {@link encodeWorkspace} writes it. Never throws. */
export async function decodeWorkspace(fragment: string): Promise<PlayLink> {
  const link = await decodeShare(
    fragment,
    (example, language) => example === PLAY && languageNamed(language) !== undefined,
  )
  if (link.kind !== 'code') return link
  try {
    const workspace = readWorkspace(JSON.parse(link.shared.code))
    if (workspace !== undefined && languageNamed(workspace.language) !== undefined)
      return { kind: 'workspace', workspace }
  } catch {
    // What is no JSON is as damaged as what is no workspace.
  }
  return { kind: 'damaged', message: DAMAGED }
}
