function hanoi(n: number, a: string, b: string, c: string, moves: string[]): number {
  if (n === 0) return 0
  const k = hanoi(n - 1, a, c, b, moves)
  moves.push(a + c)
  return k + 1 + hanoi(n - 1, b, a, c, moves)
}
const moves: string[] = []
console.log(hanoi(3, 'A', 'B', 'C', moves), moves.length)
const fact = (n: bigint): bigint => n <= 1n ? 1n : n * fact(n - 1n)
console.log(fact(5n))
const isEven = (n: number): boolean => n === 0 || isOdd(n - 1)
const isOdd = (n: number): boolean => n !== 0 && isEven(n - 1)
console.log(isEven(5))
