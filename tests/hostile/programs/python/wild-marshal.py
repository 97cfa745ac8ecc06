# Tries to have damaged byte code read.
# ends: error, crashed, contained
import marshal

data = marshal.dumps(compile("x = [1, 2, (3, 'a')]", "x", "exec"))
for index in range(len(data)):
    try:
        marshal.loads(data[:index] + bytes([data[index] ^ 255]) + data[index + 1 :])
    except Exception:
        pass
print("contained")
