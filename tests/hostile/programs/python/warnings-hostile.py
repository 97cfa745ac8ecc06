# Tries to break the warnings, and by them what warns.
import sys
import warnings


class Lying(UserWarning):
    def __str__(self):
        raise SystemExit


def show(*arguments, **rest):
    warnings.warn(Lying("again"))


for change in (
    lambda: setattr(warnings, "showwarning", show),
    lambda: setattr(warnings, "formatwarning", None),
    lambda: setattr(warnings, "filters", [(None, 5, object, "x", -1)]),
    lambda: setattr(warnings, "filters", 5),
    lambda: setattr(warnings, "onceregistry", None),
    lambda: setattr(warnings, "_showwarnmsg", 5),
    lambda: sys.modules.pop("warnings"),
):
    try:
        change()
        warnings.warn("x", Lying)
        eval(compile('"\\d"', "odd", "eval"))
        eval("5 is 5")
    except BaseException as error:
        print(type(error).__name__)
print("contained")
