import { python } from '@codemirror/lang-python'

/** Colours and indents in the editor. */
export const extensions = () => python()
