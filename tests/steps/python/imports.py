import math
from collections import Counter

root = math.sqrt(16)
counts = Counter("abca")
most = counts.most_common(1)
