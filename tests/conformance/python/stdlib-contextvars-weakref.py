import contextvars, weakref
var = contextvars.ContextVar("var", default=0)
def task(): var.set(5); return var.get()
print(contextvars.copy_context().run(task), var.get())
class Node: pass
node = Node(); ref = weakref.ref(node, lambda r: print("gone")); print(ref() is node); del node; print(ref())
