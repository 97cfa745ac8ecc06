# exit=1
# by hand: the columns and repeated lines of 3.14
def even(n):
    return odd(n + 1) + 1


def odd(n):
    return sorted([n], key=lambda n: even(n + 1))


try:
    even(0)
except RecursionError as error:
    steps = 0
    while error.__traceback__:
        error.__traceback__ = error.__traceback__.tb_next
        steps += 1
    print(steps > 300)


def down(n):
    return down(n - 1) + 1 if n else 1 / 0


try:
    down(20)
except ZeroDivisionError as error:
    raise LookupError("é 😀") from error
