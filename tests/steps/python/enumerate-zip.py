rows = []
for index, (name, age) in enumerate(zip(["Ada", "Alan"], [36, 41]), start=1):
    rows.append((index, name, age))
