"""What Linux tells a process of itself, and does for it, as far as there is such a thing in a browser."""

import errno
import os
import posix
import stat
import time

from . import host
from .refusals import leave, refusal

NO_LOAD = "A browser page is not told how busy the machine is."
NO_TERMINAL = "A browser page has no terminal."
NO_SPECIAL_FILES = "A browser page has no named pipes and no device files."
NO_KERNEL = "A browser page has no Linux kernel that could do this."

_ABSENT = set(
    """
    copy_file_range eventfd eventfd_read eventfd_write getgrouplist getresgid getresuid getxattr grantpt initgroups listxattr
    memfd_create pidfd_open posix_fallocate posix_openpt preadv ptsname pwritev removexattr sched_get_priority_max
    sched_get_priority_min sched_getparam sched_getscheduler sched_param sched_rr_get_interval sched_setparam sched_setscheduler
    sendfile setegid seteuid setgroups setns setresgid setresuid setxattr splice timerfd_create timerfd_gettime
    timerfd_gettime_ns timerfd_settime timerfd_settime_ns unlockpt unshare
    """.split()
)


class _Process:
    niceness = 0


_LEAST, _MOST = -20, 19
_OWN = 0


def _set_niceness(value):
    value = min(max(value, _LEAST), _MOST)
    if value < _Process.niceness:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))
    _Process.niceness = value


def nice(increment, /):
    """Add increment to the priority of process and return the new priority."""
    try:
        _set_niceness(_Process.niceness + increment)
    except PermissionError as error:
        leave(error)
        raise
    return _Process.niceness


def getpriority(which, who):
    """Return program scheduling priority."""
    return _Process.niceness


def setpriority(which, who, priority):
    """Set program scheduling priority."""
    try:
        _set_niceness(priority)
    except PermissionError as error:
        leave(error)
        raise


def sched_getaffinity(pid, /):
    """Return the affinity of the process identified by pid (or the current process if zero)."""
    return {_OWN}


def sched_setaffinity(pid, mask, /):
    """Set the CPU affinity of the process identified by pid to mask."""
    try:
        if _OWN not in mask:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    except OSError as error:
        leave(error)
        raise


def geteuid():
    """Return the current process's effective user id."""
    return os.getuid()


def getegid():
    """Return the current process's effective group id."""
    return os.getgid()


def getgroups():
    """Return list of supplemental group IDs for the process."""
    return [os.getgid()]


def getrandom(size, flags=0):
    """Obtain a series of random bytes."""
    return os.urandom(size)


def times():
    """Return a collection containing process timing information."""
    # Linux counts in hundredths of a second.
    computed, passed = (int(seconds * 100) / 100 for seconds in (time.process_time(), time.monotonic()))
    return os.times_result((computed, 0.0, 0.0, 0.0, passed))


def pipe2(flags, /):
    """Create a pipe with flags set atomically."""
    return os.pipe()


def lchown(path, uid, gid):
    """Change the owner and group id of path to the numeric uid and gid; symbolic links are not followed."""
    os.chown(path, uid, gid, follow_symlinks=False)


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    """Create a hard link to a file."""
    try:
        for name, path in (("src", src), ("dst", dst)):
            if not isinstance(path, (str, bytes, os.PathLike)):
                raise TypeError(f"link: {name} should be string, bytes or os.PathLike, not {type(path).__name__}")
        if src_dir_fd is not None or dst_dir_fd is not None:
            raise NotImplementedError("link: src_dir_fd and dst_dir_fd unavailable on this platform")
        file = os.path.realpath(src) if follow_symlinks else os.path.abspath(src)
        name = os.path.abspath(dst)
        number = _why_no_link(file, name)
        if number:
            raise OSError(number, os.strerror(number), src, None, dst)
        if os.path.islink(file):
            os.symlink(os.readlink(file), name)
            return
    except (NotImplementedError, OSError, TypeError) as error:
        leave(error)
        raise
    host.request("link", path=os.fsdecode(file), name=os.fsdecode(name))


def _why_no_link(file, name):
    """An error number; 0 where a file can have another name."""
    try:
        if stat.S_ISDIR(os.lstat(file).st_mode):
            return errno.EPERM
        if not stat.S_ISDIR(os.stat(os.path.dirname(name)).st_mode):
            return errno.ENOTDIR
    except OSError as error:
        return error.errno
    return errno.EEXIST if os.path.lexists(name) else 0


def __getattr__(name):
    try:
        why = f". {NO_KERNEL}" if name in _ABSENT else ""
        raise AttributeError(f"module 'os' has no attribute {name!r}{why}", name=name, obj=os)
    except AttributeError as error:
        leave(error)
        raise


_GIVEN = (
    nice, getpriority, setpriority, sched_getaffinity, sched_setaffinity, geteuid, getegid, getgroups, getrandom, times, pipe2,
    lchown, link,
)  # fmt: skip


def _put(name, value):
    for module in (os, posix):
        setattr(module, name, value)
    if name not in os.__all__:
        os.__all__.append(name)


def give():
    """To be called before the library is imported, parts of which look for what there is."""
    for function in _GIVEN:
        function.__module__ = "posix"
        _put(function.__name__, function)
    _put("GRND_NONBLOCK", 1)
    _put("GRND_RANDOM", 2)
    _put("getloadavg", refusal("getloadavg", OSError, NO_LOAD))
    for name in ("mkfifo", "mknod"):
        _put(name, refusal(name, OSError, NO_SPECIAL_FILES))
    for name in ("openpty", "login_tty"):
        _put(name, refusal(name, OSError, NO_TERMINAL))
    os.__getattr__ = __getattr__
