import { compileProgram } from '../compileProgram'
import type { CompileRequest, CompilerReply } from './messages'

/* The compiler in a worker of the page's: it reads a reader's text and runs none of it. */

const reply = (message: CompilerReply): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<CompileRequest>) => {
  reply({ type: 'compiled', compilation: compileProgram(data.files, data.main) })
})
reply({ type: 'ready' })
