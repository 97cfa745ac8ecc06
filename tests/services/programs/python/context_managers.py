with open("a.txt") as file:
    file.write(3)
    file.nope()
with 3 as n:
    print(n)
with open("b.txt", "rb") as raw:
    raw.read().encode()
