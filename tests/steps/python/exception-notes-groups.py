def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        e.add_note("hint")
        raise RuntimeError("bad") from e
try:
    f()
except RuntimeError as r:
    cause = r.__cause__
    notes = cause.__notes__
def g():
    errs = []
    for k in (int, float):
        try:
            k("x")
        except ValueError as e:
            errs.append(e)
    raise ExceptionGroup("many", errs)
try:
    g()
except* ValueError as eg:
    count = len(eg.exceptions)
class My(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
try:
    raise My(3)
except My as m:
    code = m.code
