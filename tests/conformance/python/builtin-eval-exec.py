namespace = {"x": 4}
print(eval("x * 2", namespace))
exec("y = x + 1\nprint('inside', y)", namespace)
print(namespace["y"], eval(compile("[i for i in range(3)]", "<expr>", "eval")))
try:
    eval("1 +")
except SyntaxError as error:
    print(error.msg, error.lineno)
code = compile("a = 1\nb = 2", "<code>", "exec")
print(code.co_names, "len" in dir(__builtins__), sorted(k for k in globals() if not k.startswith("__")))
