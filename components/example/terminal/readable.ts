/*
 * A program chooses colours for a black screen or a white one, and the page is now this, now that. So each is moved towards black or
 * white, as far as it takes: any ink can then be read on any ground, and on the page's own.
 */

/**
 * Relative luminance, of WCAG 2, that inks and grounds have at most or at least; the named colours in terminal.css keep to it too. Text
 * of one and the other has a contrast of 4.5 and more.
 */
export const LUMINANCE = {
  light: { ink: { most: 0.1 }, ground: { least: 0.63 } },
  dark: { ink: { least: 0.42 }, ground: { most: 0.054 } },
} as const

type Channels = readonly [number, number, number]

/** @param colour `#rrggbb`. @returns what stands for it in the light and in the dark, in the same form */
export function readable(
  colour: string,
  part: 'ink' | 'ground',
): { readonly light: string; readonly dark: string } {
  return { light: within(colour, LUMINANCE.light[part]), dark: within(colour, LUMINANCE.dark[part]) }
}

function within(colour: string, bound: { readonly most: number } | { readonly least: number }): string {
  const channels = parse(colour)
  const isDark = 'most' in bound
  const holds = (candidate: Channels): boolean =>
    isDark ? luminance(candidate) <= bound.most : luminance(candidate) >= bound.least
  let share = 0
  // Steps of a hundredth: no eye sees less.
  while (share < 1 && !holds(mix(channels, isDark ? 0 : 255, share))) share += 0.01
  return toHex(mix(channels, isDark ? 0 : 255, Math.min(1, share)))
}

function parse(colour: string): Channels {
  const at = (start: number): number => parseInt(colour.slice(start, start + 2), 16)
  return [at(1), at(3), at(5)]
}

function mix([red, green, blue]: Channels, end: number, share: number): Channels {
  const to = (channel: number): number => Math.round(channel + (end - channel) * share)
  return [to(red), to(green), to(blue)]
}

/** As WCAG 2 defines it, of channels from 0 to 255. */
function luminance([red, green, blue]: Channels): number {
  const linear = (channel: number): number => {
    const value = channel / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function toHex(channels: Channels): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
