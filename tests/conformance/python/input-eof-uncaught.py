# exit=1
print("before")
input("> ")
