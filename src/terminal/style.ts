/** One of the sixteen that a terminal has names for, from 0; or any other, as `#rrggbb`. */
export type Colour = number | string

/** How text looks; what is undefined or false is as it is elsewhere. */
export interface Style {
  readonly ink?: Colour | undefined
  readonly ground?: Colour | undefined
  readonly bold?: boolean
  readonly dim?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  /** Ink and ground are exchanged. */
  readonly reverse?: boolean
  readonly hidden?: boolean
  readonly struck?: boolean
}

export const PLAIN: Style = {}

/** What a number in a sequence for looks, SGR, changes by itself; ECMA-48, 8.3.117. */
const CHANGES: Readonly<Record<number, Style>> = {
  1: { bold: true },
  2: { dim: true },
  3: { italic: true },
  4: { underline: true },
  7: { reverse: true },
  8: { hidden: true },
  9: { struck: true },
  21: { underline: true },
  22: { bold: false, dim: false },
  23: { italic: false },
  24: { underline: false },
  27: { reverse: false },
  28: { hidden: false },
  29: { struck: false },
  39: { ink: undefined },
  49: { ground: undefined },
}

/** Where the sixteen colours begin: of inks and of grounds, each plain and bright. */
const NAMED = [
  { first: 30, number: 0, part: 'ink' },
  { first: 90, number: 8, part: 'ink' },
  { first: 40, number: 0, part: 'ground' },
  { first: 100, number: 8, part: 'ground' },
] as const

/** Numbers that take a colour of 256 or of all; the last is of underlines, which have the ink's here. */
const EXTENDED: Readonly<Record<number, 'ink' | 'ground' | 'underline'>> = {
  38: 'ink',
  48: 'ground',
  58: 'underline',
}
const OF_256 = 5
const OF_ALL = 2

/** The levels of red, green and blue in xterm's cube of 216 colours. */
const CUBE = [0, 95, 135, 175, 215, 255]

/**
 * The look after a sequence for it (SGR).
 *
 * @param parameters as they stand in the sequence: `1;31`, `38;5;208`, `38:2::255:128:0`
 */
export function changeStyle(style: Style, parameters: string): Style {
  const numbers = parameters.split(';')
  let changed = style
  for (let at = 0; at < numbers.length; at += 1) {
    const [number = 0, ...details] = (numbers[at] ?? '').split(':').map(Number)
    const part = EXTENDED[number]
    if (part === undefined) {
      changed = changeBy(changed, number, details)
      continue
    }
    // With colons a colour is one parameter; without them it is this one and those that follow.
    const follow = details.length > 0 ? details : numbers.slice(at + 1, at + 5).map(Number)
    if (details.length === 0) at += follow[0] === OF_ALL ? 4 : follow[0] === OF_256 ? 2 : 1
    const colour = readColour(follow, details.length > 4)
    if (colour !== undefined && part !== 'underline') changed = { ...changed, [part]: colour }
  }
  return changed
}

function changeBy(style: Style, number: number, details: readonly number[]): Style {
  if (number === 0) return PLAIN
  // `4:0` is no underline, `4:3` a wavy one.
  if (number === 4 && details[0] === 0) return { ...style, underline: false }
  const change = CHANGES[number]
  if (change !== undefined) return { ...style, ...change }
  const named = NAMED.find(({ first }) => number >= first && number < first + 8)
  return named === undefined ? style : { ...style, [named.part]: named.number + number - named.first }
}

/** @param withSpace a number for the colour space stands before red, as in `38:2::255:128:0` */
function readColour([kind, ...numbers]: readonly number[], withSpace: boolean): Colour | undefined {
  if (kind === OF_256) return colourOf256(numbers[0] ?? 0)
  if (kind !== OF_ALL) return undefined
  const [red = 0, green = 0, blue = 0] = withSpace ? numbers.slice(1) : numbers
  return toHex(red, green, blue)
}

function colourOf256(number: number): Colour | undefined {
  if (!(number >= 0 && number < 256)) return undefined
  if (number < 16) return number
  if (number >= 232) return toHex(...grey(8 + 10 * (number - 232)))
  const at = number - 16
  const level = (index: number): number => CUBE[index] ?? 0
  return toHex(level(Math.floor(at / 36)), level(Math.floor(at / 6) % 6), level(at % 6))
}

const grey = (level: number): [number, number, number] => [level, level, level]

function toHex(...levels: [number, number, number]): string {
  const digits = levels.map((level) =>
    Math.min(255, Math.trunc(level) || 0)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${digits.join('')}`
}
