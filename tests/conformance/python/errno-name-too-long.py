# A file's name has 255 bytes at most, a path 4,095.
import os


def attempt(name, function, *args):
    try:
        function(*args)
    except OSError as error:
        print(name, type(error).__name__, error.errno, error.strerror)
    else:
        print(name, "done")


long = "x" * 256
attempt("read", open, long)
attempt("write", open, long, "w")
attempt("below", open, f"missing/{long}")
attempt("letters", open, "é" * 128)
attempt("path", open, "/".join(["folder"] * 600))
for function in (os.mkdir, os.rmdir, os.unlink, os.stat, os.listdir, os.chdir, os.readlink):
    attempt(function.__name__, function, long)
attempt("symlink", os.symlink, "a", long)
os.mkdir("folder")
attempt("rename", os.rename, "folder", long)
attempt("makedirs", os.makedirs, f"folder/{long}")
print(os.path.exists(long), os.access(long, os.R_OK))
with open("é" * 127, "w") as file:
    print(file.write("fits"))
print(os.path.getsize("é" * 127))
