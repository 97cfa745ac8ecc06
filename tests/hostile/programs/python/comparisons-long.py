# Tries to compute without end where two texts are compared.
# ends: stopped
import difflib

one = ["".join(chr(97 + (row * column) % 7) for column in range(200)) for row in range(3_000)]
other = [line[::-1] for line in one]
print(len(list(difflib.ndiff(one, other))))
