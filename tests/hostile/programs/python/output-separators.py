# Tries to drown the page in characters that are laid out in ways of their own.
# ends: done
for text in (
    "\t" * 300_000,
    "\u2028\u2029" * 100_000,
    "\u00ad" * 300_000,
    "\r" * 300_000,
    "\u00a0" * 300_000 + "\n",
    "\v\f" * 100_000,
    "\u200b\u2060\ufeff" * 100_000,
):
    print(text)
