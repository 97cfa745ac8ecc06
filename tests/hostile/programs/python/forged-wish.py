# Tries to have the page fetch a file of the program's choice.
# ends: crashed
import json
import os

os.write(1000, json.dumps({"do": "want", "file": "../../stolen?http://SERVER_HOST:SERVER_PORT/"}).encode())
