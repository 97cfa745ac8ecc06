# by hand: since 3.12 a NameError names the module that may have to be imported.
# exit=1
print(math.pi)
