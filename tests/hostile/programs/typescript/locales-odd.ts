// Tries to break the writing of numbers and dates by odd locales and replaced formats.
const attempts: (() => unknown)[] = [
  () => new Date(8.64e15).toLocaleString('x'.repeat(100_000)),
  () => new Date(NaN).toISOString(),
  () => new Intl.NumberFormat('de', { minimumFractionDigits: 101 }),
  () => new Intl.NumberFormat('en', { style: 'unit', unit: 'y'.repeat(1e6) }).format(1),
  () => (12345678901234567890n ** 5_000n).toLocaleString('en').length > 0,
  () => new Intl.ListFormat('en').format(Array.from({ length: 300_000 }, () => 'x')).length,
  () => 'a\u0301'.repeat(300_000).normalize('NFC').length,
  () => [...new Intl.Segmenter('en').segment('👨‍👩‍👧'.repeat(3_000))].length,
  () => 'ß'.repeat(1e6).toLocaleUpperCase('tr').localeCompare('x'.repeat(1e6)),
]
for (const attempt of attempts) {
  try {
    console.log(attempt())
  } catch (error) {
    console.log((error as Error).name)
  }
}
for (const name of ['NumberFormat', 'DateTimeFormat'] as const)
  Object.defineProperty(Intl, name, { value: () => { throw new Error('replaced') } })
Date.prototype.toISOString = () => { throw new Error('replaced') }
console.log(new Date(0) instanceof Date, 1e21)
console.log('contained')
