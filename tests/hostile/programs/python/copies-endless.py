# Tries to go on for ever in copies and pickles that bring forth themselves.
import copy
import json
import pickle


class Reduced:
    def __reduce__(self):
        return Reduced, (), {"next": Reduced()}


class Stated:
    def __getstate__(self):
        return {"next": Stated()}


class Copied:
    def __deepcopy__(self, memo):
        return copy.deepcopy(Copied(), memo)


class Encoder(json.JSONEncoder):
    def default(self, value):
        return [object()]


for make in (
    lambda: copy.deepcopy(Reduced()),
    lambda: pickle.dumps(Reduced()),
    lambda: pickle._dumps(Reduced()),
    lambda: copy.deepcopy(Stated()),
    lambda: pickle.dumps(Stated()),
    lambda: copy.deepcopy(Copied()),
    lambda: json.dumps(object(), cls=Encoder),
    lambda: json.loads("[" * 500_000),
    lambda: json.loads('{"a":' * 500_000),
    lambda: json.loads("9" * 1_000_000),
    lambda: pickle.loads(b"(" * 500_000 + b"l" * 500_000 + b"."),
    lambda: pickle.loads(b"]" + b"]a" * 500_000 + b"."),
):
    try:
        make()
        print("made")
    except (RecursionError, ValueError, MemoryError, IndexError, pickle.UnpicklingError) as error:
        print(type(error).__name__)
print("contained")
