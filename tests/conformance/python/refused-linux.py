# by hand: what Linux has and a browser has not says so, and is not there for who asks first
import os
import traceback

for name in ("eventfd", "sendfile", "setxattr", "unshare"):
    try:
        getattr(os, name)
    except AttributeError as error:
        print(error, hasattr(os, name))
for name, call in {
    "getloadavg": lambda: os.getloadavg(),
    "mkfifo": lambda: os.mkfifo("pipe"),
    "mknod": lambda: os.mknod("node"),
    "openpty": lambda: os.openpty(),
    "wait4": lambda: os.wait4(0, 0),
}.items():
    try:
        call()
    except OSError as error:
        print(name, error, len(traceback.extract_tb(error.__traceback__)), sep=" | ")
print(os.listdir("/home"))
