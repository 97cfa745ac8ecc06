# Tries to hand the page an exception with far too many words.
# ends: error, crashed, stopped
raise ValueError("x" * 100_000_000)
