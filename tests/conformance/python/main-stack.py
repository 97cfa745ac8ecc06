import inspect, sys
def where():
    return [frame.function for frame in inspect.stack()], sys._getframe().f_back.f_code.co_name
print(where())
print(len(inspect.stack()), sys._getframe().f_back)
