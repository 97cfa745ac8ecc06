# by hand: where calls end that no limit ends varies, that they end soon does not
import sys

reached = 0


def down(n):
    global reached
    reached = n
    return down(n + 1) + 1


def even(n):
    return odd(n + 1) + 1


def odd(n):
    return even(n + 1) + 1


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


class Chain:
    @property
    def longer(self):
        return Chain().longer


for limit, attempt in (
    (10**9, lambda: down(0)),
    (2**31 - 1, lambda: even(0)),
    (10**7, lambda: Chain().longer),
):
    sys.setrecursionlimit(limit)
    try:
        attempt()
    except RecursionError as error:
        print(error, sys.getrecursionlimit() == limit)

print(reached > 500_000)
print(depth(300_000))
sys.setrecursionlimit(1000)
try:
    down(0)
except RecursionError as error:
    print(error, 900 < reached < 1000)
