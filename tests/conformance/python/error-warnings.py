import warnings
warnings.warn("careful")
warnings.warn("old", DeprecationWarning)
warnings.simplefilter("error")
try:
    warnings.warn("now an error")
except UserWarning as warning:
    print("raised", warning)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("kept")
    print(len(caught), caught[0].message)
