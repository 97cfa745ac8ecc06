# Tries to go on while a suggestion is looked for.
# ends: stopped, error
class Endless:
    def __dir__(self):
        number = 0
        while True:
            number += 1
            yield f"name{number}"


Endless().nama
