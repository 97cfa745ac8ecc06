import type { Program, ProgramFile } from '../../sandbox/protocol'
import { MOST_BYTES, MOST_FILES } from '../../sandbox/program'
import { HOME, type EmscriptenModule } from './emscripten'

/** Where prelude/program.py reads what is not as it mostly is: all of a program but its files' contents. It takes it away. */
const COMMAND = '/command.json'
/** Where prelude/prompt.py reads a piece. It takes it away. */
const PIECE = '/piece.py'
const USUAL_MAIN = 'main.py'

/** What the import system leaves behind, at home too. */
const CACHES = '__pycache__'

/** What a program has left. */
export interface Written {
  readonly files: readonly ProgramFile[]
  /** How many files more there were than may go on. */
  readonly omitted: number
}

export const NOTHING_WRITTEN: Written = { files: [], omitted: 0 }

/** Puts a program's files where it runs. */
export function writeProgram({ FS }: EmscriptenModule, program: Program): void {
  const { files, main, args, session, before } = program
  for (const { name, content } of files) {
    const folder = name.lastIndexOf('/')
    if (folder !== -1) FS.mkdirTree(`${HOME}/${name.slice(0, folder)}`)
    FS.writeFile(`${HOME}/${name}`, typeof content === 'string' ? content : new Uint8Array(content))
  }
  if (main === USUAL_MAIN && args.length === 0 && files.length === 1 && !session && !before) return
  FS.writeFile(COMMAND, JSON.stringify({ main, args, session, before }))
}

/** Puts a piece where prelude/prompt.py reads it. */
export function writePiece({ FS }: EmscriptenModule, source: string): void {
  FS.writeFile(PIECE, source)
}

/**
 * Reads, when it is called, the files in the program's folder that are not as the program was given them, as far as they may go on;
 * when it is called again, those that have changed since.
 */
export function createWrittenReader({ FS }: EmscriptenModule, { files }: Program): () => Written {
  const given = new Map(files.map(({ name, content }) => [name, content]))
  /** What was there the last time, by name: when it was changed, in milliseconds, and its size. */
  const seen = new Map<string, readonly [changed: number, size: number]>()

  return () => {
    const written: ProgramFile[] = []
    let bytes = 0
    let omitted = 0

    function look(folder: string): void {
      for (const part of FS.readdir(`${HOME}/${folder}`)) {
        if (part === '.' || part === '..' || part === CACHES) continue
        const name = folder + part
        const { mode, size, mtime } = FS.lstat(`${HOME}/${name}`)
        if (FS.isDir(mode)) look(`${name}/`)
        else if (!FS.isFile(mode) || isSeen(name, mtime.getTime(), size)) continue
        else if (written.length === MOST_FILES || bytes + size > MOST_BYTES) omitted += 1
        else take(name)
      }
    }

    function isSeen(name: string, changed: number, size: number): boolean {
      const [before, length] = seen.get(name) ?? []
      seen.set(name, [changed, size])
      return before === changed && length === size
    }

    function take(name: string): void {
      const content = FS.readFile(`${HOME}/${name}`)
      if (isSame(given.get(name), content)) return
      given.delete(name)
      bytes += content.length
      written.push({ name, content: content.slice().buffer })
    }

    try {
      look('')
    } catch {
      // A program may do anything to its folder; what was found until then is told.
    }
    return { files: written, omitted }
  }
}

function isSame(given: string | ArrayBuffer | undefined, content: Uint8Array): boolean {
  if (given === undefined) return false
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : new Uint8Array(given)
  return bytes.length === content.length && bytes.every((byte, at) => byte === content[at])
}
