// Tries never to end while a class is made.
// ends: stopped
function again(_: unknown, context: ClassMethodDecoratorContext): void {
  context.addInitializer(function () {
    for (;;) Reflect.has(this as object, context.name)
  })
}
class Decorated {
  @again
  method(): void {}
}
new Decorated().method()
