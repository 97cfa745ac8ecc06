function f(x: number): number
function f(x: string): string
function f(x: any): any {
  return x
}
f(true)
const s: string = f(1)
function g(x: number): number
