# Tries to break the compiler of regular expressions.
import re
import sys

for pattern in (
    "(?:" * 50_000 + ")" * 50_000,
    "(" * 5_000 + ")" * 5_000,
    "a{0,4294967294}{0,4294967294}",
    "[" + "".join(map(chr, range(0x10000, 0x10FF00, 7))) + "]",
    "(?P<a>x)(?P=a)" * 1 + "|" * 100_000,
    "(?i:" + "ſ" * 100_000 + ")",
    "(?<=" + "a" * 100_000 + ")b",
    "\\N{" + "x" * 100_000 + "}",
):
    try:
        re.compile(pattern).search("aaaa")
        print("compiled")
    except Exception as error:
        print(type(error).__name__)
sys.setrecursionlimit(5_000)
print("contained")
