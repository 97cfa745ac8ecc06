import re

match = re.match("a", "b")
match.group()
match[0]
for part in match:
    print(part)
match + 1
match()
with match:
    pass
