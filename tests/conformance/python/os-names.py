import os
import posix

names = """
    GRND_NONBLOCK geteuid getegid getgroups getloadavg getpriority getrandom lchown link mkfifo mknod nice openpty pipe2
    sched_getaffinity sched_setaffinity setpriority times
""".split()
print([name for name in names if name not in os.__all__])
print([name for name in names if getattr(posix, name) is not getattr(os, name)])
print(len(os.__all__) == len(set(os.__all__)), all(hasattr(os, name) for name in os.__all__))
found = {}
exec("from os import *", found)
print([name for name in names if name not in found])
