class Money {
  constructor(readonly cents: number) {}
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `${(this.cents / 100).toFixed(2)} EUR`
  }
}
console.log(new Money(1999), [new Money(5)], { price: new Money(1) })
