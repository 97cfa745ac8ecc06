# Tries to have its failure told in numbers that no message can hold, so that the run never ends.
# ends: error
raise SyntaxError("x", ("main.py", 10**400, float("nan"), "t", -(10**400), float("inf")))
