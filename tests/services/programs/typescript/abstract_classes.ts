abstract class Shape { abstract area(): number; abstract readonly name: string; protected size = 1 }
class Square extends Shape { area(): string { return '' } }
new Shape()
new Square().size
class Round extends Square { override missing(): void {} private area(): string { return '' } }
interface Named { name: string }
class Person implements Named { constructor(private name: string) {} }
