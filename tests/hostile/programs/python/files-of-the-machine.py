# Tries to read files that are not the program's.
import os

for path in ("/etc/passwd", "/dev/engine", "/proc/self/environ", "/root/.bashrc", "C:\\Windows\\win.ini"):
    try:
        with open(path) as file:
            text = file.read()
        print("BREACH" if text else "empty", path)
    except OSError as error:
        print(error)
print(sorted(os.listdir("/")), sorted(os.listdir("/dev")))
print({name: value for name, value in os.environ.items() if "TOKEN" in name or "KEY" in name})
print("contained")
