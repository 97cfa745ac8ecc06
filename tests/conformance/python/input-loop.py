total = 0
while (line := input("number or empty: ")) != "":
    total += int(line)
    print("total", total)
print("end", total)
