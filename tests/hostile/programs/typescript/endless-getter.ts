// Tries to hang the console in what it reads of an object.
// ends: stopped
console.log({
  get [Symbol.toStringTag](): string {
    for (;;);
  },
})
