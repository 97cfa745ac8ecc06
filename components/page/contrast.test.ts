import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../.vitepress/theme/tokens.css', import.meta.url), 'utf8')

/** The custom properties of a rule, `var()` among them followed. */
function tokens(selector: string, inherited: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  const body = new RegExp(`^\\s*${selector.replace('.', '\\.')} \\{([^}]*)\\}`, 'm').exec(css)?.[1] ?? ''
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

const light = tokens(':root')
const dark = tokens('.dark', light)
const grounds = ['--paper', '--paper-raised', '--paper-sunken']
const codeInks = [...light.keys()].filter((name) => /^--code-(token|foreground)/.test(name))
const pairs = [
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
])('the $name theme', ({ theme }) => {
  it.each(pairs)('$ink reads on $on', ({ ink, on, least }) => {
    for (const ground of on) {
      expect(
        contrast(colour(theme, ink), colour(theme, ground)),
        `${ink} on ${ground}`,
      ).toBeGreaterThanOrEqual(least)
    }
  })

  it('covers the colours of code', () => {
    expect(codeInks.length).toBeGreaterThan(8)
  })
})
