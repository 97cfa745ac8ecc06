# Tries to break the page by a value that cannot be shown.
# ends: done, crashed, error, stopped
class Hostile:
    def __repr__(self):
        raise SystemExit("BREA" + "CH")


Hostile()
