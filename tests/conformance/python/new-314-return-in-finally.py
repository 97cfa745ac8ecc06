# by hand: leaving a finally block is a SyntaxWarning since 3.14 (PEP 765).
def f():
    try:
        1 / 0
    finally:
        return "lost"
print(f())
