class Lock {
  #waiting: (() => void)[] = []
  #held = false
  async acquire() {
    if (this.#held) await new Promise<void>((r) => this.#waiting.push(r))
    this.#held = true
  }
  release() {
    this.#held = false
    this.#waiting.shift()?.()
  }
}
const lock = new Lock()
let shared = 0
async function bump(name: string) {
  await lock.acquire()
  try {
    const was = shared
    await null
    shared = was + 1
  } finally {
    lock.release()
  }
  return name
}
console.log(await Promise.all(['a', 'b', 'c'].map(bump)), shared)
