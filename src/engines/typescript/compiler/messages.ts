import type { ProgramFile } from '../../../sandbox/protocol'
import type { CompileHow } from '../../language'
import type { ProgramCompilation } from '../compileProgram'
import type { PieceCompilation } from '../piece/compilePiece'

/** What a page asks the compiler's worker, one thing at a time: a program, or a piece for a prompt. */
export type CompileRequest =
  | {
      readonly type: 'program'
      readonly files: readonly ProgramFile[]
      readonly main: string
      readonly how: CompileHow
    }
  | { readonly type: 'piece'; readonly source: string }

/** What the worker says: once that it has loaded, then an answer to each request. */
export type CompilerReply =
  | { readonly type: 'ready' }
  | { readonly type: 'program'; readonly compilation: ProgramCompilation }
  | { readonly type: 'piece'; readonly compilation: PieceCompilation }
