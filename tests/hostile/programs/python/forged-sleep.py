# Tries to put the worker to sleep for ever.
# ends: stopped
import os

os.write(1000, b'{"do": "sleep", "seconds": null}')
