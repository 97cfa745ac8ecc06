text = ""
for letter in "abc":
    text += letter
    text = text.upper()
parts = text.split("B")
joined = "-".join(parts)
