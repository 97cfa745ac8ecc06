# Tries to write what is no text, in other encodings.
import sys

sys.stdout.buffer.write(b"\xff\xfe\x00\xc3" * 100_000)
sys.stdout.buffer.flush()
for encoding in "utf-16", "utf-7", "cp037", "utf-32-be", "idna":
    try:
        sys.stdout.reconfigure(encoding=encoding)
        print("text \ud83d"[:5], "ä" * 1000)
    except Exception as error:
        sys.stderr.write(f"{type(error).__name__}\n")
sys.stdout.reconfigure(encoding="utf-8", errors="surrogatepass")
print("\ud800" * 1000)
print()
print("contained")
