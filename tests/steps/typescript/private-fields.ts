class Account {
  #balance = 0
  static #count = 0
  readonly owner: string
  constructor(owner: string) {
    this.owner = owner
    Account.#count += 1
  }
  get balance() {
    return this.#balance
  }
  set balance(v: number) {
    this.#balance = v
  }
  #check(n: number) {
    return n > 0
  }
  add(n: number) {
    if (!this.#check(n)) throw new RangeError('no')
    this.#balance += n
    return this
  }
  static count() {
    return Account.#count
  }
}
const a = new Account('Ada')
a.add(3).add(4)
a.balance = 9
const b = a.balance
try {
  a.add(-1)
} catch (e) {
  console.log((e as Error).message, Account.count(), b)
}
