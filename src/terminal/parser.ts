/** What a terminal is told, piece by piece. */
export interface Instructions {
  /** Text without control characters. */
  print(text: string): void
  /** A single control character. */
  control(character: string): void
  /** What follows an escape: one letter, sometimes with a character before it. */
  escape(sequence: string): void
  /**
   * A control sequence, CSI.
   *
   * @param parameters everything between its introduction and its last letter
   */
  sequence(letter: string, parameters: string): void
}

export interface Parser {
  /** A sequence may begin in one piece of text and end in the next. */
  write(text: string): void
  /** Gives up a sequence that has not ended. */
  reset(): void
}

/** So many characters of parameters; what has more is no colour and no place, and is dropped. */
const LONGEST_PARAMETERS = 256

const NEXT_CONTROL = /[\0-\x1f\x7f-\x9f]/g
/** What ends a title, a link or another string for the terminal itself; only a title may end in a bell. */
const STRING_END = /[\x18\x1a\x1b\x9c]/g
const TITLE_END = /[\x07\x18\x1a\x1b\x9c]/g

const CANCEL = '\x18'
const SUBSTITUTE = '\x1a'
const ESCAPE = '\x1b'
/** Letters behind an escape, or a character in their place, after which a string follows: DCS, SOS, OSC, PM, APC. */
const STRINGS: ReadonlyMap<string, RegExp> = new Map(
  [...'PX]^_'].map((letter) => [letter, letter === ']' ? TITLE_END : STRING_END]),
)

const isControl = (character: string): boolean =>
  character < '\x20' || (character >= '\x7f' && character <= '\x9f')

/**
 * Reads control sequences out of text as ECMA-48 defines them and xterm reads them. It keeps no more than {@link LONGEST_PARAMETERS}
 * characters, and its time is in proportion to the text.
 */
export function createParser(instructions: Instructions): Parser {
  let state: 'text' | 'escape' | 'sequence' | 'string' = 'text'
  /** What has come of the sequence after its introduction. */
  let held = ''
  let stringEnd = STRING_END

  function enter(letter: string): void {
    const end = STRINGS.get(letter)
    if (end !== undefined) {
      state = 'string'
      stringEnd = end
    } else if (letter === '[') {
      state = 'sequence'
      held = ''
    } else {
      state = 'text'
      instructions.escape(held + letter)
    }
  }

  function control(character: string): void {
    if (character === ESCAPE) {
      state = 'escape'
      held = ''
    } else if (character === CANCEL || character === SUBSTITUTE) state = 'text'
    else if (character < '\x80') instructions.control(character)
    else {
      // One character for an escape and the letter that stands 64 places before it.
      state = 'text'
      held = ''
      enter(String.fromCharCode(character.charCodeAt(0) - 0x40))
    }
  }

  function inEscape(character: string): void {
    if (character >= '\x20' && character <= '\x2f') {
      if (held.length <= LONGEST_PARAMETERS) held += character
    } else if (held === '') enter(character)
    else {
      state = 'text'
      instructions.escape(held + character)
    }
  }

  function inSequence(character: string): void {
    if (character >= '\x20' && character <= '\x3f') {
      if (held.length <= LONGEST_PARAMETERS) held += character
      return
    }
    state = 'text'
    if (character > '\x7e') instructions.print(character)
    else if (held.length <= LONGEST_PARAMETERS) instructions.sequence(character, held)
  }

  /** @returns where the text goes on */
  function readText(text: string, at: number): number {
    NEXT_CONTROL.lastIndex = at
    const end = NEXT_CONTROL.exec(text)?.index ?? text.length
    if (end > at) instructions.print(text.slice(at, end))
    if (end < text.length) control(text.charAt(end))
    return end + 1
  }

  /** @returns where the text goes on */
  function skipString(text: string, at: number): number {
    stringEnd.lastIndex = at
    const end = stringEnd.exec(text)?.index
    if (end === undefined) return text.length
    state = 'text'
    if (text.charAt(end) === ESCAPE) control(ESCAPE)
    return end + 1
  }

  return {
    write(text) {
      for (let at = 0; at < text.length;) {
        if (state === 'text') at = readText(text, at)
        else if (state === 'string') at = skipString(text, at)
        else {
          const character = text.charAt(at)
          // A control character within a sequence is heeded as if it stood before it.
          if (isControl(character)) control(character)
          else if (state === 'escape') inEscape(character)
          else inSequence(character)
          at += 1
        }
      }
    },
    reset() {
      state = 'text'
      held = ''
    },
  }
}
