type Id = string | number
interface Item<T> {
  id: Id
  value: T
}
enum Level {
  Low,
  High = 10,
  Higher,
}
enum Name {
  A = 'a',
}
abstract class Base<T> {
  protected abstract make(): T
  declare readonly ghost: string
  run(): T {
    return this.make()
  }
}
class Impl extends Base<number> {
  constructor(
    private readonly n: number,
    public label = 'x',
  ) {
    super()
  }
  protected make(): number {
    return this.n!
  }
}
const item = { id: 1, value: 'v' } satisfies Item<string>
const wide = item as unknown as Item<string>
function overloaded(a: string): string
function overloaded(a: number): number
function overloaded(a: unknown): unknown {
  return a
}
const generic = <T>(value: T): T => value
console.log(wide, Level, Name.A, Level[10], new Impl(4).run(), new Impl(1), overloaded(2), generic<number>(3))
let maybe: string | undefined
console.log(maybe?.length ?? 'none', (item.value as string)!.length)
export type { Id }
export const exported = 1
export default class Exported {}
console.log(exported, Exported)
