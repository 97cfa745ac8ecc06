import collections.abcd
import json.decoder as decoder
import numpy
from math import sqroot, pi as PI
from os import path, *
from . import sibling
from .other import name
import sys, this_is_not_there

decoder.Missing
json.loads("{}")
PI.real.nothing
sys.argv.length
