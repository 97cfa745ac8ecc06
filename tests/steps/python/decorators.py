def twice(function):
    def wrapper(*args):
        first = function(*args)
        return first + function(*args)

    return wrapper


@twice
def add(a, b):
    return a + b


result = add(1, 2)
