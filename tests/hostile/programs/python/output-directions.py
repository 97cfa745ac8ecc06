# Tries to turn the text of the page around, and to freeze it by a million turns.
# ends: contained, done
print("\u202e" * 1_000_000)
print("\u2066\u2067\u2068" * 300_000)
print("a\u0628" * 500_000)
print("\u202enikcehc")
print("contained")
