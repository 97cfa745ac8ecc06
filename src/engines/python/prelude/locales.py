"""locale.setlocale() as the C library of Linux has it where no locales are installed: this one takes any name for one."""

import _locale
import locale as _module
import os

# As the C library tells them all, by their numbers.
_CATEGORIES = {
    _locale.LC_CTYPE: "LC_CTYPE",
    _locale.LC_NUMERIC: "LC_NUMERIC",
    _locale.LC_TIME: "LC_TIME",
    _locale.LC_COLLATE: "LC_COLLATE",
    _locale.LC_MONETARY: "LC_MONETARY",
    _locale.LC_MESSAGES: "LC_MESSAGES",
}
_OTHERS = ("LC_PAPER", "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION")
_NAMES = {"C": "C", "POSIX": "C", "C.UTF-8": "C.UTF-8", "C.utf8": "C.utf8"}

_ALL = (*_CATEGORIES.values(), *_OTHERS)
# What the interpreter sets when it starts.
_set = {**dict.fromkeys(_ALL, "C"), "LC_CTYPE": "C.UTF-8"}


def _wanted(category, name):
    if name == "":
        name = os.environ.get("LC_ALL") or os.environ.get(category) or os.environ.get("LANG") or "C"
    if name not in _NAMES:
        raise _locale.Error("unsupported locale setting")
    return _NAMES[name]


def _parts(name):
    """One name for all of them, or a name for each, as setlocale() has told them."""
    if "=" not in name:
        return dict.fromkeys(_ALL, name)
    return dict(part.partition("=")[::2] for part in name.split(";"))


def setlocale(category, locale=None, /):
    """Activates/queries locale processing."""
    if category == _locale.LC_ALL:
        if locale is not None:
            _set.update({each: _wanted(each, name) for each, name in _parts(locale).items() if each in _set})
        names = set(_set.values())
        return names.pop() if len(names) == 1 else ";".join(f"{each}={name}" for each, name in _set.items())
    if category not in _CATEGORIES:
        raise _locale.Error("unsupported locale setting" if locale is not None else "locale query failed")
    each = _CATEGORIES[category]
    if locale is not None:
        _set[each] = _wanted(each, locale)
    return _set[each]


def install():
    setlocale.__module__ = "_locale"
    _locale.setlocale = _module._setlocale = setlocale
