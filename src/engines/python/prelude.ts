import amendments from './prelude/amendments.py'
import blocking from './prelude/blocking.py'
import disguise from './prelude/disguise.py'
import display from './prelude/display.py'
import errors from './prelude/errors.py'
import eventloop from './prelude/eventloop.py'
import held from './prelude/held.py'
import host from './prelude/host.py'
import imports from './prelude/imports.py'
import kernel from './prelude/kernel.py'
import limits from './prelude/limits.py'
import linux from './prelude/linux.py'
import locales from './prelude/locales.py'
import own from './prelude/own.py'
import pieces from './prelude/pieces.py'
import preload from './prelude/preload.py'
import program from './prelude/program.py'
import prompt from './prelude/prompt.py'
import refusals from './prelude/refusals.py'
import sources from './prelude/sources.py'
import start from './prelude/start.py'
import subclasses from './prelude/subclasses.py'
import timers from './prelude/timers.py'
import tracebacks from './prelude/tracebacks.py'
import waiting from './prelude/waiting.py'
import zones from './prelude/zones.py'

/** The modules of the package `_engine`, by name, as source. They are imported before the snapshot is made. */
export const prelude: Readonly<Record<string, string>> = {
  __init__: '',
  amendments,
  blocking,
  disguise,
  display,
  errors,
  eventloop,
  held,
  host,
  imports,
  kernel,
  limits,
  linux,
  locales,
  own,
  pieces,
  preload,
  program,
  prompt,
  refusals,
  sources,
  start,
  subclasses,
  timers,
  tracebacks,
  waiting,
  zones,
}
