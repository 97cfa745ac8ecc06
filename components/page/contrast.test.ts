import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeTheme } from '../../src/code/theme'
import { readable } from '../example/terminal/readable'

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
const css = read('../../.vitepress/theme/tokens.css')
/** The looks of a terminal's text, which only a page has whose programs need them. */
const terminalCss = read('../example/terminal/terminal.css')

/** The custom properties of a rule, `var()` among them followed. */
function tokens(
  selector: string,
  inherited: ReadonlyMap<string, string> = new Map(),
  sheet = css,
): Map<string, string> {
  const body = new RegExp(`^\\s*${selector.replace('.', '\\.')} \\{([^}]*)\\}`, 'm').exec(sheet)?.[1] ?? ''
  const own = new Map(inherited)
  for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g))
    own.set(name, value.trim())
  return own
}

function colour(theme: ReadonlyMap<string, string>, name: string): string {
  const value = theme.get(name) ?? ''
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return reference === undefined ? value : colour(theme, reference)
}

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(hex: string): number {
  expect(hex).toMatch(/^#[0-9a-f]{6}$/)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const light = tokens(':root', tokens(':root'), terminalCss)
const dark = tokens('.dark', tokens('.dark', light), terminalCss)
const grounds = ['--paper', '--paper-raised', '--paper-sunken']
const codeInks = [...light.keys()].filter((name) => /^--code-(token|foreground)/.test(name))
const terminal = (part: 'ink' | 'ground'): string[] =>
  [...light.keys()].filter((name) => name.startsWith(`--terminal-${part}-`))
const pairs = [
  ...terminal('ink').map((ink) => ({
    ink,
    on: [...terminal('ground'), '--paper-sunken'],
    least: 4.5,
  })),
  ...['--ink', '--ink-soft', '--accent', '--danger', '--caution'].map((ink) => ({
    ink,
    on: grounds,
    least: 4.5,
  })),
  ...['--ink', '--ink-soft', '--accent'].map((ink) => ({ ink, on: ['--accent-ground'], least: 4.5 })),
  ...['--ink', '--danger'].map((ink) => ({ ink, on: ['--danger-ground'], least: 4.5 })),
  { ink: '--accent-fill-ink', on: ['--accent-fill', '--accent-fill-hover'], least: 4.5 },
  ...codeInks.map((ink) => ({
    ink,
    on: ['--code-background', '--paper-sunken', '--code-line-error', '--code-selection'],
    least: 4.5,
  })),
  ...['--line-control', '--focus'].map((ink) => ({ ink, on: grounds, least: 3 })),
]

describe.each([
  { name: 'light', theme: light },
  { name: 'dark', theme: dark },
] as const)('the $name theme', ({ name, theme }) => {
  it.each(pairs)('$ink reads on $on', ({ ink, on, least }) => {
    for (const ground of on) {
      expect(
        contrast(colour(theme, ink), colour(theme, ground)),
        `${ink} on ${ground}`,
      ).toBeGreaterThanOrEqual(least)
    }
  })

  it.each([
    '#000000',
    '#ffffff',
    '#ff0000',
    '#00ff00',
    '#0000ff',
    '#ffff00',
    '#808080',
    '#123456',
    '#ff8700',
  ])('a program’s own %s reads on every ground and under every ink of a terminal', (chosen) => {
    const ink = readable(chosen, 'ink')[name]
    const ground = readable(chosen, 'ground')[name]
    for (const other of [...terminal('ground'), '--paper-sunken'])
      expect(contrast(ink, colour(theme, other)), other).toBeGreaterThanOrEqual(4.5)
    for (const other of terminal('ink'))
      expect(contrast(colour(theme, other), ground), other).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('covers the colours of code and of a terminal', () => {
    expect(terminal('ink')).toHaveLength(17)
    expect(terminal('ground')).toHaveLength(17)
    const used = ['--code-foreground', ...Object.values(codeTheme).map(({ property }) => property)]
    expect(new Set(codeInks)).toEqual(new Set(used))
  })
})
