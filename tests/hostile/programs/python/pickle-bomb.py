# Tries to fill memory and the stack from a few bytes of pickle.
import pickle
import struct

BOMBS = [
    b"\x80\x04\x8d" + struct.pack("<Q", 2**62),
    b"\x80\x04\x96" + struct.pack("<Q", 2**31),
    b"\x80\x04" + b"(" * 2_000_000 + b"t.",
    b"\x80\x04" + b"]" * 1_000_000 + b"a" * 999_999 + b".",
    b"\x80\x04r\xff\xff\xff\x7f" + b"N.",
    b"\x80\x04Nr\xff\xff\xff\x7f.",
    b"cbuiltins\nexec\n(V1/0\ntR.",
]
for bomb in BOMBS:
    try:
        value = pickle.loads(bomb)
        print(type(value).__name__)
        del value
    except Exception as error:
        print(type(error).__name__)
print("contained")
