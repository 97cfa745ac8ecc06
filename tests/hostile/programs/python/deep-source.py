# Tries to break the interpreter by source that is too deep to be read: parentheses, signs, members, sums, types.
import ast

for source in (
    "(" * 100_000 + ")" * 100_000,
    "[" * 100_000,
    "-" * 100_000 + "1",
    "x" + ".a" * 100_000,
    "x" + "()" * 100_000,
    "x" + "[0](1).a()" * 50_000,
    "[" * 190 + "x" + " for x in y]" * 190,
    "+".join(["1"] * 100_000),
    "a[" * 50_000 + "]" * 50_000,
    "not " * 100_000 + "x",
    "lambda: " * 50_000 + "x",
    "if x:\n" + "".join(" " * n + "if x:\n" for n in range(1, 2_000)) + " " * 2_000 + "x",
    "f'{" * 1_000 + "1" + "}'" * 1_000,
    "x = " * 100_000 + "1",
):
    for read in (ast.parse, lambda text: compile(text, "deep", "exec")):
        try:
            read(source)
        except (SyntaxError, MemoryError, RecursionError) as error:
            print(type(error).__name__)
print("contained")
