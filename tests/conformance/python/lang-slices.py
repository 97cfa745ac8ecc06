letters = "abcdefgh"
print(letters[2:5], letters[:-3], letters[::3], letters[5:1:-1], letters[100:], letters[slice(1, None, 2)])
data = list(range(6)); data[::2] = "xyz"; print(data)
print(slice(1, 10, 2).indices(5))
