# Tries to break the taking down of objects with callbacks that fail and that make more of what is taken down.
import weakref


class Thing:
    pass


kept = []
over = False


def again(reference):
    if over:
        return
    if len(kept) < 200:
        kept.append(weakref.ref(Thing(), again))
    raise SystemExit(reference)


for _ in range(20):
    kept.append(weakref.ref(Thing(), again))
    weakref.finalize(Thing(), lambda: 1 / 0)
values = weakref.WeakValueDictionary()
values[1] = Thing()
print(len(kept), len(values))
over = True
kept.clear()
print("contained")
