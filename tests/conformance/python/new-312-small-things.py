# by hand: new in 3.12: math.sumprod, slices can be hashed, calendar's Month and Day, Path.walk, int.is_integer.
import math, calendar
from pathlib import Path
print(math.sumprod([1, 2, 3], [4, 5, 6]), {slice(1, 2): "part"}[slice(1, 2)], (3).is_integer())
print(calendar.Month.MARCH, calendar.Day.SUNDAY.value, calendar.JANUARY)
Path("a/b").mkdir(parents=True); Path("a/f.txt").touch()
print([(str(root), dirs, files) for root, dirs, files in Path("a").walk()])
