from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

for key, *when in (
    ("UTC", 2026, 1, 1),
    ("Europe/Berlin", 2026, 1, 15),
    ("Europe/Berlin", 2026, 7, 15),
    ("Europe/Berlin", 2080, 7, 15),
    ("Europe/London", 2026, 7, 1),
    ("Europe/Kyiv", 2026, 7, 1),
    ("America/New_York", 2006, 4, 1),
    ("America/New_York", 2026, 4, 1),
    ("America/Sao_Paulo", 2018, 12, 1),
    ("US/Pacific", 2026, 7, 4),
    ("Asia/Tokyo", 2026, 1, 1),
    ("Asia/Kolkata", 2026, 1, 1),
    ("Asia/Kathmandu", 2026, 1, 1),
    ("Asia/Tehran", 2022, 7, 1),
    ("Australia/Sydney", 2026, 1, 1),
    ("Australia/Lord_Howe", 2026, 1, 1),
    ("Etc/GMT+5", 2026, 1, 1),
):
    moment = datetime(*when, 12, tzinfo=ZoneInfo(key))
    print(key, moment.isoformat(), moment.tzname(), moment.dst())

berlin = ZoneInfo("Europe/Berlin")
twice = datetime(2026, 10, 25, 2, 30, tzinfo=berlin)
print(twice.utcoffset(), twice.replace(fold=1).utcoffset(), berlin, repr(berlin))
change = datetime(2026, 3, 29, 1, tzinfo=timezone.utc)
print(change.astimezone(berlin), (change - timedelta(seconds=1)).astimezone(berlin))
print(ZoneInfo("Europe/Berlin") is berlin)
names = available_timezones()
print(len(names) > 500, {"UTC", "Europe/Berlin", "Asia/Kolkata", "US/Eastern"} <= names)
for key in ("Mars/Base", "Europe/Nowhere", "../x"):
    try:
        ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError) as error:
        print(type(error).__name__, error)
