import {
  CREATE_STATIC,
  createCallExpression,
  createInterpolation,
  ElementTypes,
  NodeTypes,
  type NodeTransform,
} from '@vue/compiler-dom'

/**
 * Compiles the listings in an example's slots, hundreds of elements each, as one static piece of HTML. Vue does so by itself
 * but in slots; and VitePress leaves static pieces out of the script that a page loads first, since they are in its HTML.
 * For the browser only: what the server renders stays as it is.
 */
export const staticListings: NodeTransform = (node, context) => {
  if (context.inSSR || node.type !== NodeTypes.ELEMENT || node.tag !== 'pre') return
  const { parent } = context
  if (parent?.type !== NodeTypes.ELEMENT || parent.tagType !== ElementTypes.TEMPLATE) return
  const html = node.loc.source.replace(/^(<pre[^>]*?) v-pre/, '$1')
  context.replaceNode({
    type: NodeTypes.TEXT_CALL,
    // Not a text: the compiler would add an argument to what it takes for constant.
    content: createInterpolation('', node.loc),
    codegenNode: createCallExpression(context.helper(CREATE_STATIC), [JSON.stringify(html), '1']),
    loc: node.loc,
  })
}
