import { HighlightStyle } from '@codemirror/language'
import { codeColours } from './theme'

/** The theme for an editor: its tokens have the classes of the static code, so that nothing changes its colour on Edit. */
export const editorStyle = HighlightStyle.define(
  codeColours().map(([name, { tags }]) => ({ tag: [...tags], class: name })),
)
