import errno
import os

for name in "EPERM ENOENT EINTR EIO EBADF EAGAIN ENOMEM EACCES EEXIST ENOTDIR EISDIR EINVAL EPIPE EDOM ERANGE ENOTEMPTY".split():
    number = getattr(errno, name)
    print(name, number, errno.errorcode[number], os.strerror(number), sep=" | ")
print(errno.EWOULDBLOCK == errno.EAGAIN, errno.ETIMEDOUT, errno.ECONNREFUSED, errno.ENOSYS, errno.ELOOP)
print(os.strerror(0), os.strerror(9999), sep=" | ")
print(len(errno.errorcode) > 100, sorted(errno.errorcode)[:12])
