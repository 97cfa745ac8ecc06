import { pythonLanguage } from '@codemirror/lang-python'

/** Colours and indents in the editor; what completes names, which the editor does not do, stays out of the page. */
export const extensions = () => pythonLanguage
