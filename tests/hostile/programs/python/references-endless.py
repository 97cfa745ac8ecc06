# Tries to go on in callbacks of weak references.
# ends: stopped
import weakref


class Thing:
    pass


kept = []


def renew(reference=None):
    thing = Thing()
    kept.append(weakref.ref(thing, lambda _: None))
    kept.clear()
    while True:
        thing = Thing()
        kept[:] = [weakref.ref(thing, lambda _: None)]


thing = Thing()
watch = weakref.ref(thing, renew)
del thing
