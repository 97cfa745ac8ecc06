for i in range(2):
    for j in range(3):
        if j == 1:
            continue
        if i == 1:
            break
        k = i, j
    else:
        k = "full"
n = 10
while n:
    n -= 3
    if n < 0:
        break
else:
    n = 99
total = sum(a * b for a, b in zip([1, 2], [3, 4]))
m = max((len(w), w) for w in ["a", "bcd"])
for c in "ab": last = c
x = [i for i in range(5) if i % 2][-1]
