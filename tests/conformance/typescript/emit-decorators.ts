const seen: string[] = []
function note(_value: unknown, { kind, name }: DecoratorContext): void {
  seen.push(`${kind} ${String(name)}`)
}
const twice =
  <This>(method: (this: This, n: number) => number, _context: ClassMethodDecoratorContext) =>
  (n: number): number =>
    method.call(undefined as This, n) * 2
@note
class Decorated {
  @note field = 1
  @note accessor stored = 2
  @note static shared = 3
  @twice double(n: number): number {
    return n
  }
}
const decorated = new Decorated()
decorated.stored += 1
console.log(seen, decorated.stored, decorated.double(21), Object.keys(decorated))
