import {
  CREATE_STATIC,
  createCallExpression,
  createInterpolation,
  type DirectiveNode,
  ElementTypes,
  NodeTypes,
  type NodeTransform,
} from '@vue/compiler-dom'
import type { MarkdownRenderer } from 'vitepress'

/*
 * The listings in the slots of examples, code and output, on their way from Markdown to the page. As HTML for Vue's compiler,
 * each word of highlighted code would be an element: in every pass and cache of a build, and in the script of the page.
 */

const LISTING = /(<template #[\w-]+>)<pre([^>]*)>(.*?)<\/pre>(?=<\/template>)/gs

/**
 * Makes rendered pages hold each listing as one string. After rendering, not in it: the highlighter works asynchronously,
 * and until then a mark stands in the place of its code.
 */
export function listingsAsStrings(md: MarkdownRenderer): void {
  const { escapeHtml } = md.utils
  const renderAsync = md.renderAsync.bind(md)
  md.renderAsync = async (source: string, env?: unknown) =>
    (await renderAsync(source, env)).replace(
      LISTING,
      (_, before: string, attributes: string, html: string) =>
        `${before}<pre${attributes.replace(/ v-pre(="")?/, '')} v-html="${escapeHtml(JSON.stringify(html))}"></pre>`,
    )
}

/**
 * Compiles those strings as static pieces of HTML, which VitePress leaves out of the script that a page loads first, since they
 * are in its HTML. For the browser only: the server renders them as they are.
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
