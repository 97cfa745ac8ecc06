import type { Colour, Style } from '../../../src/terminal/style'
import { lateStyles } from '../../lateStyles'
import type { Look } from '../outputBlocks'
import { readable } from './readable'
import css from './terminal.css?inline'

/** Puts the rules for looks on the page: a reader whose programs have none never loads them. */
export const addTerminalStyles = lateStyles(css)

const FLAGS = ['bold', 'dim', 'italic', 'underline', 'struck', 'hidden'] as const

/** The looks of styles that are in use: text of one style is one piece on the page. */
const known = new WeakMap<Style, Look>()

/** @returns the same for the same style; undefined where nothing is special */
export function lookOf(style: Style): Look | undefined {
  let look = known.get(style)
  if (look === undefined) known.set(style, (look = createLook(style)))
  return look.className === '' ? undefined : look
}

function createLook(style: Style): Look {
  const classes: string[] = FLAGS.filter((flag) => style[flag] === true).map((flag) => `t-${flag}`)
  const [ink, ground] = coloursOf(style)
  if (ink !== undefined) classes.push('t-ink')
  if (ground !== undefined) classes.push('t-ground')
  return { className: classes.join(' '), properties: { ...ink, ...ground } }
}

type Properties = Readonly<Record<string, string>>

/** An ink is read on all grounds, so the two are exchanged as they are; what is not chosen is the text's and the paper's. */
function coloursOf({ ink, ground, reverse }: Style): [Properties | undefined, Properties | undefined] {
  if (reverse === true)
    return [colours('ink', 'ground', ground ?? 'paper'), colours('ground', 'ink', ink ?? 'text')]
  return [
    ink === undefined ? undefined : colours('ink', 'ink', ink),
    ground === undefined ? undefined : colours('ground', 'ground', ground),
  ]
}

/**
 * The custom properties that hold a colour in the light and in the dark; terminal.css picks one.
 *
 * @param part what is painted
 * @param shade as what the colour is to be read
 */
function colours(part: 'ink' | 'ground', shade: 'ink' | 'ground', colour: Colour): Properties {
  const isFree = typeof colour === 'string' && colour.startsWith('#')
  const token = `var(--terminal-${shade}-${colour})`
  const { light, dark } = isFree ? readable(colour, shade) : { light: token, dark: token }
  return { [`--${part}-light`]: light, [`--${part}-dark`]: dark }
}
