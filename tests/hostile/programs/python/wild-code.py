# Tries byte code that nothing compiles to.
# ends: crashed, error, contained, stopped
def function():
    return 1


function.__code__ = function.__code__.replace(co_code=bytes(range(256)) * 4, co_stacksize=1)
print(function())
