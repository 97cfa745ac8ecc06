from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

for name in (
    "Europe/Berlin",
    "Europe/Dublin",
    "America/New_York",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Asia/Jerusalem",
    "Asia/Kolkata",
    "America/Sao_Paulo",
):
    zone = ZoneInfo(name)
    for year in (2099, 2101, 2150, 2400, 9998):
        winter, summer = (datetime(year, month, 15, 12, tzinfo=zone) for month in (1, 7))
        print(name, winter.isoformat(), winter.tzname(), winter.dst(), summer.isoformat(), summer.tzname(), summer.dst())

# The hour in which clocks change.
zone = ZoneInfo("Europe/Berlin")
before = datetime(2150, 3, 29, 0, 59, tzinfo=ZoneInfo("UTC"))
print(before.astimezone(zone), (before + timedelta(minutes=1)).astimezone(zone))
print(datetime(1916, 6, 1, tzinfo=zone).tzname(), datetime(1943, 1, 1, tzinfo=zone).tzname(), datetime.max.replace(tzinfo=zone).utcoffset())
