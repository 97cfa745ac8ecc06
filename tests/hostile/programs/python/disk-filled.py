# Tries to use up the memory by files.
# ends: error, crashed, stopped
import itertools

for number in itertools.count():
    with open(f"file{number}", "wb") as file:
        file.write(bytes(16_000_000))
