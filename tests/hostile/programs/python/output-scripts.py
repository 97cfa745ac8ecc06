# Tries to drown the page in scripts that are hard to shape.
# ends: done
for text in (
    "\ufdfa" * 50_000,
    "\u0915\u094d" * 100_000 + "\u0937",
    "\U0001f1e9\U0001f1ea" * 50_000,
    "\u1112\u1161\u11ab" * 50_000,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 30_000,
    "\u0644\u0627\u202e\u200f" * 50_000,
    "\u0e01\u0e49\u0e49\u0e49\u0e49" * 40_000,
    "\u12031\u0f04" * 20_000,
    "#\ufe0f\u20e3" * 50_000,
    "\U00012031" * 30_000,
):
    print(text)
