# by hand: since 3.13 the place of a failing call is marked with its arguments told apart.
# exit=1
def half(n):
    return 10 / n
half(0)
