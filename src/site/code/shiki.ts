import type { ShikiTransformer, ThemeRegistrationRaw } from 'shiki'
import { codeColours } from '../../code/theme'
import { highlighted } from './highlight'

/*
 * Static code is put into pages by Shiki. Its tokens are those of the editor's grammar where there is one, since two grammars never
 * agree on all of a language; other languages have Shiki's. Shiki wants colours, and the site classes, a third the size of inline styles
 * for two themes: each class gets a stand-in colour on the way.
 */

const PLAIN = '#000000'

const STAND_INS: ReadonlyMap<string, string> = new Map(
  codeColours().map(([name], index) => [name, `#00000${index + 1}`]),
)
const CLASSES: ReadonlyMap<string, string> = new Map([...STAND_INS].map(([name, standIn]) => [standIn, name]))

const theme: ThemeRegistrationRaw = {
  name: 'cheatsheet',
  type: 'light',
  fg: PLAIN,
  bg: '#ffffff',
  settings: [
    { settings: { foreground: PLAIN, background: '#ffffff' } },
    ...codeColours().map(([name, { scopes }]) => ({
      scope: [...scopes],
      settings: { foreground: STAND_INS.get(name) ?? PLAIN },
    })),
  ],
}

const coloursOfEditor: ShikiTransformer = {
  name: 'cheatsheet:colours-of-editor',
  tokens() {
    let offset = 0
    return highlighted(this.source, this.options.lang)?.map((line) => {
      const tokens = line.map(({ text, name }) => {
        const token = { content: text, offset, color: STAND_INS.get(name) ?? PLAIN }
        offset += text.length
        return token
      })
      offset += 1
      return tokens
    })
  },
}

const classInsteadOfColour: ShikiTransformer = {
  name: 'cheatsheet:class-instead-of-colour',
  pre(node) {
    delete node.properties['style']
  },
  span(node) {
    const colour = /color:\s*(#[0-9a-f]{6})/i.exec(String(node.properties['style'] ?? ''))?.[1]
    delete node.properties['style']
    const name = CLASSES.get(colour?.toLowerCase() ?? '')
    if (name !== undefined) node.properties['class'] = name
  },
  // Plain text needs no element.
  line(node) {
    node.children = node.children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'span' && Object.keys(child.properties).length === 0
        ? child.children
        : [child],
    )
  },
}

/** What Shiki, or VitePress for it, is to be given for static code. */
export const staticCode: {
  readonly theme: ThemeRegistrationRaw
  readonly codeTransformers: ShikiTransformer[]
} = { theme, codeTransformers: [coloursOfEditor, classInsteadOfColour] }
