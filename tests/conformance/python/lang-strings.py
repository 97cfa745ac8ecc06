text = "Straße, naïve, 日本, 🐍"
print(len(text), text.upper(), text.casefold(), text[-1], text[::-1])
print("a,b,,c".split(","), " x ".strip(), "abc".center(9, "*"), "x".zfill(4))
print("%s is %d years and %.2f" % ("Ada", 36, 1.5), "{:>8}|{:<8}|{:^8}".format("r", "l", "m"))
print(text.encode()[:8], "tab\tnew\\n", r"raw\n", "quote's", 'both "and\' ')
print("spam".translate(str.maketrans("sp", "SP")), "a-b_c".partition("-"), "x=1".removeprefix("x="))
