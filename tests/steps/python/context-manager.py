class Manager:
    def __enter__(self):
        self.state = "in"
        return 42

    def __exit__(self, kind, error, traceback):
        self.state = "out"
        return kind is ValueError


with Manager() as inside:
    value = inside + 1
with Manager():
    raise ValueError("hidden")
after = True
