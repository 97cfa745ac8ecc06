# by hand: comprehensions are inlined since 3.12, and their frames are gone (PEP 709); typing.override is new.
import sys
from typing import override
def name_here(): return [sys._getframe().f_code.co_name for _ in range(1)]
print(name_here())
class A:
    def go(self): return 1
class B(A):
    @override
    def go(self): return 2
print(B().go(), B.go.__override__)
