grades = []
for score in (95, 85, 10):
    if score > 90:
        grade = "A"
    elif score > 80:
        grade = "B"
    else:
        grade = "F"
    grades.append(grade)
