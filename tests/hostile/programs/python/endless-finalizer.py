# Tries to hang in what is done when an object goes.
# ends: stopped
class Last:
    def __del__(self):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass


last = Last()
del last
