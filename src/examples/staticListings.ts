import {
  CREATE_STATIC,
  createCallExpression,
  createInterpolation,
  type DirectiveNode,
  ElementTypes,
  NodeTypes,
  type NodeTransform,
} from '@vue/compiler-dom'

/**
 * Compiles the listings in an example's slots as static pieces of HTML, which VitePress leaves out of the script that a page
 * loads first, since they are in its HTML. For the browser only: the server renders them as they are.
 */
export const staticListings: NodeTransform = (node, context) => {
  if (context.inSSR || node.type !== NodeTypes.ELEMENT || node.tag !== 'pre') return
  const { parent } = context
  if (parent?.type !== NodeTypes.ELEMENT || parent.tagType !== ElementTypes.TEMPLATE) return
  const html = node.props.find((prop): prop is DirectiveNode => 'exp' in prop && prop.name === 'html')?.exp
  if (html?.type !== NodeTypes.SIMPLE_EXPRESSION) return
  const start = node.loc.source.slice(0, node.loc.source.indexOf(' v-html='))
  const text = `${start}>${JSON.parse(html.content) as string}</pre>`
  context.replaceNode({
    type: NodeTypes.TEXT_CALL,
    // Not a text: the compiler would add an argument to what it takes for constant.
    content: createInterpolation('', node.loc),
    codegenNode: createCallExpression(context.helper(CREATE_STATIC), [JSON.stringify(text), '1']),
    loc: node.loc,
  })
}
