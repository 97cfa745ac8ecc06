# Tries to use up the stack inside the interpreter's own C functions.
# ends: error, crashed, contained
nested = []
for _ in range(1_000_000):
    nested = [nested]
print(len(repr(nested)))
print("contained")
