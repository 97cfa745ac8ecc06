import type { Pointer } from '../emscripten'
import { CODE, FRAME, GENERATOR, type Memory } from './memory'
import { readVariables } from './functions'
import type { TypeInfo } from './types'

/** What a coroutine waits for: an object that is shown, or words. */
export type Awaited = { readonly object: Pointer } | { readonly words: string }

export interface AwaitedPlace {
  readonly memory: Memory
  typeOf(object: Pointer): TypeInfo
  isOwnCode(code: Pointer): boolean
  /** An object as a text, if it is no more than that. */
  textOf(object: Pointer): string | undefined
}

/** So long are arguments that say what is waited for. */
const LONGEST = 40

/**
 * What a frame waits for that is about to be suspended: what stands on its stack below the value that it hands out.
 *
 * @param frame its address
 */
export function readAwaited(place: AwaitedPlace, frame: Pointer): Awaited {
  const { memory, typeOf, isOwnCode } = place
  const { word } = memory
  const receiver = word(word(frame + FRAME.stackPointer) - 8) & ~3
  if (receiver === 0) return { words: '' }
  const { form, name } = typeOf(receiver)
  // What a future is waited for by: the future itself says more.
  if (form === '_asyncio.FutureIter') return { object: word(receiver + 8) }
  if (form !== 'coroutine' && form !== 'async_generator') return { words: name }
  const inner = receiver + GENERATOR.frame
  const code = word(inner) & ~3
  return isOwnCode(code) ? { object: receiver } : { words: describeCall(place, inner, code) }
}

/** A call of the library's as one writes it: `sleep(1)`. */
function describeCall({ memory, textOf }: AwaitedPlace, frame: Pointer, code: Pointer): string {
  const { word } = memory
  const count = word(code + CODE.argCount)
  const args: string[] = []
  for (const { index, name } of readVariables(memory, code)) {
    if (index >= count) break
    const value = word(frame + FRAME.localsPlus + index * 4) & ~3
    const text = value === 0 ? undefined : textOf(value)
    if (name === 'self' || text === undefined || text === 'None' || text.length > LONGEST) continue
    args.push(text)
  }
  return `${memory.text(word(code + CODE.qualName), 100)}(${args.join(', ')})`
}
