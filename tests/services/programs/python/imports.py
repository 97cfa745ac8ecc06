import requests
import numpy as np
from collections import Nothing
from os import path, no_such_thing
import json.nope

print(requests, np, Nothing, path, no_such_thing, json)
