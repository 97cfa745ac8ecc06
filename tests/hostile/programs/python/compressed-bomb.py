# Tries to fill memory from a small archive.
import io
import zipfile
import zlib

packer = zlib.compressobj(1)
small = b"".join([*(packer.compress(bytes(10_000_000)) for _ in range(120)), packer.flush()])
print(len(small) < 10_000_000)
try:
    print(len(zlib.decompress(small)))
except MemoryError:
    print("MemoryError")
archive = io.BytesIO()
with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as writer:
    for number in range(40):
        writer.writestr(f"../../{number}/" + "x" * 300, bytes(1_000_000))
    writer.writestr("/sys/kernel", b"x")
with zipfile.ZipFile(archive) as reader:
    try:
        reader.extractall()
    except OSError as error:
        print(type(error).__name__)
print("contained")
