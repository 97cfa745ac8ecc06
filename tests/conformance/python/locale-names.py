# by hand: as glibc has it in a container, where no locales are installed
import locale

print(locale.setlocale(locale.LC_ALL))
print(locale.setlocale(locale.LC_ALL, ""), locale.getlocale())
for name in ("C", "POSIX", "C.UTF-8", ("C", "UTF-8"), "de_DE.UTF-8", "xx"):
    try:
        print(name, locale.setlocale(locale.LC_ALL, name))
    except locale.Error as error:
        print(name, "|", error)
saved = locale.setlocale(locale.LC_ALL)
locale.setlocale(locale.LC_NUMERIC, "C")
mixed = locale.setlocale(locale.LC_ALL)
print(locale.setlocale(locale.LC_NUMERIC), mixed.split(";")[:2])
print(locale.setlocale(locale.LC_ALL, saved), locale.setlocale(locale.LC_ALL, mixed) == mixed)
try:
    locale.setlocale(99, "C")
except locale.Error as error:
    print(error)
print(locale.localeconv()["decimal_point"], locale.format_string("%d", 1234567, grouping=True))
