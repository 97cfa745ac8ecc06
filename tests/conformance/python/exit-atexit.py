import atexit
atexit.register(print, "registered first, runs last")
@atexit.register
def bye(): print("bye")
print("end of main")
