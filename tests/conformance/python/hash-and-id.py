print(hash(1), hash(1.0), hash(True), hash((1, 2)) == hash((1, 2)), hash(-1))
try:
    hash([])
except TypeError as error:
    print(error)
