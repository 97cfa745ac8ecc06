words = ["a", "b"]
lengths = {word: len(word) for word in words}
print(word)
total = sum(len(word) for word in words if missing)
pairs = [(x, y) for x in range(3) for y in x]
squares: list[str] = [n * n for n in range(3)]
names: set[int] = {name.upper() for name in words}
lambda: undefined_here
if (count := len(words)) > "1":
    print(count.upper())
