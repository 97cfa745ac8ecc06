def outer(x):
    def middle(y):
        def inner(z):
            return x + y + z

        return inner(3)

    return middle(2)


result = outer(1)
