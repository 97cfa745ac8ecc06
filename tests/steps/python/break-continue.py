found = []
for number in range(10):
    if number % 2:
        continue
    if number > 6:
        break
    found.append(number)
else:
    found = None
