data = bytearray(b"hello \xff\x00")
data[0] = 72
print(data, bytes(data).hex(" "), bytes.fromhex("48 69"), data.find(b"l"), list(b"abc"))
view = memoryview(data)[1:4]
view[0] = ord("E")
print(data, view.tobytes(), int.from_bytes(b"\x01\x00", "big"), (1024).to_bytes(2, "little"))
print("é".encode("latin-1"), b"caf\xc3\xa9".decode(), b"\xff".decode(errors="replace"))
