import type { ShikiTransformer, ThemeRegistrationRaw } from 'shiki'

/**
 * Code is coloured by classes whose colours are the `--code-*` tokens of the design, so that light, dark and print
 * share one markup, a third the size of inline styles for two themes.
 *
 * Shiki wants colours. Each class gets a stand-in colour here; {@link classInsteadOfColour} takes it away again.
 */
const classes = {
  tk: [
    'keyword',
    'storage',
    'keyword.operator.logical.python',
    'keyword.operator.expression',
    'keyword.operator.new',
  ],
  ts: ['string', 'punctuation.definition.string'],
  tc: ['comment', 'punctuation.definition.comment'],
  tn: [
    'constant',
    'constant.character.escape',
    'variable.language.self',
    'variable.language.this',
    'support.variable',
  ],
  tf: [
    'entity.name',
    'support.function',
    'support.type',
    'support.class',
    'meta.function-call.generic',
    'meta.function.decorator',
  ],
  ta: ['variable.parameter'],
  tp: ['punctuation', 'keyword.operator', 'meta.brace', 'storage.type.function.arrow'],
} as const

const colourOf = (index: number): string => `#00000${index + 1}`

/** The stand-in colour of a class; of plain text where there is no such class. */
export const standInColour = (name: string): string => {
  const index = Object.keys(classes).indexOf(name)
  return index === -1 ? foreground : colourOf(index)
}
const foreground = '#000000'

/** The Shiki theme; only good together with {@link classInsteadOfColour}. */
export const codeTheme: ThemeRegistrationRaw = {
  name: 'cheatsheet',
  type: 'light',
  fg: foreground,
  bg: '#ffffff',
  settings: [
    { settings: { foreground, background: '#ffffff' } },
    ...Object.values(classes).map((scope, index) => ({
      scope: [...scope],
      settings: { foreground: colourOf(index) },
    })),
  ],
}

/** Turns Shiki's inline colours into the classes that `.vitepress/theme/code.css` colours. */
export const classInsteadOfColour: ShikiTransformer = {
  name: 'cheatsheet:class-instead-of-colour',
  pre(node) {
    delete node.properties['style']
  },
  span(node) {
    const colour = /color:\s*(#[0-9a-f]{6})/i.exec(String(node.properties['style'] ?? ''))?.[1]
    delete node.properties['style']
    const name = Object.keys(classes).find((_, index) => colourOf(index) === colour?.toLowerCase())
    if (name === undefined) return
    node.properties['class'] = name
  },
}
