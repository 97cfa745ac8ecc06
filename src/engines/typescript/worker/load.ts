import type { Program } from '../../../sandbox/protocol'
import { createSourceFinder, unpack, type FindSource, type ProgramNotes } from '../packed'
import { describeMissing, isModule, resolveModule } from '../resolve'
import { createModules, type Namespace, type Register } from './modules'
import { awaited } from './promises'
import type { FileHooks, Hooks } from './recording/hooks'
import { MAIN_FUNCTION, setSources } from './stack'

const evaluate = globalThis.eval

/** Runs a program; gets what is told the value of its last statement. */
export type Main = (value: (last: unknown) => void) => void | Promise<void>

/** A program's code as functions. */
export interface Loaded {
  readonly main: Main
  /** What `import()` in the main file gives. */
  readonly importModule: (specifier: string) => Promise<Namespace>
}

interface Code {
  readonly code: string
  readonly notes: ProgramNotes
}

/** Where a piece of code is the body of a function, on the same lines. */
function findBehind(head: string, { notes }: Code): FindSource {
  const find = createSourceFinder(notes.mappings)
  return ({ line, column }) => {
    if (line > 1) return find({ line, column })
    // V8 has no better place for what runs a class's static parts than where the code around it begins.
    return column > head.length ? find({ line, column: column - head.length }) : { line: 1, column: 1 }
  }
}

function evaluateIn(head: string, { code }: Code, name: string): unknown {
  return evaluate(`${head}${code}\n})\n//# sourceURL=${name}`)
}

/** What a file's code calls besides the function for its last value. */
function hooksOf(hooks: Hooks | undefined, name: string, { notes }: Code): FileHooks {
  return hooks === undefined || notes.recording === undefined ? {} : hooks.forFile(name, notes.recording)
}

/** Makes a program's code functions. @param hooks of a program that is recorded @throws what a syntax error makes */
export function load({ files, main }: Program, hooks?: Hooks): Loaded {
  const codes = new Map<string, Code>()
  for (const { name, content } of files)
    if (typeof content === 'string' && (isModule(name) || name === main)) codes.set(name, unpack(content))
  const modules = codes.size > 1 || codes.get(main)?.notes.module === true
  return modules ? loadModules(codes, main, hooks) : loadAlone(codes, main, hooks)
}

/** Code that tells a program's names, each by what reads and writes it: they are the function's own. */
function tellNames(names: ProgramNotes['names'], tell: string): string {
  if (names === undefined) return ''
  const read = names.map((name) => `${name}:[()=>${name},${tell}=>{${name}=${tell}}]`)
  return `${tell}.names({${read.join()}});`
}

/** The program is a function, and no module. */
const ITSELF = 'That is the program itself: it exports nothing, and its names are here already.'

function loadAlone(codes: ReadonlyMap<string, Code>, main: string, hooks: Hooks | undefined): Loaded {
  const code = codes.get(main) ?? unpack('')
  const { names, valueFunction } = code.notes
  const head = `"use strict";(async function ${MAIN_FUNCTION}(${valueFunction}){${tellNames(names, valueFunction)}`
  setSources(main, new Map([[main, findBehind(head, code)]]))
  const run = evaluateIn(head, code, main) as Main
  const files = new Set(codes.keys())
  return {
    main: (value) => run(Object.assign(value, hooksOf(hooks, main, code))),
    importModule(specifier) {
      const itself = resolveModule(main, specifier, files) === undefined ? undefined : ITSELF
      return Promise.reject(new TypeError(itself ?? describeMissing(main, specifier, files)))
    },
  }
}

/** The name by which TypeScript's form of a module calls what registers it. */
const SYSTEM = 'System'

function loadModules(codes: ReadonlyMap<string, Code>, main: string, hooks: Hooks | undefined): Loaded {
  const names = new Set(codes.keys())
  const heads = new Map(
    [...codes].map(([name, { notes }]) => [name, `(function(${SYSTEM},${notes.valueFunction}){`]),
  )
  const headOf = (name: string): string => heads.get(name) ?? ''
  setSources(main, new Map([...codes].map(([name, code]) => [name, findBehind(headOf(name), code)])))
  let tellMain: (last: unknown) => void = () => undefined
  const modules = createModules({
    evaluate(name, register) {
      const code = codes.get(name) ?? unpack('')
      const define = evaluateIn(headOf(name), code, name) as (
        system: { readonly register: Register },
        value: (last: unknown) => void,
      ) => void
      const told = name === main ? tellMain : Object.assign(() => undefined, { awaited })
      define({ register }, Object.assign(told, hooksOf(hooks, name, code)))
    },
    resolve(from, specifier) {
      const name = resolveModule(from, specifier, names)
      if (name === undefined) throw new TypeError(describeMissing(from, specifier, names))
      return name
    },
  })
  return {
    main(value) {
      tellMain = value
      return modules.run(main)
    },
    importModule: (specifier) => modules.import(main, specifier),
  }
}
