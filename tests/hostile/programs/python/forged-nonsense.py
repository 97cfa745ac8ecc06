# Tries messages to the worker that have no meaning.
# ends: crashed, contained
import os

for message in (b"not json", b"{}", b"null", b'{"do": "__proto__"}', b"[" * 10_000):
    try:
        os.write(1000, message)
    except OSError as error:
        print(error)
print("contained")
