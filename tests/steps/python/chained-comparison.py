low, high = 1, 10
for value in (0, 5, 11):
    inside = low <= value < high
