# by hand: the words are those of 3.14
# exit=1
import sys


def write(name, source):
    with open(f"{name}.py", "w") as file:
        file.write(source)


write("token", "x = 1\n")
sys.modules.pop("token", None)
import token

try:
    token.tok_name
except AttributeError as error:
    print(error)
write("own", "import own\nown.missing\n")
try:
    import own
except AttributeError as error:
    print(error)
write("first", "from second import b\na = 1\n")
write("second", "from first import a\nb = 1\n")
try:
    import first
except ImportError as error:
    print(error)
write("fine", "y = 1\n")
import fine

try:
    fine.z
except AttributeError as error:
    print(error)
from token import tok_name
