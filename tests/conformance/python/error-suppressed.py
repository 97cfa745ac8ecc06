# exit=1
try:
    raise ValueError("hidden")
except ValueError:
    raise RuntimeError("alone") from None
