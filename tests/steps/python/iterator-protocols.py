class Down:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n
r = list(Down(3))
for d in Down(2):
    k = d
class Seq:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i
s = [*Seq()]
class B:
    def __contains__(self, x): return x == 1
    def __bool__(self): return False
    def __len__(self): return 3
b = 1 in B()
n = "yes" if B() else "no"
