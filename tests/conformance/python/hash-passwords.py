# by hand: from RFC 6070, RFC 7914 and CPython
import hashlib

print(hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 4096).hex())
print(hashlib.pbkdf2_hmac("sha256", b"passwd", b"salt", 1, 64).hex()[:32])
print(hashlib.scrypt(b"", salt=b"", n=16, r=1, p=1).hex()[:32])
print(hashlib.scrypt(b"password", salt=b"NaCl", n=64, r=2, p=2, dklen=16).hex())
for call in (
    lambda: hashlib.pbkdf2_hmac("sha256", b"p", b"s", 0),
    lambda: hashlib.scrypt(b"p", salt=b"s", n=3, r=1, p=1),
    lambda: hashlib.pbkdf2_hmac("sha256", "p", b"s", 1),
):
    try:
        call()
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
