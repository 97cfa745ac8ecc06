import type { PageData, TransformPageContext } from 'vitepress'

type Extra = object | undefined
type Hook = (page: PageData, context: TransformPageContext) => Extra | Promise<Extra>

/** Makes one `transformPageData` of several; what they add is put together. */
export function mergePageData(...hooks: readonly Hook[]) {
  return async (page: PageData, context: TransformPageContext): Promise<Record<string, unknown>> => {
    const extras = await Promise.all(hooks.map(async (hook) => hook(page, context)))
    return Object.assign({}, ...extras) as Record<string, unknown>
  }
}
