function largest<T extends number>(items: T[]): T {
  return items[0]
}
largest(['a'])
interface Box<T> {
  value: T
}
const b: Box = { value: 1 }
const d: Box<string> = { value: 1 }
type Keys<T, K extends keyof T> = Pick<T, K>
type Wrong = Keys<{ a: 1 }, 'b'>
