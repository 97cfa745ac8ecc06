import { expect, it } from 'vitest'
import { rowsOf } from './table'

it.each([
  ['a,b\n1,2', ['a|b', '1|2']],
  ['"tea, green",3\r\n"say ""hi""",\n', ['tea, green|3', 'say "hi"|']],
  ['"two\nlines",x', ['two\nlines|x']],
  ['a,', ['a|']],
  ['a\tb, c\n1\t2', ['a|b, c', '1|2']],
  ['a;b\n"1,5";2', ['a|b', '1,5|2']],
  ['only\none', ['only', 'one']],
  ['"open,1\nnext,2', ['open,1\nnext,2']],
])('reads the table %j', (text, rows) => {
  expect(rowsOf(text)).toEqual({ rows: rows.map((row) => row.split('|')), isCut: false })
})

it.each([
  ['many rows', 'a\n'.repeat(300)],
  ['many columns', 'a,'.repeat(80)],
  ['a long text', `"${'x'.repeat(600_000)}"`],
])('shows the beginning of %s, and says so', (_, text) => {
  const { rows, isCut } = rowsOf(text)
  expect(isCut).toBe(true)
  expect(rows.length).toBeLessThanOrEqual(200)
  expect(rows[0]?.length).toBeLessThanOrEqual(50)
})
