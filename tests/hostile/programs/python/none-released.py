# Tries to have what every program shares taken down, and reads objects where there are none.
# ends: contained, error, crashed
import ctypes

for shared in None, True, (), "", 0, int:
    for _ in range(1_000):
        ctypes.pythonapi.Py_DecRef(ctypes.py_object(shared))
print(ctypes.cast(id(None), ctypes.py_object).value)
print(ctypes.cast(id("text") + 8, ctypes.py_object).value)
print("contained")
