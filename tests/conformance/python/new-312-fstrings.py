# by hand: f-strings may hold any expression and reuse quotes since 3.12 (PEP 701).
songs = ["Alkaline", "Lacquer"]
print(f"playlist: {", ".join(songs)}")
print(f"{f"{f"{1 + 1}"}"} {"\n".join(songs)!r}")
print(f"{
    len(songs)  # a comment
}")
