import os

os.mkdir("full")
open("full/inside.txt", "w").close()
os.mkdir("empty")


def attempt(function, *arguments):
    try:
        function(*arguments)
    except OSError as error:
        print(type(error).__name__, error.errno, error, sep=" | ")
    else:
        print("done")


attempt(open, "nope.txt")
attempt(open, "nope/deep.txt", "w")
attempt(open, "full")
attempt(open, "full", "w")
attempt(open, "full/inside.txt", "x")
attempt(os.mkdir, "full")
attempt(os.mkdir, "nope/deep")
attempt(os.makedirs, "full")
attempt(os.rmdir, "full")
attempt(os.rmdir, "nope")
attempt(os.rmdir, "full/inside.txt")
attempt(os.rmdir, "empty")
attempt(os.listdir, "nope")
attempt(os.listdir, "full/inside.txt")
attempt(os.scandir, "nope")
attempt(os.stat, "nope")
attempt(os.rename, "nope", "other")
attempt(os.remove, "nope")
attempt(os.remove, "full")
attempt(os.chdir, "nope")
attempt(os.chdir, "full/inside.txt")
attempt(os.readlink, "nope")
attempt(os.readlink, "full/inside.txt")
attempt(os.symlink, "nope", "full")
attempt(os.close, 99)
attempt(os.read, 99, 1)
attempt(os.dup, 99)
attempt(os.truncate, "nope", 3)
attempt(os.chmod, "nope", 0o600)
