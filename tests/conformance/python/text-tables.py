"""Characters and encodings that the interpreter knows by tables: all of them, by what they add up to."""

import hashlib
import importlib
import os
import unicodedata

ENCODINGS = """
    big5 big5hkscs cp932 cp949 cp950 euc_jis_2004 euc_jisx0213 euc_jp euc_kr gb2312 gbk hz iso2022_jp iso2022_jp_1
    iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext iso2022_kr johab shift_jis shift_jis_2004 shift_jisx0213
""".split()


def digest(parts):
    total = hashlib.sha256()
    for part in parts:
        total.update(repr(part).encode())
    return total.hexdigest()[:16]


PLANE = "".join(map(chr, (*range(0x20, 0xD800), *range(0xE000, 0x10000))))

for name in ENCODINGS:
    content = PLANE.encode(name, "ignore")
    print(name, len(content), digest([content, content.decode(name, "replace")]))

# Its edition of 2022 moved a few characters that are none of these.
print(digest(chr(code).encode("gb18030") for code in range(0x4E00, 0x9FA6)))
print("漢字かな".encode("shift_jis"), "한국어".encode("euc_kr"), b"\xc4\xe3\xba\xc3".decode("gb2312"))

HANGUL = range(0xAC00, 0xAC00 + 588)
SOME = [*range(0x20, 0x3000), *HANGUL, *range(0x1F300, 0x1F700)]
ASSIGNED = [chr(code) for code in SOME if unicodedata.ucd_3_2_0.category(chr(code)) != "Cn"]
names = [unicodedata.name(character, "") for character in ASSIGNED]
print(len(names), digest(names))
print(all(unicodedata.lookup(name) == character for name, character in zip(names, ASSIGNED) if name))
for form in "NFC", "NFD", "NFKC", "NFKD":
    print(form, digest(unicodedata.normalize(form, character) for character in ASSIGNED))
for what in "category", "bidirectional", "combining", "decomposition":
    print(what, digest(getattr(unicodedata, what)(character) for character in ASSIGNED))
print("\N{SNOWMAN}", "\N{LATIN SMALL LETTER E WITH ACUTE}", ascii(unicodedata.lookup("keycap digit one")))
ﬁnal = "an identifier is normalized"
print(final)

path = os.path
print(importlib.reload(os) is os, os.path is path, importlib.reload(importlib.import_module("stat")).S_ISDIR(0o040000))
import __hello__

__hello__.main()
print(__hello__.__loader__.get_code("__hello__").co_name, __import__("ntpath").join("a", "b"))
