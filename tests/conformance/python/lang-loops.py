for i in range(2, 20):
    for d in range(2, i):
        if i % d == 0: break
    else:
        print(i, end=" ")
print()
n = 5
while n:
    n -= 1
    if n == 3: continue
    print(n, end=",")
else:
    print("done")
for i, (a, b) in enumerate(zip("xyz", range(3), strict=True), start=1):
    print(i, a, b)
