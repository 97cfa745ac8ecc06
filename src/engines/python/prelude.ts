import blocking from './prelude/blocking.py'
import errors from './prelude/errors.py'
import eventloop from './prelude/eventloop.py'
import host from './prelude/host.py'
import imports from './prelude/imports.py'
import limits from './prelude/limits.py'
import linux from './prelude/linux.py'
import pieces from './prelude/pieces.py'
import preload from './prelude/preload.py'
import program from './prelude/program.py'
import prompt from './prelude/prompt.py'
import start from './prelude/start.py'
import tracebacks from './prelude/tracebacks.py'
import zones from './prelude/zones.py'

/** The modules of the package `_engine`, by name, as source. They are imported before the snapshot is made. */
export const prelude: Readonly<Record<string, string>> = {
  __init__: '',
  blocking,
  errors,
  eventloop,
  host,
  imports,
  limits,
  linux,
  pieces,
  preload,
  program,
  prompt,
  start,
  tracebacks,
  zones,
}
