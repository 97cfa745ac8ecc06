numbers = (1, 2, 3)
numbers[5]
numbers["a"]
5[0]
{"a": 1}[["a"]]
numbers[0] = 1
"abc"[0] = "x"
