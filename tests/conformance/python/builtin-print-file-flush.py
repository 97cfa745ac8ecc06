import sys, io
buffer = io.StringIO()
print("captured", 1, file=buffer, flush=True)
print(repr(buffer.getvalue()))
sys.stdout.write("direct\n")
sys.stderr.write("to stderr\n")
print("also stderr", file=sys.stderr)
from contextlib import redirect_stdout
with redirect_stdout(io.StringIO()) as out:
    print("hidden")
print(out.getvalue().strip().upper())
sys.stdout.flush()
sys.stdout.buffer.write(b"bytes\n")
