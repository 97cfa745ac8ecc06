# by hand: the zone is the reader's, so its parts are compared with each other
import datetime
import time

now = time.localtime()
here = datetime.datetime.now().astimezone()
print(here.utcoffset() == datetime.timedelta(seconds=now.tm_gmtoff))
print(here.tzname() == now.tm_zone == time.strftime("%Z") == time.tzname[now.tm_isdst])
print(here.strftime("%z") == time.strftime("%z"))
print(time.timezone == -now.tm_gmtoff or time.altzone == -now.tm_gmtoff)
print(bool(time.daylight) == (time.timezone != time.altzone))
print(any(letter in time.tzname[0] for letter in "-+") <= (time.tzname[0][1:].isdigit()), "UTC-" not in time.tzname[0])
print(time.mktime(now) == int(time.mktime(now)), abs(time.mktime(now) - time.time()) < 5)
print(datetime.datetime(2026, 7, 1, tzinfo=datetime.timezone.utc).astimezone().timestamp())
