const user: { name?: string; tags?: string[]; greet?: () => string } = { tags: ['a'] }
console.log(user.name?.toUpperCase(), user.tags?.[0], user.greet?.() ?? 'no greeting')
let value: number | null = null
value ??= 3
value ||= 4
value &&= value + 1
const { tags: [firstTag = 'none', ...others] = [], ...rest } = user
console.log(value, firstTag, others, rest, 2 ** 10, 1_000_000, [3, 1, 2].toSorted(), [1, 2, 3].at(-1))
label: for (const a of [1, 2]) {
  for (const b of [1, 2]) {
    if (b === 2) continue label
    console.log(a, b)
  }
}
console.log(
  String.raw`a\n${1}`,
  `multi
line`,
  'abc'.replaceAll('b', '-'),
  /(?<y>\d+)/.exec('in 2024')?.groups?.['y'],
)
switch (typeof value) {
  case 'number':
    console.log('number')
    break
  default:
    console.log('other')
}
