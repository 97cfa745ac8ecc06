# Tries to hand the page more than it can hold at once.
# ends: contained, done, error, crashed
print("x" * 300_000_000)
print("contained")
