total = 0
def add(n):
    global total, fresh
    total += n
    fresh = [total]
    def deep():
        nonlocal n
        n = total
        class K:
            total = n
            n2 = n
        return K
    return deep()
K = add(5)
fresh.append(K.total)
exec("made = total * 2")
ev = eval("[made for _ in range(2)]")
locals()["sneaky"] = 1
globals().update(other=2)
print(total, fresh, made, ev, sneaky, other)
