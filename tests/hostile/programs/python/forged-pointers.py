# Tries to have the worker execute code objects at addresses that are none.
# ends: crashed, contained, error
import json
import os

os.write(1000, json.dumps({"do": "prepared", "code": [1, 99, 123456], "globals": 7}).encode())
os.write(1000, json.dumps({"do": "entries", "prepare": 5, "drive": 6, "finish": 7}).encode())
print("contained")
