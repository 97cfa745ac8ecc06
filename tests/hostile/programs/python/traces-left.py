# Tries to leave something for the next run: files, modules, variables of the environment.
import builtins
import os
import sys

if os.path.exists("trace") or hasattr(builtins, "trace") or "TRACE" in os.environ:
    print("BREACH")
with open("trace", "w") as file:
    file.write("here")
builtins.trace = sys.modules["trace"] = 1
os.environ["TRACE"] = "1"
print("contained")
