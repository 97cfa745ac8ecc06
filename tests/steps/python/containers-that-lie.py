class Proxy:
    def __init__(self, t): object.__setattr__(self, "_t", t)
    def __getattribute__(self, n):
        if n == "secret": calls.append(n)
        return object.__getattribute__(self, n)
    def __setattr__(self, n, v): calls.append(("set", n)); object.__setattr__(self, n, v)
    def __len__(self): calls.append("len"); return 3
    def __bool__(self): calls.append("bool"); return False
    def __eq__(self, o): calls.append("eq"); return True
    def __hash__(self): calls.append("hash"); return 1
calls = []
p = Proxy([1])
p.x = p
d = {p: 1}
d[Proxy(2)] = 5
print(calls, len(d))
class L(list):
    def __iter__(self): return iter("lie")
    def __len__(self): return 99
    def __getitem__(self, i): return "lie"
l = L([1, 2])
l.extra = 1
class D(dict):
    def __missing__(self, k): self[k] = k * 2; return self[k]
q = D(a=1)
q["zz"]
print(list(l), q)
