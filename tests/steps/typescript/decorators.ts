function log<T extends (...a: any[]) => any>(fn: T, ctx: ClassMethodDecoratorContext) {
  return function (this: unknown, ...args: unknown[]) {
    const r = fn.apply(this, args)
    return r + String(ctx.name)
  }
}
class A {
  @log
  greet(n: string) {
    return 'hi ' + n
  }
}
const a = new A()
console.log(a.greet('x'))
