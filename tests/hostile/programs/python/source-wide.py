# Tries to hold the compiler by source that is wide: literals, branches, cases, parameters, names, f-strings.
for source in (
    "[" + "1," * 200_000 + "]",
    "{" + ",".join(f"{n}: {n}" for n in range(30_000)) + "}",
    "'" + "x" * 2_000_000 + "'",
    "x = 0\nif x == 1: pass\n" + "".join(f"elif x == {n}: pass\n" for n in range(3_000)),
    "match 1:\n" + "".join(f"    case {n}: pass\n" for n in range(3_000)),
    "def f(" + ",".join(f"a{n}" for n in range(5_000)) + "): pass",
    "x" * 1_000_000 + " = 1",
    "x = f'" + "{1}" * 20_000 + "'",
    "x = 1\n" * 50_000,
    ";".join(["x = 1"] * 50_000),
    "global " + ",".join(f"g{n}" for n in range(100_000)),
    "x = " + " or ".join(["0"] * 100_000),
    "x = 0 " + "< 1 " * 100_000,
    "a" + "=a" * 3_000,
    "class C:\n" + "".join(f"    def m{n}(self): return {n}\n" for n in range(3_000)),
    "\\\n" * 50_000 + "x = 1",
    "x = '''" + "\n" * 3_000_000 + "'''",
    "#" * 2_000_000,
):
    try:
        exec(compile(source, "wide", "exec"), {"a": 1})
    except (SyntaxError, MemoryError, RecursionError, OverflowError) as error:
        print(type(error).__name__, str(error)[:80])
print("contained")
