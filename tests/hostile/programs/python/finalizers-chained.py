# Tries never to end by taking objects down: each one makes another, as it goes.
# ends: stopped, error
class Chained:
    def __del__(self):
        Chained()


Chained()
