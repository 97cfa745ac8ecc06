letters = list("abcdef")
middle = letters[2:4]
letters[::2] = ["x"] * 3
del letters[:2]
text = "hello"[::-1]
