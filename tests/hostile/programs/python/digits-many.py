# Tries to hold the interpreter with a text of digits.
# ends: stopped
import sys

try:
    int("9" * 5_000)
except ValueError:
    print("refused")
sys.set_int_max_str_digits(0)
int("9" * 30_000_000) ** 3
