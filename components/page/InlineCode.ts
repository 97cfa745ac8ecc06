import { Fragment, h, Text, type FunctionalComponent, type VNode } from 'vue'

/**
 * Shows its slot with what stands between backticks as code: Markdown does not look into the HTML blocks that
 * components are in an entry, nor into front matter.
 */
export const InlineCode: FunctionalComponent = (_, { slots }) => withCode(slots['default']?.() ?? [])

function withCode(nodes: readonly VNode[]): VNode[] {
  return nodes.flatMap((node) => {
    if (node.type === Fragment && Array.isArray(node.children)) return withCode(node.children as VNode[])
    if (node.type !== Text || typeof node.children !== 'string') return [node]
    return node.children
      .split('`')
      .map((text, index) => (index % 2 === 1 ? h('code', text) : h(Text, text)))
      .filter((part) => part.children !== '')
  })
}
