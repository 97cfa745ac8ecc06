import { describe, expect, it } from 'vitest'
import { readFacts } from './interpreter'
import type { Subject } from './subject'
import { factTables } from './tables'

const split: Subject = {
  path: '/types/str/split',
  file: 'types/str/split.md',
  kind: 'method',
  name: 'str.split',
  description: 'Cut a string at a separator.',
  covers: [],
  returns: 'a list of strings',
  inPlace: false,
  body: '',
}
const sort: Subject = {
  ...split,
  path: '/types/list/sort',
  name: 'list.sort',
  description: 'Sort the list.',
  returns: '`None`',
  inPlace: true,
}

describe('factTables', () => {
  it('gives a type’s members, those that have an entry with its line and its link', async () => {
    const text = factTables(await readFacts(), [split]).text('type-members', 'str')
    expect(text).toContain(
      '| <router-link to="/types/str/split">`split(sep=None, maxsplit=-1)`</router-link> | Cut a string at a separator. Returns a list of strings. |',
    )
    expect(text).toContain('| `upper()` | Return a copy of the string converted to uppercase. |')
  })

  it('goes on where a docstring says i.e. or e.g.', async () => {
    const text = factTables(await readFacts(), []).text('type-members', 'bytes')
    expect(text).toContain(
      '| `title()` | Return a titlecased version of B, i.e. ASCII words start with uppercase',
    )
    expect(text).not.toMatch(/ (?:i\.e|e\.g)\. \|$/m)
  })

  it('says which methods change the object', async () => {
    const text = factTables(await readFacts(), [sort]).text('type-members', 'list')
    expect(text).toMatch(/sort\(.*\| Sort the list\. Changes the object\. Returns `None`\. \|/)
  })

  it('shows what docstrings hold of Markdown as it stands, and keeps rows whole', async () => {
    const text = factTables(await readFacts(), []).text('type-members', 'list')
    expect(text).toContain('Reverse \\*IN PLACE\\*.')
    const [, , ...rows] = factTables(await readFacts(), [])
      .text('module-members', 'operator')
      .split('\n')
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(3)
  })

  it('writes names of a module as one writes them, with values and defaults that say something', async () => {
    const tables = factTables(await readFacts(), [])
    const typing = tables.text('module-members', 'typing')
    for (const form of ['`Optional`', '`Any`', '`Mapping`', '`cast(typ, val)`'])
      expect(typing).toContain(`| ${form} |`)
    expect(tables.text('module-members', 'os')).toContain('| `get_terminal_size(fd=…)` |')
    expect(tables.text('module-members', 'ast')).toContain('| `Return(…)` | `return value` |')
    expect(tables.text('module-members', 're')).toContain('| `DOTALL` | `.` matches `\\n`, too. |')
    expect(tables.text('module-members', 'math')).toContain('(`3.141592653589793`)')
  })

  it('draws the tree of exceptions', async () => {
    const text = factTables(await readFacts(), []).text('exception-tree', '')
    expect(text).toMatch(/^- `BaseException`/)
    expect(text).toMatch(/^ {2}- `Exception`.*\n(?: {4}.*\n)* {4}- `ArithmeticError`/m)
    expect(text).toMatch(/^ {6}- `ZeroDivisionError`/m)
  })

  it('orders operators by how tightly they bind, each with the entry that explains it', async () => {
    const power: Subject = { ...split, kind: 'operator', name: '**', path: '/language/power' }
    const text = factTables(await readFacts(), [power]).text('operator-precedence', '')
    const written = [...text.matchAll(/`([^`]+)`/g)].map(([, form = '']) => form)
    const inOrder = [
      'x[i]',
      'await x',
      'x ** y',
      '-x',
      'x * y',
      'x + y',
      'x << y',
      'x & y',
      'x ^ y',
      'x \\| y',
    ]
    inOrder.push('x is not y', 'not x', 'x and y', 'x or y', 'x if y else z', 'lambda: x', 'name := x')
    expect(written.filter((form) => inOrder.includes(form))).toEqual(inOrder)
    expect(text).toContain('| <router-link to="/language/power">`x ** y`</router-link> | from the right |')
    expect(text).toMatch(/`x != y`, .*`x in y`.* a chain/)
  })

  it('names what the interpreter does not have', async () => {
    const tables = factTables(await readFacts(), [])
    expect(() => tables.text('type-members', 'text')).toThrow('The interpreter has no type “text”.')
  })
})
