import { pythonLanguage } from '@codemirror/lang-python'
import { styleTags, tags } from '@lezer/highlight'

/**
 * Colours and indents in the editor; what completes names, which the editor does not do, stays out of the page. The grammar
 * tells parameters, annotations and these signs, but its own styles leave them as they are.
 */
export const coloured = pythonLanguage.configure({
  props: [
    styleTags({
      'ParamList/VariableName': tags.local(tags.variableName),
      'TypeDef/VariableName TypeDef/MemberExpression/VariableName': tags.typeName,
      '":" "->"': tags.punctuation,
    }),
  ],
})

/** What the editor needs for Python. */
export const extensions = () => coloured
