import datetime
import itertools
import json
import pathlib
import random
from collections import Counter, defaultdict

json.dumps(indent="a", obj=1, nope=2)
random.choice(5)
datetime.datetime.now().strftime(3)
pathlib.Path(3) / 5
Counter("abc").most_common("2")
defaultdict(3)
list(itertools.chain(1, 2))
sorted([1, "a"], key=len)
"".join([1, 2])
int([1])
open(1.5)
