class Broken(Exception):
    pass


try:
    raise Broken("x") from 3
except* Broken as group:
    print(group.exceptions[0].args, group.message2)
except* ValueError, TypeError:
    print("both")

try:
    raise "text"
except 3:
    pass
except (ValueError, str):
    pass
finally:
    print(group)

raise Broken from None
