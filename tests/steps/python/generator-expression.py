numbers = [1, 2, 3]
doubled = (number * 2 for number in numbers)
first = next(doubled)
rest = list(doubled)
