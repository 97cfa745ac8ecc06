# Tries to drown the page in an exception with ten thousand causes.
# ends: error, crashed, stopped
error = None
for number in range(10_000):
    try:
        try:
            raise ValueError("x" * 1_000) from error
        finally:
            {}[number]
    except KeyError as caught:
        error = caught
raise error
