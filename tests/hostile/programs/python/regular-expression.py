# Tries to go on in a regular expression.
# ends: stopped
import re

re.match(r"(\w+\s?)+$", "word " * 10 + "word" * 10 + "!")
