# exit=1
class Guard:
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit")
def work():
    with Guard():
        try:
            raise IndexError("inner")
        finally:
            print("finally")
try:
    work()
except LookupError as error:
    print("caught", error)
print("then")
raise SystemError
