/** What a page posts to the frame of `mortal.html` to end all its workers. */
export const END_WORKERS = 'end the workers'

/** Makes a frame's workers end as a browser might end them: without the frame's being told. */
export const MORTAL_SCRIPT = `
const Native = Worker
const made = []
Worker = function (url) {
  const worker = new Native(url)
  made.push(worker)
  return worker
}
addEventListener('message', ({ data }) => {
  if (data === '${END_WORKERS}') for (const worker of made.splice(0)) worker.terminate()
})`
