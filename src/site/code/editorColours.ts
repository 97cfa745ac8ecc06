import { HighlightStyle } from '@codemirror/language'
import { tags } from '@lezer/highlight'

/** The classes of the static code's colours, so that nothing changes its colour on Edit. */
export const codeColours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], class: 'tk' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], class: 'ts' },
  { tag: tags.comment, class: 'tc' },
  { tag: [tags.number, tags.bool, tags.null, tags.escape, tags.atom, tags.self], class: 'tn' },
  {
    tag: [
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.definition(tags.function(tags.variableName)),
      tags.className,
      tags.definition(tags.className),
      tags.typeName,
      tags.meta,
    ],
    class: 'tf',
  },
  { tag: tags.local(tags.variableName), class: 'ta' },
  { tag: [tags.operator, tags.punctuation, tags.bracket], class: 'tp' },
])
