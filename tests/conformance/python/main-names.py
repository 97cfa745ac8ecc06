print(__name__, __doc__, __package__, __spec__)
import sys, __main__
print(sys.modules["__main__"] is __main__, __main__.__dict__ is globals(), __builtins__.__name__)
print(sorted(n for n in dir() if n not in ("__annotate__", "__cached__", "__annotations__")))
