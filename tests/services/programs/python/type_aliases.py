type Pair[T] = tuple[T, T]
type Json = dict[str, Json] | list[Json] | str | int | None

pair: Pair[int] = (1, "2")
triple: Pair[int, int] = (1, 2)
document: Json = {"a": [1, {"b": 2.5}]}
Pair(1, 2)
isinstance(3, Json)
alias = list[int] | None
numbers: alias = ["a"]
old: "Missing" = 3
