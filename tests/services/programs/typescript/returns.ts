function half(n: number): string {
  return n / 2
}
function nothing(): string {
  console.log('no return')
}
const perhaps = (flag: boolean): number => {
  if (flag) return 1
}
