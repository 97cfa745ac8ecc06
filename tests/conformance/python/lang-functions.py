def outer(items=[]):
    items.append(len(items))
    return items
print(outer(), outer(), outer.__defaults__)
def counter():
    total = 0
    def add(n=1):
        nonlocal total
        total += n
        return total
    return add
add = counter()
print(add(), add(5), add.__closure__[0].cell_contents)
functions = [lambda: i for i in range(3)]
print([f() for f in functions], [f() for f in [lambda i=i: i for i in range(3)]])
def annotated(x: int, y: str = "a") -> bool: return True
print(annotated.__annotations__, annotated.__name__)
