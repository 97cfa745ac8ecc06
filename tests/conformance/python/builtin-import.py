math = __import__("math")
print(math.pi, __import__("os.path").__name__)
import importlib
print(importlib.import_module("json").dumps([1, None]))
try:
    import not_a_module
except ModuleNotFoundError as error:
    print(error, error.name)
with open("helper.py", "w") as file:
    file.write("print('importing', __name__)\nVALUE = 42\n")
import helper
from helper import VALUE
print(VALUE, helper.__file__.endswith("helper.py"))
