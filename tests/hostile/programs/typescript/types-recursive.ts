// Tries to hold the compiler by types that are computed without end.
// ends: contained, error
type Count<N extends number, Done extends unknown[] = []> = Done['length'] extends N ? Done : Count<N, [...Done, unknown]>
type Digits = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
type Many = `${Digits}${Digits}${Digits}${Digits}`
type Double<T> = [T, T]
type Huge = «Double<×60»1«>×60»
type Endless<T> = { [K in keyof T]: Endless<Endless<T>> }
const one = [] as unknown as Count<999>
const two = '0000' as Many
const three = null as unknown as Huge
const four = {} as Endless<{ a: 1 }>
console.log(one.length, two, three, four)
console.log('contained')
