# Tries to break the interpreter with the functions that are made for it.
# ends: crashed, error, contained
import faulthandler

faulthandler.enable()
faulthandler._sigabrt()
print("contained")
