import { javascript } from '@codemirror/lang-javascript'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { prepareCompiler } from './compiler/client'

/** What the editor needs for TypeScript. Who changes a program will run it: the compiler comes meanwhile. */
export function extensions(): Extension {
  return [
    javascript({ typescript: true }),
    EditorView.updateListener.of(({ docChanged }) => {
      if (docChanged) prepareCompiler()
    }),
  ]
}
