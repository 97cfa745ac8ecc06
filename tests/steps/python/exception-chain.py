def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError("bad") from error


try:
    parse("x")
except RuntimeError as error:
    cause = str(error.__cause__)
