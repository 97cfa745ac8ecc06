# Tries to have the page fetch a file of the program's choice.
import json
import os

os.write(1000, json.dumps({"do": "fileRequest", "file": "../../stolen?http://SERVER_HOST:SERVER_PORT/"}).encode())
print("contained")
