count = 0
assert count >= 0, "fine"
try:
    assert isinstance(count, str), "count must be text"
except AssertionError as error:
    print("caught", error)
