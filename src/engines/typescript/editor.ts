import { StreamLanguage, type StreamParser, type StringStream } from '@codemirror/language'
import { typescript } from '@codemirror/legacy-modes/mode/javascript'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { prepareCompiler } from './compiler/client'

/** Follows the name of a function that is called, with or without type arguments. */
const CALL = /^\s*(?:<[\w\s,.[\]|&'"]*>)?\(/

/** The mode's own state; what is `held` has been read with a template's text, and is shown by itself. */
interface State {
  held?: boolean
}

/** The mode does not say what its state is; one property more does not disturb it. */
const mode = typescript as StreamParser<State>

/** The mode tells names and properties apart, not their use, and leaves brackets alone; the static code does not. */
function token(stream: StringStream, state: State): string | null {
  if (state.held === true) {
    state.held = false
    stream.match('${')
    return 'punctuation'
  }
  // The key of an object is `string property`, say.
  const [style = '', role] = (mode.token(stream, state) ?? '').split(' ')
  const text = stream.current()
  switch (role ?? style) {
    case 'variable':
    case 'def':
      return stream.match(CALL, false) ? 'variableName.function' : style
    case 'property':
      if (style === 'string' || style === 'number') return style
      if (text === 'constructor') return 'keyword'
      return stream.match(CALL, false) ? 'propertyName.function' : 'propertyName'
    case 'keyword':
      return text === 'this' ? 'self' : style
    case 'meta':
      return text === '...' ? 'punctuation' : style
    case 'string.special':
      if (text === '}' || text === '${') return 'punctuation'
      if (text.endsWith('${')) {
        stream.backUp(2)
        state.held = true
      }
      return style
    default:
      return style === '' && /\S/.test(text) ? 'punctuation' : style
  }
}

/**
 * The colours and indents of TypeScript. A line by line mode has a fifth of the weight of a grammar's tables, and the
 * editor needs no syntax tree.
 */
export const typescriptLanguage = StreamLanguage.define({ ...mode, token })

/** What the editor needs for TypeScript. Who changes a program will run it: the compiler comes meanwhile. */
export function extensions(): Extension {
  return [
    typescriptLanguage,
    EditorView.updateListener.of(({ docChanged }) => {
      if (docChanged) prepareCompiler()
    }),
  ]
}
