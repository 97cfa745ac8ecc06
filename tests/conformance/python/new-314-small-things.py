# by hand: new in 3.14: date.strptime, float.from_number, uuid7, tokens as context managers, Path.copy, memoryview[int].
import uuid
from contextvars import ContextVar
from datetime import date, time
from pathlib import Path
print(date.strptime("2024-05-06", "%Y-%m-%d"), time.strptime("07:08", "%H:%M"), float.from_number(3), uuid.uuid7().version)
level = ContextVar("level", default=0)
with level.set(5):
    print(level.get())
print(level.get())
Path("a.txt").write_text("copied"); print(Path("a.txt").copy("b.txt").read_text())
