# by hand: pdb of 3.14, reading its commands from the page.
def add(a, b):
    total = a + b
    breakpoint()
    return total
print(add(1, 2))
