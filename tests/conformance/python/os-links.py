import os
from pathlib import Path

Path("one").write_text("first\n")
os.link("one", "two")
print(Path("two").read_text(), os.stat("one").st_nlink, os.path.samefile("one", "two"))
print(os.stat("one").st_ino == os.stat("two").st_ino, os.path.islink("two"))
with open("two", "a") as file:
    file.write("second\n")
print(Path("one").read_text(), os.path.getsize("one"))
Path("three").hardlink_to("two")
os.rename("one", "moved")
os.truncate("moved", 3)
os.chmod("three", 0o640)
print(Path("two").read_text(), oct(os.stat("two").st_mode), os.stat("moved").st_nlink)
os.unlink("moved")
print(Path("two").read_text(), os.stat("three").st_nlink, sorted(os.listdir()))
Path("other").write_text("other")
os.replace("other", "two")
print(Path("two").read_text(), Path("three").read_text(), os.stat("three").st_nlink)

os.mkdir("folder")
os.symlink("three", "soft")
os.link("soft", "same", follow_symlinks=False)
print(os.readlink("same"))
for source, name in (
    ("none", "x"),
    ("three", "two"),
    ("folder", "x"),
    ("three", "none/x"),
    ("three", "two/x"),
    ("three", "folder"),
    (3, "x"),
):
    try:
        os.link(source, name)
    except (OSError, TypeError) as error:
        print(type(error).__name__, error)
for attempt in (
    lambda: open("two/"),
    lambda: os.stat("two/"),
    lambda: os.listdir("two/"),
    lambda: open("new/", "w"),
    lambda: os.listdir("folder/"),
    lambda: os.path.exists("two/"),
    lambda: os.remove("two/"),
    lambda: os.rename("two/", "four"),
    lambda: os.rename("folder/", "box"),
):
    try:
        print(attempt())
    except OSError as error:
        print(type(error).__name__, error)
