# Tries to use up the memory with small objects.
# ends: error, crashed, stopped
kept = []
while True:
    kept.append([*range(1000)])
