def risky(n):
    try:
        if n == 0: raise ValueError("zero")
        if n == 1: return "returned"
        print("body", n)
    except ValueError as error:
        print("caught", error)
        raise KeyError("translated") from error
    else:
        print("else")
    finally:
        print("finally")
try:
    risky(0)
except KeyError as error:
    print(repr(error), repr(error.__cause__), error.__suppress_context__)
print(risky(1), risky(2))
class AppError(Exception):
    def __init__(self, code): super().__init__(f"code {code}"); self.code = code
try:
    raise AppError(7)
except (OSError, AppError) as error:
    error.add_note("a note")
    print(error, error.code, error.__notes__)
