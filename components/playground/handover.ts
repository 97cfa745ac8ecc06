import { readStored, writeStored } from '../../src/site/storage'
import { languageNamed } from '../../src/engines/languages'
import { type Workspace, workspaceOf } from '../../src/workspace/workspace'
import { HANDOVER } from '../example/handover'

/** Takes the program that an example has left for the playground; it is taken once. */
export function takeHandover(): Workspace | undefined {
  const stored = readStored(HANDOVER)
  if (stored === undefined) return undefined
  writeStored(HANDOVER, undefined)
  try {
    const { language, code } = JSON.parse(stored) as { language?: unknown; code?: unknown }
    const support = typeof language === 'string' ? languageNamed(language) : undefined
    if (support === undefined || typeof code !== 'string') return undefined
    return workspaceOf(support.id, support.mainFile, code)
  } catch {
    return undefined
  }
}
