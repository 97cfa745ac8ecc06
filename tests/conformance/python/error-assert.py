# exit=1
count = 0
assert count >= 0, "fine"
assert isinstance(count, str), "count must be text"
