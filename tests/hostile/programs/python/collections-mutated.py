# Tries to break collections by changing them while they are read.
import collections
import functools
import heapq


class Key:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        table.clear()
        things.clear()
        return False

    def __lt__(self, other):
        items.clear()
        return True


table = {Key(): 1}
things = {Key()}
items = [Key() for _ in range(50)]
for work in (
    lambda: table.update({Key(): n for n in range(50)}),
    lambda: table.get(Key()),
    lambda: things.update(Key() for _ in range(50)),
    lambda: things & {Key(), Key()},
    lambda: items.sort(),
    lambda: heapq.heapify(items.extend(Key() for _ in range(50)) or items),
    lambda: [items.append(1) for _ in zip(range(100_000), items)],
    lambda: collections.OrderedDict(table) == collections.OrderedDict({Key(): 2}),
    lambda: functools.lru_cache(1)(lambda key: key)(Key()),
):
    try:
        work()
        print("went on")
    except Exception as error:
        print(type(error).__name__)
print("contained")
