# exit=1
try:
    raise ValueError("first")
except ValueError:
    raise RuntimeError("while handling")
