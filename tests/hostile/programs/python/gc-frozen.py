# Tries to break the collector: frozen, at every allocation, and with callbacks that fail.
import gc


def fail(phase, info):
    info.clear()
    raise SystemExit(phase)


gc.callbacks.append(fail)
gc.freeze()
gc.set_threshold(1, 1, 1)
gc.set_debug(gc.DEBUG_SAVEALL)
for number in range(300):
    cycle = [number]
    cycle.append(cycle)
gc.collect()
print(gc.get_freeze_count() > 0, len(gc.garbage) > 0)
gc.callbacks.append(5)
gc.collect()
gc.callbacks.clear()
print("contained")
