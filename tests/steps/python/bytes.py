data = b"a\x00'\xff"
changing = bytearray(b"abc")
changing[0] = 122
view = bytes(changing)
