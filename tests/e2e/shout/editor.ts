import type { Extension } from '@codemirror/state'

/** Colours and indents in the editor: there are none. */
export const extensions = (): Extension => []
