import type { ProgramFile } from '../../../sandbox/protocol'
import type { ProgramCompilation } from '../compileProgram'

/** What a page asks the compiler's worker, one program at a time. */
export interface CompileRequest {
  readonly files: readonly ProgramFile[]
  readonly main: string
}

/** What the worker says: once that it has loaded, then an answer to each request. */
export type CompilerReply =
  { readonly type: 'ready' } | { readonly type: 'compiled'; readonly compilation: ProgramCompilation }
