from collections import Counter, defaultdict, deque, namedtuple, OrderedDict, ChainMap
print(Counter("abracadabra").most_common(2), Counter(a=3) - Counter(a=1))
groups = defaultdict(list)
for word in ["ant", "bee", "ape"]: groups[word[0]].append(word)
print(dict(groups), groups)
d = deque([1, 2, 3], maxlen=3); d.appendleft(0); d.rotate(1)
print(d, namedtuple("P", "x y")(1, 2), list(OrderedDict(a=1)), ChainMap({"a": 1}, {"b": 2})["b"])
