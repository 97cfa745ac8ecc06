import { Terminal as Xterm, type IBufferCell } from '@xterm/headless'
import { describe, expect, it } from 'vitest'
import { columnsOf } from './columns'
import { shownText, textOf } from './shownText'
import { createTerminal, type Terminal } from './terminal'
import type { Style } from './style'

/*
 * The reference is xterm.js, the terminal of editors and of web consoles, at 80 columns and 24 rows: what is written to both must
 * look the same.
 */

const ROWS = 24
const COLUMNS = 80

async function inXterm(written: string): Promise<Xterm> {
  const xterm = new Xterm({
    cols: COLUMNS,
    rows: ROWS,
    convertEol: true,
    logLevel: 'off',
    allowProposedApi: true,
  })
  await new Promise<void>((done) => xterm.write(written, done))
  return xterm
}

function xtermScreen(xterm: Xterm): string[] {
  const { active } = xterm.buffer
  return Array.from({ length: ROWS }, (_, at) =>
    (active.getLine(active.baseY + at)?.translateToString() ?? '').trimEnd(),
  )
}

function withoutTabs(line: string): string {
  let column = 0
  return Array.from(line, (character) => {
    const columns = character === '\t' ? 8 - (column % 8) : columnsOf(character)
    column += columns
    return character === '\t' ? ' '.repeat(columns) : character
  }).join('')
}

function screenOf(pieces: readonly string[]): { terminal: Terminal<string>; lines: string[] } {
  const terminal = createTerminal('stdout', COLUMNS)
  for (const piece of pieces) terminal.write(piece, 'stdout')
  const lines = terminal.screen().map(({ text }) => withoutTabs(text).trimEnd())
  return { terminal, lines: [...lines, ...Array<string>(ROWS - lines.length).fill('')] }
}

/** A generator of numbers that gives the same ones each time (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const NUMBERS = ['', '0', '1', '2', '3', '5', '8', '23', '24', '25', '80', '999', '4000']
const LETTERS = [...'ABCDEFGHIKLMPSTXZ@`adef']
const TEXTS = ['a', 'word', '日本', 'é', 'e\u0301', '10%|███   |', '  ', 'x'.repeat(15)]
const WHOLE = [
  '\n',
  '\r',
  '\r\n',
  '\b',
  '\t',
  '\x07',
  '\0',
  '\x7f',
  '\x0e',
  '\x1bD',
  '\x1bE',
  '\x1bM',
  '\x1bc',
  '\x1b(B',
  '\x1b#3',
  '\x1b[?25l',
  '\x1b[>4;2m',
  '\x1b]0;a title\x07',
  '\x1b]8;;https://example.org\x1b\\',
  '\x1bPq#0\x1b\\',
  '\x1b[2J',
  '\x1b[J',
  '\x1b[K',
  '\x1b[1\n;3H',
  '\x1b[1\x18',
  '\x1b[=3h',
  '\x85',
  '\x9b2C',
]

function program(next: (below: number) => number): string[] {
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? ''
  return Array.from({ length: 3 + next(40) }, () => {
    const kind = next(10)
    if (kind < 4) return pick(TEXTS)
    if (kind < 7) return pick(WHOLE)
    const letter = pick(LETTERS)
    return `\x1b[${pick(NUMBERS)}${next(2) === 0 ? '' : `;${pick(NUMBERS)}`}${letter}`
  })
}

describe('a terminal shows what xterm.js shows', () => {
  it('of two hundred programs that print, move, erase, insert and delete', async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const pieces = program(random(seed))
      const expected = xtermScreen(await inXterm(pieces.join('')))
      expect(screenOf(pieces).lines, `${seed} ${JSON.stringify(pieces)}`).toEqual(expected)
    }
  })

  it('of colours, one by one', async () => {
    const looks = [
      '0',
      '1',
      '2;3',
      '4:3',
      '7',
      '9',
      '22',
      '31',
      '97',
      '42',
      '107',
      '38;5;9',
      '48;5;208',
      '38;2;1;2;255',
    ]
    const more = [
      '38:2::10:20:30',
      '38:5:21',
      '58;5;1',
      '58:2::1:2:3',
      '39',
      '49',
      '1;31;48;5;3;4',
      '38;5;244;1',
      '',
      '8;28',
    ]
    const pieces = [...looks, ...more].map((parameters) => `\x1b[${parameters}mx`)
    const xterm = await inXterm(pieces.join(''))
    const cells = Array.from({ length: pieces.length }, (_, at) =>
      lookOf(xterm.buffer.active.getLine(0)?.getCell(at)),
    )
    const stretches = screenOf(pieces).terminal.screen()[0]?.stretches('') ?? []
    expect(stretches.map(({ style }) => plainLook(style))).toEqual(cells)
  })
})

/** What xterm.js knows of a cell's look. */
function lookOf(cell: IBufferCell | undefined): Record<string, unknown> {
  if (cell === undefined) throw new Error('There is no such cell.')
  const colour = (isRgb: boolean, isPalette: boolean, number: number): Style['ink'] =>
    isRgb ? hex(number) : !isPalette ? undefined : number < 16 ? number : PALETTE[number]
  return {
    ink: colour(cell.isFgRGB(), cell.isFgPalette(), cell.getFgColor()),
    ground: colour(cell.isBgRGB(), cell.isBgPalette(), cell.getBgColor()),
    bold: cell.isBold() !== 0,
    dim: cell.isDim() !== 0,
    italic: cell.isItalic() !== 0,
    underline: cell.isUnderline() !== 0,
    reverse: cell.isInverse() !== 0,
    hidden: cell.isInvisible() !== 0,
    struck: cell.isStrikethrough() !== 0,
  }
}

