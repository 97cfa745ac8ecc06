# Tries to freeze the page with signs that only join others, and with families of a hundred thousand.
# ends: contained, done
print("\u200d" * 1_000_000)
print("\U0001f469\u200d" * 300_000)
print("\u0915\u094d" * 300_000)
print("contained")
