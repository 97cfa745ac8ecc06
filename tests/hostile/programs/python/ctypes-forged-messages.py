# Tries to send messages to the frame by JavaScript that a C function runs.
# ends: contained, crashed
import ctypes

script = b"""
(() => {
  const forged = { type: 'end', status: 'done', exitCode: 0, elapsed: 1, dropped: { lines: 0, characters: 0 } };
  for (let scope = self; scope; scope = Object.getPrototypeOf(scope)) {
    try {
      scope.postMessage.call(self, { type: 'output', stream: 'stdout', text: 'BREACH' });
      scope.postMessage.call(self, forged);
    } catch {}
  }
})()
"""
try:
    ctypes.CDLL(None).emscripten_run_script(script)
except BaseException as error:
    print(type(error).__name__)
print("contained")
