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

/** A workspace as text; what is no text in it stands as base64. */
export function workspaceToJson(workspace: Workspace): string {
  const files = workspace.files.map(({ name, content }) =>
    typeof content === 'string' ? { name, content } : { name, base64: toBase64(content) },
  )
  return JSON.stringify({ ...workspace, files })
}

/** Reads what {@link workspaceToJson} writes. @returns undefined for anything that cannot be run here */
export function workspaceFromJson(json: string): Workspace | undefined {
  try {
    const workspace = readWorkspace(JSON.parse(json, withBytes))
    return workspace && languageNamed(workspace.language) && workspace
  } catch {
    // What is no JSON is as damaged as what is no workspace.
    return undefined
  }
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))
}

/** For `JSON.parse`: gives files that are no texts their bytes. */
function withBytes(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('base64' in value)) return value
  const { base64, ...rest } = value
  if (typeof base64 !== 'string') return undefined
  return { ...rest, content: Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)).buffer }
}
