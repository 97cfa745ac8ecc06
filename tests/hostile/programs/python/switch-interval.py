# Tries to change how often the interpreter looks up from its work, so that Stop is never heard.
# ends: stopped
import sys

for interval in 1e-9, 1e300, 4000.0:
    try:
        sys.setswitchinterval(interval)
    except (ValueError, OverflowError) as error:
        print(error)
while True:
    pass
