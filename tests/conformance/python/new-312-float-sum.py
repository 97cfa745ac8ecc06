# by hand: sum() of floats keeps its error small since 3.12.
print(sum([0.1] * 10))