const hex = (number: number): string => `#${number.toString(16).padStart(6, '0')}`
/** Of the 256 of xterm; https://www.ditig.com/256-colors-cheat-sheet lists them. */
const PALETTE: Readonly<Record<number, string>> = { 208: '#ff8700', 21: '#0000ff', 244: '#808080' }

function plainLook({ ink, ground, ...flags }: Style): Record<string, unknown> {
  const names = ['bold', 'dim', 'italic', 'underline', 'reverse', 'hidden', 'struck'] as const
  return { ink, ground, ...Object.fromEntries(names.map((name) => [name, flags[name] === true])) }
}

describe('the text in the end', () => {
  it.each([
    ['plain text stays as it is, with its tabs', 'a\tb\n\n  c\n', 'a\tb\n\n  c\n'],
    ['a progress bar is one line', '  0%\r 50%\r100%\ndone\n', '100%\ndone\n'],
    ['what a shorter line leaves stays', 'downloading\rdone\n', 'doneloading\n'],
    ['erased to its end it does not', 'downloading\r\x1b[Kdone\n', 'done\n'],
    ['a spinner goes back', '|\b/\b-\b\\\b \n', ' \n'],
    ['colours are not text', '\x1b[1;38;2;255;0;0mred\x1b[0m\n', 'red\n'],
    ['a link is its label', '\x1b]8;;https://example.org\x1b\\here\x1b]8;;\x1b\\\n', 'here\n'],
    ['a cleared screen is empty', 'one\ntwo\n\x1b[2J\x1b[Hthree\n', 'three\n'],
    ['so is what has left it', `${'line\n'.repeat(40)}\x1b[H\x1b[2Jthree\n`, 'three\n'],
    ['lines are written anew', 'a: 0\nb: 0\n\x1b[2Aa: 1\nb: 2\n', 'a: 1\nb: 2\n'],
    ['a tab keeps what is below it', 'abcdefghij\r\tX\n', 'abcdefghXj\n'],
    ['half a wide character is none', '日本\rx\n', 'x 本\n'],
    ['beginning of the screen', 'one\ntwo\x1b[1Jx\n', '\n   x\n'],
    ['kept and restored', 'a\x1b7\nb\x1b8c\x1b[sd\x1b[ue\n', 'ace\nb'],
    ['the other screen leaves no trace', 'one\n\x1b[?1049hmenu\x1b[?1049ltwo\n', 'one\ntwo\n'],
    ['a Windows line end', 'a\r\nb\r\n', 'a\nb\n'],
    ['a sequence that never ends', 'a\x1b]0;title', 'a'],
  ])('%s', (_, written, shown) => {
    expect(shownText(written)).toBe(shown)
  })

  it('cut anywhere, a sequence is the same', () => {
    const text = 'a\x1b[31;1mb\x1b]0;title\x1b\\c\x1bPq\x07\x1b\\d\x1b[2Ge'
    for (let cut = 0; cut <= text.length; cut += 1) {
      const { lines } = screenOf([text.slice(0, cut), text.slice(cut)])
      expect(lines[0]).toBe('aecd')
    }
  })

  it('a sequence that one stream leaves open does not swallow the other', () => {
    const terminal = createTerminal('stdout')
    terminal.write('a\x1b]0;', 'stdout')
    terminal.write('b', 'stderr')
    expect(textOf(terminal.screen())).toBe('ab')
  })
})

describe('hostile text is bounded', () => {
  it.each([
    ['parameters without an end', `\x1b[${'1;'.repeat(5_000_000)}mx`, 'x'],
    ['a title without an end', `a\x1b]0;${'t'.repeat(10_000_000)}`, 'a'],
    ['places beyond all screens', `\x1b[${'9'.repeat(200)};${'9'.repeat(50)}Hx\x1b[H`.repeat(2_000), /x$/],
    [
      'counts beyond all lines',
      'ab\x1b[999999999@\x1b[999999999P\x1b[999999999L\x1b[999999999S'.repeat(20_000),
      /^/,
    ],
    ['tabs beyond all lines', '\x1b[999999999I\x1b[999999999Z\t'.repeat(20_000), /^/],
    ['marks upon one letter', `\ra${'\u0301'.repeat(1_000_000)}`, /^a\u0301{31}$/],
    ['a line that does not end', 'x'.repeat(3_000_000), /^x{3000000}$/],
    ['intermediates without an end', `\x1b${' '.repeat(5_000_000)}Fx`, 'x'],
  ])('%s', (_, written, shown) => {
    const text = shownText(written)
    if (typeof shown === 'string') expect(text).toBe(shown)
    else expect(text).toMatch(shown)
  })
})
