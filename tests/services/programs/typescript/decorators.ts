function log(value: string, context: ClassMethodDecoratorContext) {}
class A {
  @log m() {}
  @nope n() {}
  @log x = 1
}
