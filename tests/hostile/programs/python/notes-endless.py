# Tries to break the report of an exception by its notes.
# ends: error
class Notes(list):
    def __iter__(self):
        raise SystemExit(0)

    def __len__(self):
        return 10**18


error = ValueError("x")
error.__notes__ = ["n" * 10_000_000, *["note"] * 100_000]
other = ValueError("y")
other.__notes__ = Notes()
raise error from other
