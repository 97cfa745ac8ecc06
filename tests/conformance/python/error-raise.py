# exit=1
def check(n):
    if n > 1:
        raise ValueError("too big")
print("start")
raise KeyError("missing")
