# Tries to show a value that is no text, and one that is far too long.
# ends: done
import json
import os

os.write(1000, json.dumps({"do": "value", "text": {"a": 1}}).encode())
os.write(1000, json.dumps({"do": "value", "text": "x" * 50_000_000}).encode())
