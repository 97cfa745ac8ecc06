# Tries to freeze the page with a letter under more marks than a browser can lay out.
# ends: contained, done
print("a" + "\u0301" * 200_000)
print("\u0301" * 1_000_000)
print("contained")
