function longest<T extends { length: number }>(a: T, b: T): T { return a.length > b.length ? a : 1 }
longest(1, 2)
longest([1], 'a')
class Box<T> { constructor(public value: T) {} map<U>(f: (v: T) => U): Box<U> { return new Box(this.value) } }
new Box<string>(3)
new Box(1).map((v) => v.toUpperCase())
const pick = <T, K extends keyof T>(o: T, k: K): T[K] => o[k]
pick({ a: 1 }, 'b')
type Two<A, B = A> = [A, B]
const t: Two = [1, 2]
