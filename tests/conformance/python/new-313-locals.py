# by hand: locals() gives a fresh copy in a function each time since 3.13 (PEP 667).
def work():
    x = 1
    before = locals()
    x = 2
    before["x"] = 99
    return x, before["x"], locals()["x"]
print(work())
