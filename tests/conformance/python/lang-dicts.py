stock = {"apple": 3, "pear": 0}
stock["fig"] = 7
stock |= {"kiwi": 1}
print(stock, list(stock), stock.get("plum", "none"), "pear" in stock)
print({k: v for k, v in stock.items() if v}, stock.pop("pear"), stock.setdefault("date", 2))
print(dict(zip("abc", range(3))), {**stock, "apple": 99}, list(reversed(stock)))
for fruit, count in sorted(stock.items(), key=lambda item: -item[1]):
    print(fruit, count)
