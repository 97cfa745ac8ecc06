o1, o2 = object(), object()
print(o1 == o2, type(o1), str(type), type(type), object.__doc__ is not None)
print(super.__name__, staticmethod.__name__, property().fget, NotImplemented, Ellipsis, ...)
