# Tries to break what shows errors, by a group of groups and by one of a hundred thousand.
# ends: error, crashed, stopped
wide = ExceptionGroup("wide", [ValueError("\u0301" * 100)] * 100_000)
group = ExceptionGroup("deep", [wide])
for number in range(3_000):
    group = ExceptionGroup("\u202e" * 100, [group])
    group.add_note("<b>" * 1_000)
raise group
