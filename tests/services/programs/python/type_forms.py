from typing import List, Optional, Union

a: list[int, str] = []
b: 3 = 3
c: Optional[int, str] = None
d: [int] = []
e: int() = 1
f: Union = 1
g: "Missing" = 2
h: List["str"] = [1]
type Pair[T] = tuple[T, T]
i: Pair[int, str] = (1, "a")
