# by hand: what is not there in a browser says so
for name in (
    "numpy pandas requests matplotlib flask django bs4 PIL yaml pytest "
    "readline resource pwd grp syslog"
).split():
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        print(type(error).__name__, error.name, error)
try:
    import nosuchmodule
except ModuleNotFoundError as error:
    print(error)
