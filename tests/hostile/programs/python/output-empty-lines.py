# Tries to freeze the page with three million empty lines.
# ends: contained, done
print("\n" * 3_000_000)
print("\r\n" * 1_000_000)
print("\u2028\u2029\x85\x0b\x0c" * 200_000)
print("contained")
