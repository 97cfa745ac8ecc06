def area(width: float, height: float = 1.0, *, unit: str = "m") -> str:
    return f"{width * height} {unit}"


area("2")
area()
area(1, 2, 3)
area(1, color="red")
area(1, 2, unit=3)
