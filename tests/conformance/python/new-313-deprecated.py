# by hand: warnings.deprecated is new in 3.13 (PEP 702).
import warnings
@warnings.deprecated("use new() instead")
def old(): return 1
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(old(), caught[0].category.__name__, caught[0].message, old.__deprecated__)
