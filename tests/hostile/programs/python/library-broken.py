# Tries to break all of the library that reports of a failure are made with.
# ends: error
import builtins
import json.encoder
import linecache
import os
import sys
import traceback

for module in json.encoder, linecache, os, traceback:
    for name in list(vars(module)):
        if not name.startswith("__"):
            setattr(module, name, None)
for name in list(vars(sys)):
    delattr(sys, name)
vars(builtins).clear()
raise ValueError
