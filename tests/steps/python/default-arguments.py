def remember(item, seen=[]):
    seen.append(item)
    return seen


first = remember(1)
second = remember(2)
