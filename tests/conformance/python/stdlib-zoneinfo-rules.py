from datetime import datetime
from zoneinfo import ZoneInfo

for key in ("EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT"):
    for when in (datetime(1950, 1, 1), datetime(1994, 7, 1), datetime(2026, 1, 1), datetime(2026, 7, 1), datetime(2070, 7, 1)):
        moment = when.replace(tzinfo=ZoneInfo(key))
        print(key, moment.isoformat(), moment.tzname(), moment.dst())
