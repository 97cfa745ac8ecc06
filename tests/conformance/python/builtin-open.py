with open("notes.txt", "w") as file:
    print("first", file=file)
    file.write("second\n")
    file.writelines(["third\n", "fourth"])
with open("notes.txt") as file:
    print(file.readline().strip(), file.read().split(), file.tell() > 0, file.name, file.mode, file.encoding.lower())
with open("notes.txt", "a+") as file:
    file.write("!")
    file.seek(0)
    print([line.rstrip() for line in file])
with open("data.bin", "wb") as file: print(file.write(bytes(range(5))))
print(open("data.bin", "rb").read()[1:3])
try:
    open("missing.txt")
except FileNotFoundError as error:
    print(error.strerror, error.filename)
try:
    open("notes.txt", "x")
except FileExistsError as error:
    print(type(error).__name__)
import os
from pathlib import Path
Path("sub").mkdir(); Path("sub/a.txt").write_text("hi")
print(sorted(os.listdir()), Path("sub/a.txt").read_text(), list(Path("sub").glob("*.txt")), Path("x.tar.gz").suffixes)
