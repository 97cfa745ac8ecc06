def hanoi(n, a, b, c, moves):
    if n == 0:
        return 0
    k = hanoi(n - 1, a, c, b, moves)
    moves.append((a, c))
    return k + 1 + hanoi(n - 1, b, a, c, moves)
m = []
t = hanoi(3, "A", "B", "C", m)
def flat(x):
    for e in x:
        if isinstance(e, list):
            yield from flat(e)
        else:
            yield e
r = list(flat([1, [2, [3]], 4]))
