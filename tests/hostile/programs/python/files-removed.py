# Tries to leave nothing of the file system, not even where the program stands.
# ends: error
import os
import shutil

for path in "/lib", "/home", "/tmp", "/etc", "/dev", "/proc", "/":
    shutil.rmtree(path, ignore_errors=True)
import colorsys
