x = 1
def show():
    global x
    x += 1
    return x
print(show(), x)
def broken():
    print(x)
    x = 2
try:
    broken()
except UnboundLocalError as error:
    print(type(error).__name__)
class Scope:
    x = "class"
    def get(self): return x
print(Scope().get(), Scope.x)
try:
    print(undefined_name)
except NameError as error:
    print(error)
