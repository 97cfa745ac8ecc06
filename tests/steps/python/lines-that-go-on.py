x = (1,
     2,
     3)
def f(a,
      b=len(
          "abc")):
    return (a
            + b)
y = f(
    1)
if x and \
   y: z = 1; w = 2
s = f"""{x[0]}
{y}"""
t = [
    a
    for a in x
    if a > 1
]
assert t, "no"
pass
print(
    x,
    sep="",
)
while True: break
try: k = 1
finally: k = 2
d = {
    "a": f(1),
    "b": f(2),
}
