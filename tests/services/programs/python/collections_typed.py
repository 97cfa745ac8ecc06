from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

counts = Counter("tea")
counts["t"] += "1"
groups = defaultdict(list)
groups["a"].push(1)
queue = deque([1], maxlen="2")
queue.appendleft()
Point = namedtuple("Point", "x y")
Point(1).z
ordered: OrderedDict[str] = OrderedDict()
lists: dict[str, list[int]] = {"a": ["b"]}
lists.get("a").append(1)
lists["a"]["b"]
