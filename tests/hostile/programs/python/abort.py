# Tries to abort the interpreter.
# ends: crashed, error
import os

os.abort()
