# by hand: the words are those of 3.14.
# exit=1
numbers = [1, 2
print(numbers)
