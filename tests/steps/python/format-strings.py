name, amount = "Ada", 3.14159
line = f"{name!r:>8} {amount:.2f}"
quote = "it's"
both = "it's \"so\""
tab = "a\tb\n"
wide = "日本 é 😀"
