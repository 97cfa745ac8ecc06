# Tries to fetch by JavaScript that a C function runs; also with functions found on the prototypes.
import ctypes
import time

script = b"""
(() => {
  const url = 'http://SERVER_HOST:SERVER_PORT/ctypes';
  for (let scope = self; scope; scope = Object.getPrototypeOf(scope)) {
    for (const name of ['fetch', 'importScripts']) {
      try { scope[name].call(self, url) } catch {}
    }
  }
  try { new XMLHttpRequest().open('GET', url) } catch {}
  try { new WebSocket(url.replace('http', 'ws')) } catch {}
  try { new Worker(URL.createObjectURL(new Blob([`fetch('${url}')`]))) } catch {}
  try { new FontFace('x', `url(${url})`).load() } catch {}
  try { import(url) } catch {}
})()
"""
try:
    ctypes.CDLL(None).emscripten_run_script(script)
except BaseException as error:
    print(type(error).__name__)
time.sleep(0.3)
print("contained")
