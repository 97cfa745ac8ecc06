def careful():
    caught = None
    while True:
        try:
            yield caught
        except ValueError as error:
            caught = str(error)


source = careful()
next(source)
answer = source.throw(ValueError("inside"))
