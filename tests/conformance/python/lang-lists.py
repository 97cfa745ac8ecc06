numbers = [3, 1, 2]
numbers.append(5); numbers.insert(0, 9); numbers.extend([7, 8])
print(numbers, numbers[1:4], numbers[::2], numbers[-2:])
numbers[1:3] = ["a", "b", "c"]
del numbers[0]
print(numbers, numbers.index("b"), numbers.count(5), numbers.pop(), numbers)
print([[0] * 2 for _ in range(2)], sorted([3, 1, 2], reverse=True), [*range(3), *"ab"])
matrix = [[1, 2], [3, 4]]
print([list(row) for row in zip(*matrix)], sum(matrix, []))
