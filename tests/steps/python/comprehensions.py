x = "outer"
squares = [x * x for x in range(3)]
pairs = {(a, b) for a in range(2) for b in "xy"}
lengths = {word: len(word) for word in ("a", "bc")}
nested = [[cell + row for cell in range(2)] for row in range(2)]
