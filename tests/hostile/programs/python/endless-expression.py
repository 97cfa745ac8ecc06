# Tries to hang by a pattern that takes longer than the universe is old.
# ends: stopped
import re

re.match(r"(a|a)*$", "a" * 100 + "b")
