# Tries never to end within a function that is written in C: what handles an error goes back to it.
# ends: stopped
import codecs

codecs.register_error("again", lambda error: ("", error.start))
"ä".encode("ascii", "again")
