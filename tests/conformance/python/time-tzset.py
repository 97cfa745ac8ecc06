import os
import time
from datetime import datetime

summer, winter = 1_750_000_000, 1_765_000_000


def show(zone):
    os.environ["TZ"] = zone
    time.tzset()
    print(zone, time.tzname, time.timezone, time.altzone, time.daylight)
    for moment in (summer, winter, 0):
        local = time.localtime(moment)
        print(time.strftime("  %Y-%m-%d %H:%M:%S %Z %z", local), local.tm_isdst, time.mktime(local) == moment)
    print(" ", datetime.fromtimestamp(summer).astimezone())


for zone in (
    "EST+05EDT,M4.1.0,M10.5.0",
    "AEST-10AEDT-11,M10.5.0,M3.5.0",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "<+0330>-3:30",
    "NZST-12NZDT,J100/3,J300",
    "UTC",
):
    show(zone)

# What a clock shows twice, and what it never shows.
os.environ["TZ"] = "Europe/Berlin"
time.tzset()
for daylight in (1, 0):
    print(time.mktime((2025, 10, 26, 2, 30, 0, 0, 0, daylight)))
print(time.mktime((2025, 7, 1, 12, 0, 0, 0, 0, 0)) - time.mktime((2025, 7, 1, 12, 0, 0, 0, 0, -1)))
print(datetime(2025, 1, 1, 12).astimezone(), datetime(2025, 7, 1, 12).timestamp())

del os.environ["TZ"]
time.tzset()
print(len(time.tzname))
