# Tries to freeze the page with one line of ten million letters, which has no place to break.
# ends: contained, done
print("x" * 10_000_000)
print("\u0628" * 1_000_000)
print("contained")
