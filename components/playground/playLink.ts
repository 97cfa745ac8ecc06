import { languageNamed } from '../../src/engines/languages'
import type { Workspace } from '../../src/workspace/workspace'
import { decodeShare, encodeShare } from '../example/share'
import { workspaceFromJson, workspaceToJson } from './workspaceJson'

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
 * @throws RangeError in words for the reader when they are too long for a link
 */
export async function encodeWorkspace(workspace: Workspace): Promise<string> {
  try {
    const code = workspaceToJson(workspace)
    return await encodeShare({ example: PLAY, language: workspace.language, code })
  } catch (reason) {
    if (!(reason instanceof RangeError)) throw reason
    throw new RangeError(
      'The files are too long for a link together. Take some away, or export the project under “Projects” and send that.',
      { cause: reason },
    )
  }
}

/** Reads a page's fragment as {@link encodeWorkspace} writes it. Never throws. */
export async function decodeWorkspace(fragment: string): Promise<PlayLink> {
  const link = await decodeShare(
    fragment,
    (example, language) => example === PLAY && languageNamed(language) !== undefined,
  )
  if (link.kind !== 'code') return link
  const workspace = workspaceFromJson(link.shared.code)
  return workspace === undefined ? { kind: 'damaged', message: DAMAGED } : { kind: 'workspace', workspace }
}
