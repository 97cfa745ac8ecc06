import ctypes

# Functions of the C API are found by their names, also those that nothing else has used.
make = ctypes.pythonapi.PyLong_FromLong
make.restype = ctypes.py_object
print(make(42))

size = ctypes.pythonapi.PyList_Size
size.argtypes = [ctypes.py_object]
size.restype = ctypes.c_ssize_t
print(size([1, 2, 3]))

try:
    ctypes.pythonapi.PyNothing_OfTheKind
except AttributeError as error:
    print(type(error).__name__)
