keys = {[1]: "a", {}: "b"}
things = {[1], {2}}
print(keys, things)
