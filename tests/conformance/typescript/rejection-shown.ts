// A promise that is only shown is still one that nobody has handled.
const late = new Promise<void>((_, reject) => setTimeout(() => reject(new Error('too late')), 5))
console.log(late)
setTimeout(() => console.log('never'), 1000)
