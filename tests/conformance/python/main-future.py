from __future__ import annotations
def f(x: Undefined) -> Missing: return x
print(f.__annotations__)
f(1)
