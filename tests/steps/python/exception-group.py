def fail():
    raise ExceptionGroup("two", [ValueError(1), TypeError("t")])


caught = []
try:
    fail()
except* ValueError as group:
    caught.append(len(group.exceptions))
except* TypeError as group:
    caught.append("type")
