x: int = "a"  # type: ignore
y: int = "b"  # pyright: ignore[reportAssignmentType]
z: int = "c"  # pyright: ignore[reportCallIssue]
# pyright: strict
def f(a):
    return a
