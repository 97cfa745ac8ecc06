# exit=1
import atexit
atexit.register(print, "still called")
raise ValueError("then this")
