values = [1, 2
print(values)
for v in values:
    print(v
