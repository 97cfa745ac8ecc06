# Tries to have a line shown that is longer than a page can take.
# ends: error
import linecache

linecache.cache["main.py"] = (1, None, ["x" * 30_000_000 + "\n"] * 100, "main.py")
linecache.getlines = linecache.getline = lambda *_: "y" * 30_000_000
1 / 0
