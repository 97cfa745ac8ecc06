print(1); print(2)
if True: print(3); print(4)
x = (1 +
     2); print(x, \
     "continued")
