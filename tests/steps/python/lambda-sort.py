people = [("Ada", 36), ("Bob", 25)]
people.sort(key=lambda person: person[1])
names = list(map(lambda person: person[0], people))
