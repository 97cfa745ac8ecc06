# Looks for what traces-left left behind, under a name that sorts behind it.
import builtins
import os
import sys

if os.path.exists("trace") or hasattr(builtins, "trace") or "TRACE" in os.environ or "trace" in sys.modules:
    print("BREACH")
print("contained")
