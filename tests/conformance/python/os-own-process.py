import os
import time

print(os.nice(0), os.nice(3), os.nice(100), os.getpriority(os.PRIO_PROCESS, 0))
print(os.geteuid() == os.getuid(), os.getegid() == os.getgid(), type(os.getgroups()))
print(len(os.sched_getaffinity(0)) > 0, os.sched_setaffinity(0, os.sched_getaffinity(0)))
print(len(os.getrandom(8)), os.getrandom(8) != os.getrandom(8))
read, write = os.pipe2(os.O_CLOEXEC)
os.write(write, b"through")
print(os.read(read, 20))

print(time.process_time() < 10)
before = os.times()
start = time.process_time()
while time.process_time() - start < 0.1:
    pass
after = os.times()
print(after.user + after.system > before.user + before.system, after.elapsed > before.elapsed, type(after).__name__, len(after))
try:
    os.sched_setaffinity(0, {9999})
except OSError as error:
    print(error)
try:
    os.unlnk
except AttributeError as error:
    print(error, error.name, error.obj is os)
print(hasattr(os, "nothing"), getattr(os, "nothing", "none"))
