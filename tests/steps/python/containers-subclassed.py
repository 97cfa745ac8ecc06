from collections import Counter, OrderedDict, defaultdict, deque, ChainMap, namedtuple
class Low(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)
class U(set):
    def add(self, v):
        super().add(v)
        self.last = v
class L(list):
    extra = 1
d = Low()
d["A"] = 1
u = U()
u.add(3)
l = L([1])
l.append(2)
c = Counter("hello")
c["z"] += 2
dd = defaultdict(list)
dd["k"].append(1)
q = deque([1, 2], maxlen=2)
q.append(3)
q.rotate(1)
q.popleft()
od = OrderedDict(a=1, b=2)
od.move_to_end("a")
Pt = namedtuple("Pt", "x y")
p = Pt(1, 2)
p2 = p._replace(x=5)
