# exit=1
try:
    raise ValueError("first")
except ValueError as error:
    raise RuntimeError("second") from error
