# by hand: except may list types without parentheses since 3.14 (PEP 758).
try:
    int("x")
except TypeError, ValueError:
    print("caught")
