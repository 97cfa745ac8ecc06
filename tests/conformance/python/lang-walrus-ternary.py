data = [1, 5, 12, 7]
if (n := len(data)) > 3: print(f"{n} items")
print([y for x in data if (y := x * 2) > 9], "big" if max(data) > 10 else "small")
while (item := data.pop()) != 5: print(item)
