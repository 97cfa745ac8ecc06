# Tries to leave more files, and deeper ones, than the page can take.
import os

os.makedirs("a/" * 500)
for number in range(20_000):
    with open(f"file-{number}", "w") as file:
        file.write("x")
os.symlink("loop", "loop")
os.symlink(".", "here")
for name in "a\nb", "<img src=x onerror=alert(1)>", "x" * 250, " ", "\u202eexe.py", "-", "con":
    with open(name, "w") as file:
        file.write(name)
print("contained")
