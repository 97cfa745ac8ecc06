import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Catcher } from './catcher'

/** How an attack may end. `contained`: by itself, with that word as the last that it prints. */
export type Ending = 'contained' | 'done' | 'error' | 'crashed' | 'stopped'

/** One attack. */
export interface HostileProgram {
  readonly name: string
  readonly language: 'python' | 'typescript'
  readonly code: string
  readonly endings: readonly Ending[]
}

const FOLDER = fileURLToPath(new URL('programs', import.meta.url))
const ENDS = /^(?:#|\/\/) ends: (.+)$/m
/** `«(×20000»` stands for twenty thousand parentheses. */
const REPEATED = /«(.+?)×(\d+)»/g

/**
 * Reads the attacks of one language. Each file tries one thing, says in its first line what, prints `BREACH` when it got
 * through, and `contained` at its end; a line `ends:` names other endings, where the attack has them.
 */
export function readPrograms(language: HostileProgram['language'], catcher: Catcher): HostileProgram[] {
  const folder = join(FOLDER, language)
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8')
      const endings = ENDS.exec(source)?.[1]?.split(/\s*,\s*/) ?? ['contained']
      const code = source
        .replaceAll('SERVER_PORT', String(catcher.port))
        .replaceAll('SERVER_HOST', catcher.host)
        .replace(REPEATED, (_, text: string, times: string) => text.repeat(Number(times)))
        .trimEnd()
      return { name: file, language, code, endings: endings as Ending[] }
    })
}
