# Tries to run in interpreters of its own, where nothing is amended.
try:
    from concurrent import interpreters

    for _ in range(20):
        interpreters.create().exec("import js; print('BREACH')")
except BaseException as error:
    print(type(error).__name__)
try:
    import _testcapi
except ImportError as error:
    print(type(error).__name__)
print("contained")
