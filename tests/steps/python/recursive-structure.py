loop = [1]
loop.append(loop)
tree = {"left": {}, "right": None}
tree["left"]["up"] = 1
