// Tries to end the page with blobs that hold one another: their list doubles with each, and so do their bytes.
const doubled = (first: Blob, combine: (blob: Blob) => Blob): string => {
  let blob = first
  try {
    for (let turn = 0; turn < 60; turn += 1) blob = combine(blob)
    return 'no end'
  } catch (error) {
    return (error as Error).name
  }
}
class Own extends Blob {}
Object.assign(WeakMap.prototype, { get: () => 0, set: () => undefined })
const one = (): Blob => new Blob(['x'])
console.log(doubled(one(), (blob) => new Blob([blob, blob])))
console.log(doubled(new Blob(['x'.repeat(1e6)]), (blob) => new Blob([blob, blob])))
console.log(doubled(one(), (blob) => new File([blob, 'y', blob], 'name')))
console.log(doubled(one(), (blob) => new Own([blob, blob])))
console.log(doubled(one(), (blob) => new Blob([blob.slice(), blob.slice()])))
console.log(doubled(one(), (blob) => new (blob.constructor as typeof Blob)([blob, blob])))
console.log(doubled(one(), (blob) => new Blob(new Set([blob, structuredClone(blob)]) as never)))
console.log('contained')
