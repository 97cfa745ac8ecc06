π = 3.14159
größe = "naïve"
print(π, größe, "日本語", "\N{SNOWMAN}", "e\u0301")
class Élan: pass
print(Élan.__name__)
