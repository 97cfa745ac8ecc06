import { engineOf } from '../../src/engines/engineOf'
import { languageNamed } from '../../src/engines/languages'
import { readRecording, type Recording } from '../../src/steps/reader'

/** Has a program recorded by the engine that readers get. */
export async function recordProgram(id: string, source: string): Promise<Recording> {
  return readRecording(await recordBytes(id, source))
}

/** The same, as the engine gives it. */
export async function recordBytes(id: string, source: string): Promise<ArrayBuffer> {
  const language = languageNamed(id)
  if (language === undefined) throw new Error(`There is no ${id}.`)
  const main = language.mainFile
  const files = [{ name: main, content: source }]
  const compiled = await (await language.compiler?.())?.compile(files, main, { record: true })
  if (compiled !== undefined && 'error' in compiled) throw new Error(compiled.text)
  const engine = await engineOf(language)
  return new Promise((resolve, reject) => {
    let recording: ArrayBuffer | undefined
    engine.run({ files: compiled?.files ?? files, main, record: true }, (event) => {
      if (event.type === 'recording') recording = event.bytes
      if (event.type !== 'end') return
      if (recording === undefined) reject(new Error(`There is no recording: ${event.status}.`))
      else resolve(recording)
    })
  })
}
