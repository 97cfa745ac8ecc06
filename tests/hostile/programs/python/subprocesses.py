# Tries to start other programs.
import os
import subprocess


def shell(command):
    status = os.system(command)
    if status != 0:
        raise OSError(f"exit status {status}")
    return status


attempts = [
    lambda: subprocess.run(["curl", "http://SERVER_HOST:SERVER_PORT/"], check=False),
    lambda: shell("curl http://SERVER_HOST:SERVER_PORT/"),
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
