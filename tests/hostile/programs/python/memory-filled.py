# Tries to use up the memory.
# ends: error, crashed, stopped
kept = []
while True:
    kept.append(bytearray(64_000_000))
