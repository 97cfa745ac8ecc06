from typing import NotRequired, TypedDict


class Movie(TypedDict):
    title: str
    year: NotRequired[int]


film: Movie = {"title": "Alien", "length": 117}
film2: Movie = {"year": 1979}
print(film["year"])
print(film["director"])
film["title"] = 3
