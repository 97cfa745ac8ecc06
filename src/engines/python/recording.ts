import type { Program } from '../../sandbox/protocol'
import { HOME, type EmscriptenModule } from './emscripten'
import { THREAD } from './patch/hooks'
import { RECORDER_VARIABLE } from './record/file'
import type { Recorder, startRecording } from './record/recorder'

/**
 * Has a program recorded from now on.
 *
 * @param script the content of the recorder's file
 * @param now milliseconds, from a clock that no program can replace
 */
export function record(
  script: ArrayBuffer,
  python: EmscriptenModule,
  exports: WebAssembly.Exports,
  { files, main }: Program,
  now: () => number,
): Recorder {
  const source = `${new TextDecoder().decode(script)};return ${RECORDER_VARIABLE}`
  // Not a part of the worker: most runs are not recorded, and nobody waits for what they do without.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the engine's own file, whose hash the frame has checked
  const load = new Function(source) as () => { readonly startRecording: typeof startRecording }
  const others = files.map(({ name }) => name).filter((name) => name !== main)
  const subject = { thread: THREAD, home: HOME, files: [main, ...others] }
  return load().startRecording(python, exports, subject, now)
}
