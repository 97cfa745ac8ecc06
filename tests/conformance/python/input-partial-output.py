print("working", end="... ")
print("done", end="")
name = input(" name: ")
print(f"[{name}]", end="")
