class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
a = Noisy("a")
del a
b = Noisy("b")
b = None
import gc
c = Noisy("c"); c.self = c
del c
print("collecting", gc.collect() > 0)
kept = Noisy("kept until the end")
