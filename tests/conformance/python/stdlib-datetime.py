from datetime import date, datetime, timedelta, timezone
d = date(2024, 2, 29)
print(d, d + timedelta(days=366), d.strftime("%A %d %B %Y"), d.isoformat(), (date(2024, 12, 25) - d).days)
t = datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
print(t, t.isoformat(), t.timestamp(), t.astimezone(timezone(timedelta(hours=5, minutes=30))))
print(datetime.strptime("2024-05-06 07:08", "%Y-%m-%d %H:%M"), datetime.fromisoformat("2024-01-01T00:00:00"), timedelta(hours=25))
