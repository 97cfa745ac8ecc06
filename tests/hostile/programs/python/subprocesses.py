# Tries to start other programs.
import os
import subprocess

attempts = [
    lambda: subprocess.run(["curl", "http://SERVER_HOST:SERVER_PORT/"], check=False),
    lambda: os.system("curl http://SERVER_HOST:SERVER_PORT/"),
    lambda: os.popen("curl http://SERVER_HOST:SERVER_PORT/").read(),
    lambda: os.fork(),
    lambda: os.execv("/bin/sh", ["sh"]),
]
for attempt in attempts:
    try:
        print("BREACH", attempt())
    except OSError as error:
        print(error)
print("contained")
