import { languageNamed } from '../../src/engines/languages'
import { readWorkspace, type Workspace } from '../../src/workspace/workspace'

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
