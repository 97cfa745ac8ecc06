import { componentName, isKnownComponent } from './componentNames'

/** What a component shows of what a page gives it. */
interface Parts {
  readonly attributes: readonly string[]
  /** Besides what stands in it. */
  readonly slots: readonly string[]
  /** It shows text alone. */
  readonly isText?: true
}

const PARTS: Readonly<Record<string, Parts>> = {
  BaseTitle: { attributes: ['title', 'description'], slots: [], isText: true },
  BaseDisclaimer: { attributes: [], slots: [] },
  BaseDisclaimerTitle: { attributes: [], slots: [] },
  BaseDisclaimerContent: { attributes: [], slots: [] },
  BaseLabUrl: { attributes: ['url'], slots: [] },
  BaseQuiz: {
    attributes: ['question', 'correct', 'options', 'answer'],
    slots: ['question', 'options', 'answer'],
  },
  BaseQuizQuestion: {
    attributes: ['question', 'correct', 'options', 'answer'],
    slots: ['question', 'options', 'answer'],
  },
  BaseQuizOption: { attributes: ['value', 'correct'], slots: [] },
  BaseQuizAnswer: { attributes: [], slots: [] },
  BaseWarning: { attributes: ['title', 'content'], slots: ['title', 'content'] },
  BaseWarningTitle: { attributes: [], slots: [] },
  BaseWarningContent: { attributes: [], slots: [] },
  BlogTitleHeader: { attributes: ['title', 'frontmatter'], slots: [] },
}

/** A tag of a page's markup. */
export interface Tag {
  readonly tag: string
  readonly line: number
  readonly attributes: readonly (readonly [name: string, value: string])[]
  /** `</base-title>`. */
  readonly closes: boolean
  /** `<base-title />`. */
  readonly isWhole: boolean
}

/**
 * Finds what components would lose without a word: a slot that they do not have, an attribute that they do not know and that holds
 * words, and components in what shows text alone.
 *
 * @param tags all of a page, in order
 */
export function lostParts(tags: readonly Tag[]): { readonly line: number; readonly message: string }[] {
  const open: Tag[] = []
  return tags.flatMap((tag) => {
    const name = componentName(tag.tag)
    if (tag.closes) {
      const at = open.findLastIndex((other) => componentName(other.tag) === name)
      if (at !== -1) open.length = at
      return []
    }
    const around = open.at(-1)
    const within = around && PARTS[componentName(around.tag)]
    const parts = PARTS[name]
    if (parts !== undefined && !tag.isWhole) open.push(tag)
    const problems: string[] = []
    if (name === 'Template' && around !== undefined && within !== undefined)
      problems.push(
        ...slotsOf(tag)
          .filter((slot) => slot !== 'default' && !within.slots.includes(slot))
          .map(
            (slot) =>
              `<${around.tag}> has no slot “${slot}”, so what stands in it would be lost; ${has(within.slots)}.`,
          ),
      )
    else if (around !== undefined && within?.isText === true && isKnownComponent(name))
      problems.push(`<${around.tag}> shows text alone, so what <${tag.tag}> holds would be lost.`)
    for (const [attribute, value] of tag.attributes)
      if (
        parts?.attributes.includes(attribute.replace(/^(?::|v-bind:)/, '')) === false &&
        holdsWords(attribute, value)
      )
        problems.push(
          `<${tag.tag}> has no attribute “${attribute}”, so its words would be lost; ${has(parts.attributes)}.`,
        )
    return problems.map((message) => ({ line: tag.line, message }))
  })
}

function has(names: readonly string[]): string {
  return names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`
}

function slotsOf({ attributes }: Tag): string[] {
  return attributes.flatMap(([name]) => /^(?:#|v-slot:)([\w-]+)$/.exec(name)?.[1] ?? [])
}

/** What belongs to any element, or to Vue. */
const GENERAL = /^(?::?(?:class|style|id|key|ref|lang|dir|role|is|data-.*|aria-.*)|v-.*|@.*|#.*)$/

/** Whether an attribute holds something to read: a setting is one word. */
function holdsWords(name: string, value: string): boolean {
  if (GENERAL.test(name)) return false
  return name.startsWith(':') || name.startsWith('v-bind:')
    ? /\bfrontmatter\b/.test(value)
    : /\S\s+\S/.test(value)
}
