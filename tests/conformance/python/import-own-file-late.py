# Files that a program writes and then imports come before the library, but for modules that are imported already.
import sys


def write(name, text):
    with open(name, "w") as file:
        file.write(text)


print([name for name in ("json", "random", "re", "os", "abc") if name in sys.modules])
write("random.py", "def choice(values):\n    return 'mine'\n")
write("os.py", "raise SystemExit('never imported')\n")
import os
import random

print(random.choice([1, 2]), random.__file__.rpartition("/")[2], hasattr(os, "fspath"))

import json

write("json.py", "value = 'mine'\n")
import json

print(json.dumps([1]), json.decoder.JSONDecoder.__module__, "json.decoder" in sys.modules)
del sys.modules["json"]
import json

print(json.value)

try:
    import statistics
except ImportError as error:
    print(str(error).partition(" (")[0])
print("statistics" in sys.modules)

os.mkdir("string")
write("string/__init__.py", "")
write("string/templatelib.py", "value = 'mine too'\n")
import string.templatelib

print(string.templatelib.value)
