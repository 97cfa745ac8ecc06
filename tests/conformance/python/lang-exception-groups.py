def work():
    raise ExceptionGroup("many", [ValueError(1), TypeError(2), ExceptionGroup("inner", [OSError(3)])])
try:
    work()
except* ValueError as group:
    print("values", group.exceptions)
except* OSError as group:
    print("os", [repr(e) for e in group.exceptions])
except* TypeError as group:
    print("types", group.message, len(group.exceptions))
