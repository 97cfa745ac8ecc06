# Tries to end the run in the eyes of the page while the program goes on.
import json
import os

for status in ("done", "stopped", "nonsense"):
    message = {"do": "ended", "status": status, "exitCode": 0, "error": {"name": "<b>", "message": "BREACH"}}
    try:
        os.write(1000, json.dumps(message).encode())
    except OSError as error:
        print(error)
print("contained")
