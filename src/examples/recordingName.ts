/** What a recording is of. */
export interface RecordedProgram {
  readonly language: string
  readonly code: string
  readonly session?: boolean | undefined
  /** What is run before it. */
  readonly before: readonly string[]
}

/** Below the site's root: what unedited programs do, one file per program. */
export const RECORDINGS_FOLDER = 'steps'

/** Digits of the hash that a recording is named by. */
const DIGITS = 20

/**
 * The name of a program's recording below {@link RECORDINGS_FOLDER}. It follows from the program, so that no page has to say it.
 *
 * @throws TypeError where the browser has no SubtleCrypto: on a page that did not come by HTTPS
 */
export async function recordingName({ language, code, session, before }: RecordedProgram): Promise<string> {
  const said = [language, session === true, ...[...before, code].map((text) => text.trimEnd())]
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(said)))
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, DIGITS)}.bin`
}
