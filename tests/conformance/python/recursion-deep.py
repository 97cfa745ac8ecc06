from functools import cache, lru_cache


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(120))


@lru_cache(maxsize=None)
def climb(n):
    return 1 if n < 2 else climb(n - 1) + climb(n - 2)


print(climb(100))


class Node:
    def __init__(self, value, following=None):
        self.value = value
        self.following = following

    def __repr__(self):
        return f"{self.value} -> {self.following!r}"

    def __len__(self):
        return 1 + (len(self.following) if self.following is not None else 0)


chain = None
for value in range(120):
    chain = Node(value, chain)
print(len(repr(chain)), len(chain))


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


deep = [1]
for _ in range(400):
    deep = [deep, 1]
print(sum(flatten(deep)))


def depth(tree):
    return 1 + max(map(depth, tree), default=0)


tree = []
for _ in range(100):
    tree = [tree]
print(depth(tree))


def order(n):
    return n if n == 0 else sorted([n - 1], key=order)[0]


print(order(100))

chain = None
for value in range(200_000):
    chain = Node(value, chain)
del chain
links = None
for value in range(200_000):
    links = (value, links)
del links
print("gone")
