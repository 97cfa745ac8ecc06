# by hand: the words are those of 3.14.
# exit=1
def f():
print("x")
