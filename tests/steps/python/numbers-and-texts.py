n = 1
for k in range(1, 30):
    n *= k
neg = -n
f = 0.1 + 0.2
inf = float("inf")
nan = inf - inf
c = complex(1, -0.0)
e = 1e22
tiny = 5e-324
t = True + True
b = b"\x00\xff'\""
s = "é\n\t'\"\u200b😀"
r = range(0, 10, 3)
h = 0xffff_ffff_ffff
big = 10 ** 200
z = -0.0
