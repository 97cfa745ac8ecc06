# Tries to go on by objects that each finalizer brings back.
# ends: stopped
class Undead:
    kept = None

    def __del__(self):
        Undead.kept = self
        Undead()


Undead()
