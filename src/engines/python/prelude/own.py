"""The built-in functions as they were: what reports on a program finds them, whatever that has put in their place."""

import builtins

# A module that imports this name makes functions that look here for what is not their module's.
__builtins__ = dict(vars(builtins))
