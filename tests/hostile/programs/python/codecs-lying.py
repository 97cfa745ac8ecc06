# Tries to write through codecs of its own that are none.
# ends: contained, error
import codecs
import sys

odd = {"lying": (1, 2, 3, 4), "short": (1,), "none": None, "number": 5}
codecs.register(lambda name: odd.get(name))


def fail(name):
    raise SystemExit(name)


codecs.register(fail)
for name in *odd, "unknown", "\0", "x" * 100_000:
    for use in (lambda: "a".encode(name), lambda: sys.stdout.reconfigure(encoding=name), lambda: open("f", "w", encoding=name)):
        try:
            use()
        except BaseException as error:
            print(type(error).__name__)
print("contained")
