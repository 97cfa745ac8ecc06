import re
text = "Ada: 36, Bob: 7, Zoë: 101"
print(re.findall(r"(\w+): (\d+)", text), re.sub(r"\d+", lambda m: str(int(m[0]) + 1), text))
match = re.search(r"(?P<name>B\w+)", text)
print(match.group("name"), match.span(), re.split(r",\s*", text), re.match("x", text), re.fullmatch(r"\d{3}", "123"))
pattern = re.compile(r"^a.c$", re.I | re.M)
print(pattern.findall("abc\nAxC\nabd"), re.escape("a.b*c"))
