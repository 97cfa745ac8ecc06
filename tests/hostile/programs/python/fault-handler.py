# Tries to end the interpreter where it stands.
# ends: error, crashed
import faulthandler

faulthandler._sigsegv()
