/**
 * Tells on stderr how far a long work has come: one line that changes in a terminal, now and then a line elsewhere.
 *
 * @param name of the work
 */
export function showProgress(name: string): (done: number, total: number) => void {
  let last = 0
  return (done, total) => {
    const now = Date.now()
    if (done < total && now - last < (process.stderr.isTTY ? 100 : 5000)) return
    last = now
    const line = `${name}: ${done} of ${total}`
    process.stderr.write(process.stderr.isTTY ? `\r${line}${done === total ? '\n' : ''}` : `${line}\n`)
  }
}
