# Tries to load a WebAssembly module of its own, with JavaScript in it, as a shared library.
# ends: contained, crashed
import ctypes
import time


def section(number, data):
    return bytes([number, len(data)]) + data


def name(text):
    return bytes([len(text)]) + text


script = b"fetch('http://SERVER_HOST:SERVER_PORT/side')"
dylink = section(0, name(b"dylink.0") + bytes([1, 4, 0, 0, 0, 0]))
call = section(0, name(b"em_js") + name(b"attack") + script)
with open("attack.so", "wb") as file:
    file.write(b"\0asm\x01\0\0\0" + dylink + call)
try:
    print(ctypes.CDLL("./attack.so"))
except OSError as error:
    print(type(error).__name__)
time.sleep(0.2)
print("contained")
