# Tries to keep the interpreter inside one C function for ever.
# ends: stopped, error
print(len(str(pow(7, 10**9))))
