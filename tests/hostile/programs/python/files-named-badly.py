# Tries to break what is told of a program's files, by names that are none and by very many.
import os

for name in (
    "<img src=http://SERVER_HOST:SERVER_PORT/x>",
    "new\nline",
    "\u202egnp.x",
    "a" * 255,
    "\u0301" * 100,
    "__proto__",
    "constructor",
    " ",
    "\udcff",
    "-rf",
    "C:\\x",
):
    try:
        with open(name, "w") as file:
            file.write("x")
    except OSError as error:
        print(error.strerror)
os.makedirs("/".join(["d"] * 500))
os.symlink("loop", "loop")
os.symlink("/", "root")
for number in range(5_000):
    open(f"many-{number}", "w").close()
print("contained")
