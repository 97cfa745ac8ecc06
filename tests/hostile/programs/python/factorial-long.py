# Tries to go on in one call that looks for no interruption.
# ends: stopped
import math

math.factorial(20_000_000)
