# Tries to call functions at addresses that are none.
# ends: crashed, error, contained
import ctypes

for address in (1, 77, 123_456_789, 0xFFFF_FFF0):
    ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)(address)(1)
print("contained")
