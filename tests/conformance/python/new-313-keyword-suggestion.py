# by hand: since 3.13 a wrong keyword argument brings the one that was probably meant.
try:
    "a b".split(max_split=1)
except TypeError as error:
    print(error)
