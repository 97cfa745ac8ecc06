import { loadPyodide } from './pyodide/pyodide.mjs'

/* Pyodide as its documentation says: loaded in a module worker, from the files of its package. */

const ready = loadPyodide({
  indexURL: new URL('./pyodide/', import.meta.url).href,
  stdout: (text) => postMessage(text),
})

onmessage = async ({ data }) => {
  const pyodide = await ready
  await pyodide.runPythonAsync(data)
}
