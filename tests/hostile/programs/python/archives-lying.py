# Tries to fill memory and to write elsewhere by archives that lie about their sizes and names.
import gzip
import io
import struct
import tarfile
import zipfile

made = io.BytesIO()
with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("zeros", bytes(10_000_000))
    archive.writestr("../../../../engine/_engine/start.py", "raise SystemExit('BREACH')")
content = bytearray(made.getvalue())
at = content.index(b"PK\x01\x02")
content[at + 24 : at + 28] = struct.pack("<I", 2**32 - 2)
try:
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as archive:
        archive.extractall("out")
except (zipfile.BadZipFile, OSError, EOFError, MemoryError) as error:
    print(type(error).__name__)
made = io.BytesIO()
with tarfile.open(fileobj=made, mode="w") as archive:
    for name, kind in (("huge", tarfile.REGTYPE), ("/etc/passwd", tarfile.SYMTYPE), ("../x", tarfile.LNKTYPE)):
        member = tarfile.TarInfo(name)
        member.type, member.linkname, member.size = kind, "/proc/self/mem", 0
        archive.addfile(member)
content = bytearray(made.getvalue())
content[124:136] = b"77777777777\0"
try:
    with tarfile.open(fileobj=io.BytesIO(bytes(content)), errorlevel=2) as archive:
        archive.extractall("out", filter="data")
except (tarfile.TarError, OSError, MemoryError) as error:
    print(type(error).__name__)
bomb = gzip.compress(gzip.compress(bytes(20_000_000), 1), 1)
try:
    print(len(gzip.decompress(gzip.decompress(bomb) * 20)))
except MemoryError:
    print("MemoryError")
print("contained")
