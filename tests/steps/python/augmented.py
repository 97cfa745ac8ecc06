total = 0
names = ["a"]
other = names
total += 5
names += ["b"]
names *= 2
text = "x"
text += "y"
