# Tries the bridge to the page that other sites give their programs: the module js.
try:
    import js

    print("BREACH", js.document.title, js.fetch("http://SERVER_HOST:SERVER_PORT/js"))
except ModuleNotFoundError as error:
    print(error)
print("contained")
