import type { Compilation } from '../compile'

/** What a page asks the compiler's worker, one program at a time. */
export interface CompileRequest {
  readonly source: string
}

/** What the worker says: once that it has loaded, then an answer to each request. */
export type CompilerReply =
  { readonly type: 'ready' } | { readonly type: 'compiled'; readonly compilation: Compilation }
