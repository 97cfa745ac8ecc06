import { tags, type Tag } from '@lezer/highlight'

/** What one colour of code is for, and what it is. */
export interface CodeColour {
  /** The custom property of the design that holds it: light, dark and print share one markup. */
  readonly property: `--code-token-${string}`
  /** Its value where the design's styles are not: on sheets and in pictures, which are light. */
  readonly light: `#${string}`
  readonly italic?: true
  /** What the editor's grammars call it. */
  readonly tags: readonly Tag[]
  /** What the grammars of Shiki call it, which colour the languages that no editor knows. */
  readonly scopes: readonly string[]
}

/** The theme of all code, by the class that a token has in HTML; a token without one is plain text. */
export const codeTheme = {
  tk: {
    property: '--code-token-keyword',
    light: '#7d2a84',
    tags: [tags.keyword, tags.operatorKeyword, tags.modifier],
    scopes: [
      'keyword',
      'storage',
      'keyword.operator.logical.python',
      'keyword.operator.expression',
      'keyword.operator.new',
    ],
  },
  ts: {
    property: '--code-token-string',
    light: '#1b6636',
    tags: [tags.string, tags.special(tags.string), tags.regexp],
    scopes: ['string', 'punctuation.definition.string'],
  },
  tc: {
    property: '--code-token-comment',
    light: '#59584f',
    italic: true,
    tags: [tags.comment],
    scopes: ['comment', 'punctuation.definition.comment'],
  },
  tn: {
    property: '--code-token-constant',
    light: '#93400a',
    tags: [tags.number, tags.bool, tags.null, tags.escape, tags.atom, tags.self],
    scopes: [
      'constant',
      'constant.character.escape',
      'variable.language.self',
      'variable.language.this',
      'support.variable',
    ],
  },
  tf: {
    property: '--code-token-function',
    light: '#1c5796',
    tags: [
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.definition(tags.function(tags.variableName)),
      tags.className,
      tags.definition(tags.className),
      tags.typeName,
      tags.meta,
    ],
    scopes: [
      'entity.name',
      'support.function',
      'support.type',
      'support.class',
      'meta.function-call.generic',
      'meta.function.decorator',
    ],
  },
  ta: {
    property: '--code-token-parameter',
    light: '#5f4a12',
    tags: [tags.local(tags.variableName)],
    scopes: ['variable.parameter'],
  },
  tp: {
    property: '--code-token-punctuation',
    light: '#55554d',
    tags: [tags.operator, tags.punctuation, tags.bracket],
    scopes: ['punctuation', 'keyword.operator', 'meta.brace', 'storage.type.function.arrow'],
  },
} as const satisfies Readonly<Record<string, CodeColour>>

/** The class of a token's colour. */
export type CodeClass = keyof typeof codeTheme

/** @returns the theme's classes and colours, in a fixed order */
export const codeColours = (): [CodeClass, CodeColour][] =>
  Object.entries(codeTheme) as [CodeClass, CodeColour][]

/** @returns the theme as styles, for a document that has no others: paper, which is light */
export const lightCodeStyles = (): string =>
  codeColours()
    .map(([name, { light, italic }]) => `.${name}{color:${light}${italic ? ';font-style:italic' : ''}}`)
    .join('\n')
