import inspect
def area(width: float, height: float = 1.0, *, unit="m") -> str:
    """Computes."""
    return f"{width * height}{unit}"
print(inspect.signature(area), inspect.getdoc(area), inspect.isfunction(area))
print(inspect.getsource(area))
print([name for name, _ in inspect.getmembers(str, inspect.ismethoddescriptor)][-3:], inspect.currentframe().f_lineno)
