# by hand: the deepest nesting that works varies
source = "if x == 0:\n    y = 0\n" + "".join(f"elif x == {n}:\n    y = {n}\n" for n in range(1, 86))
x = 85
exec(source)
print(y)
print(eval("+".join(["1"] * 420)))
print(eval("a" + ".real" * 300, {"a": 7}))
print(eval("(" * 80 + "1" + ")" * 80))
print(eval("[" * 60 + "]" * 60) == [] or "nested")
for attempt in (
    "+".join(["1"] * 100_000),
    "-" * 100_000 + "1",
    "a" + ".b" * 100_000,
    "f" + "()" * 120_000,
    "f" + "[0]" * 120_000,
    "f" + "(1).a()" * 60_000,
    "not " * 100_000 + "x",
    "lambda: " * 50_000 + "1",
):
    try:
        compile(attempt, "deep.py", "eval")
    except (RecursionError, MemoryError) as error:
        print("too deep", isinstance(error, (RecursionError, MemoryError)))
    else:
        print("compiled")
comprehensions = "[" * 60 + "7" + " for a in b]" * 60
print(eval(comprehensions, {"b": "x"}) == eval("[" * 60 + "7" + "]" * 60))
print(compile("[" * 150 + "7" + " for a in b]" * 150, "deep.py", "eval").co_filename)
for depth in range(150, 200):
    try:
        compile("[" * depth + "7" + " for a in b]" * depth, "deep.py", "eval")
    except MemoryError as error:
        assert "too complex" in str(error), error
        break
print("alive")
