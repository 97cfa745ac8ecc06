/** What a page posts to the frame of `mortal.html` to end all its workers. */
export const END_WORKERS = 'end the workers'

/**
 * Makes a frame's workers, the one that runs and the standby worker, end as a browser might end them: without the frame's being told. The
 * standby is made later; then it gets the time to become ready.
 */
export const MORTAL_SCRIPT = `
const Native = Worker
const made = []
Worker = function (url) {
  const worker = new Native(url)
  made.push(worker)
  return worker
}
const endBoth = () => {
  for (const worker of made.splice(0)) worker.terminate()
}
const waitForBoth = () => {
  if (made.length < 2) setTimeout(waitForBoth, 50)
  else setTimeout(endBoth, 2000)
}
addEventListener('message', ({ data }) => {
  if (data === '${END_WORKERS}') waitForBoth()
})`
