"""Time zones without the files of a system: the browser knows them. ../zones is the other side."""

import io
import os
import time
import zoneinfo

from . import host

_ANSWER = "/zones.answer"


def _ask(about):
    host.request("fileRequest", file=f"zones/{about}")
    with open(_ANSWER, "rb") as file:
        answer = file.read()
    os.unlink(_ANSWER)
    return answer


def available_timezones():
    """Returns a set containing all available time zones."""
    return set(_ask("").decode().split("\n"))


def read_local():
    """Sets what `time` says of the local zone, as it does where it is imported."""
    year = time.localtime().tm_year
    days = [time.localtime(time.mktime((year, month, 1, 0, 0, 0, 0, 0, -1))) for month in (1, 7)]
    standard, daylight = sorted(days, key=lambda day: day.tm_gmtoff)
    time.timezone, time.altzone = -standard.tm_gmtoff, -daylight.tm_gmtoff
    time.daylight = int(standard.tm_gmtoff != daylight.tm_gmtoff)
    time.tzname = (standard.tm_zone, daylight.tm_zone)


def tzset():
    """Set the local time zone to the one that the environment variable TZ names."""
    host.request("zone", name=os.environ.get("TZ"))
    read_local()


def install():
    tzset.__module__ = "time"
    time.tzset = tzset
    load_tzdata = zoneinfo._common.load_tzdata

    def load_time_zone(key):
        content = _ask(key)
        if content:
            return io.BytesIO(content)
        try:
            # Of the module tzdata, if the program has one.
            return load_tzdata(key)
        except zoneinfo.ZoneInfoNotFoundError:
            raise zoneinfo.ZoneInfoNotFoundError(f"No time zone found with key {key}") from None

    zoneinfo._common.load_tzdata = load_time_zone
    available_timezones.__module__ = "zoneinfo._tzpath"
    zoneinfo.available_timezones = zoneinfo._tzpath.available_timezones = available_timezones
