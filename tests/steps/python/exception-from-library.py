def low(d):
    with open("nope.txt") as fh:
        return fh.read()
def mid():
    local = {"a": [1]}
    try:
        return low(local)
    finally:
        local["a"].append(2)
mid()
