import os
import stat
import tempfile
from pathlib import Path


def mode(path):
    return stat.filemode(os.stat(path).st_mode)


Path("file").write_text("")
os.mkdir("folder")
os.makedirs("deep/er")
os.mkdir("private", 0o700)
os.close(os.open("secret", os.O_CREAT | os.O_WRONLY, 0o600))
Path("touched").touch()
print(*map(mode, ("file", "folder", "deep", "deep/er", "private", "secret", "touched", "main.py")))
print(mode(tempfile.mkdtemp()), oct(os.umask(0o077)))
Path("later").write_text("")
os.mkdir("box")
print(mode("later"), mode("box"), oct(os.umask(0o022)))
os.chmod("later", 0o777)
print(mode("later"), mode("file"))
