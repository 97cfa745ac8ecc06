// Tries to fill memory by texts that grow where they are made regular, split, replaced and joined.
// ends: contained, error, crashed
const make: (() => unknown)[] = [
  () => 'x'.repeat(2 ** 29),
  () => '\ufdfa'.repeat(10_000_000).normalize('NFKD').length,
  () => 'x'.repeat(10_000_000).split('').length,
  () => 'x'.repeat(1_000_000).replaceAll('x', 'y'.repeat(10_000)).length,
  () => Array(30_000).fill('x'.repeat(30_000)).join('').length,
  () => 'ß'.repeat(20_000_000).toUpperCase().length,
  () => encodeURIComponent('\u{1f600}'.repeat(10_000_000)).length,
  () => JSON.stringify('\u0000'.repeat(50_000_000)).length,
  () => 'x'.padStart(2 ** 30 - 30).length,
  () => new Intl.Segmenter('en').segment('e\u0301'.repeat(1_000_000))[Symbol.iterator]().next().done,
]
for (const each of make) {
  try {
    console.log(typeof each())
  } catch (error) {
    console.log((error as Error).name)
  }
}
console.log('contained')
