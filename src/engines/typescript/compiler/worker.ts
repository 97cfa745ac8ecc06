import { compileProgram } from '../compileProgram'
import { compilePiece } from '../piece/compilePiece'
import type { CompileRequest, CompilerReply } from './messages'

/* The compiler in a worker of the page's: it reads a reader's text and runs none of it. */

const reply = (message: CompilerReply): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<CompileRequest>) => {
  if (data.type === 'piece') reply({ type: 'piece', compilation: compilePiece(data.source) })
  else reply({ type: 'program', compilation: compileProgram(data.files, data.main, data.how) })
})
reply({ type: 'ready' })
