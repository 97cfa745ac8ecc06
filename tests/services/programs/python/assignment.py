count: int = "three"
names: list[int] = ["a", "b"]
pair: tuple[int, str] = (1, 2)
total: float = None
