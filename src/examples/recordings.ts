import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { languageNamed } from '../engines/languages'
import { mapConcurrent } from '../mapConcurrent'
import { agrees } from './agree'
import { compare, type Listed } from './check'
import { lineInFile, outputFor, type Problem } from './example'
import { keepRecordings } from './keptRecordings'
import { recordingName, RECORDINGS_FOLDER } from './recordingName'
import { createExampleRunner, type ExampleRunner, type RecordedRun } from './run'

const pack = promisify(gzip)

/** Where recordings are kept from one build or check to the next. */
export const RECORDINGS_CACHE = '.cache/steps'
/** A recording that takes more, packed, is not kept with the site: who wants it makes it. In bytes. */
const LARGEST = 60_000
const BEST = 9

/** The programs that are recorded: all that run, in a language whose engine can do so. */
function recordable(programs: readonly Listed[]): Listed[] {
  return programs.filter(
    ({ code }) => code.attributes.static === undefined && languageNamed(code.language)?.records === true,
  )
}

async function recordAll(
  runner: ExampleRunner,
  programs: readonly Listed[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<readonly (readonly [Listed, RecordedRun])[]> {
  const chosen = recordable(programs)
  return mapConcurrent(
    chosen,
    async (listed) => [listed, await runner.record(listed.code, listed.before)] as const,
    (done) => onProgress(done, chosen.length),
  )
}

/**
 * To record all programs of the site takes minutes where none was recorded before. A build that is only to be looked at may leave out
 * those that neither a check nor another build has recorded: RECORDINGS=kept npm run build
 */
const KEPT_ONLY = process.env['RECORDINGS'] === 'kept'

/**
 * Records programs for the site.
 *
 * @returns files by their paths in it: packed, by the names that a page finds them by
 */
export async function recordingFiles(programs: readonly Listed[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const runner = await createExampleRunner({
    recordings: keepRecordings(RECORDINGS_CACHE),
    keptOnly: KEPT_ONLY,
  })
  for (const [{ code, before }, { recording }] of await recordAll(runner, programs)) {
    if (recording === undefined) continue
    const packed = await pack(new Uint8Array(recording), { level: BEST })
    if (packed.length > LARGEST) continue
    const { language, code: text, isSession: session } = code
    files.set(
      `${RECORDINGS_FOLDER}/${await recordingName({ language, code: text, session, before })}`,
      packed,
    )
  }
  return files
}

/**
 * Records programs, and compares what they print with what their entries say.
 *
 * @returns what is wrong, and how many were recorded
 */
export async function checkRecordings(
  runner: ExampleRunner,
  programs: readonly Listed[],
  onProgress: (done: number, total: number) => void,
): Promise<{ readonly problems: readonly Problem[]; readonly recorded: number }> {
  const all = await recordAll(runner, programs, onProgress)
  const problems = all.flatMap(([listed, { result, recording }]): Problem[] => {
    const { file, code, example } = listed
    const line = lineInFile(code, 1)
    if (recording === undefined) return [{ file, line, message: 'The program leaves no recording.' }]
    const wrong = compare(listed, result)
    const stored = outputFor(example, code.language)
    if (wrong === undefined || (stored !== undefined && agrees(stored, result))) return []
    return [{ ...wrong, message: `While it is recorded: ${wrong.message}` }]
  })
  return { problems, recorded: all.filter(([, { recording }]) => recording !== undefined).length }
}
