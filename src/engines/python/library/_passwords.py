"""Hashes for passwords, which `hashlib` has from OpenSSL elsewhere: RFC 8018 (PBKDF2) and RFC 7914 (scrypt)."""

import hmac
import struct

_WORD = 0xFFFFFFFF


def _as_bytes(value, what):
    try:
        return bytes(memoryview(value))
    except TypeError:
        raise TypeError(f"{what} must be bytes, not {type(value).__name__}") from None


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function."""
    if not isinstance(hash_name, str):
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {type(hash_name).__name__}")
    keyed = hmac.new(_as_bytes(password, "password"), None, hash_name)
    salt = _as_bytes(salt, "salt")
    if dklen is None:
        dklen = keyed.digest_size
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")

    def prf(message):
        mac = keyed.copy()
        mac.update(message)
        return mac.digest()

    key = b""
    number = 1
    while len(key) < dklen:
        block = prf(salt + number.to_bytes(4))
        total = int.from_bytes(block)
        for _ in range(iterations - 1):
            block = prf(block)
            total ^= int.from_bytes(block)
        key += total.to_bytes(keyed.digest_size)
        number += 1
    return key[:dklen]


def _rounds():
    """The 32 steps of a double round of Salsa20: which word gets which two, turned by how many bits."""
    columns = [(0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11)]
    rows = [(0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14)]
    for a, b, c, d in columns + rows:
        yield from ((b, a, d, 7), (c, b, a, 9), (d, c, b, 13), (a, d, c, 18))


_STEPS = tuple(_rounds())


def _salsa(words):
    x = list(words)
    for _ in range(4):
        for target, one, other, bits in _STEPS:
            total = (x[one] + x[other]) & _WORD
            x[target] ^= ((total << bits) | (total >> (32 - bits))) & _WORD
    return [(one + other) & _WORD for one, other in zip(x, words)]


def _mix(words, r):
    last = words[-16:]
    even, odd = [], []
    for at in range(2 * r):
        last = _salsa([a ^ b for a, b in zip(last, words[16 * at : 16 * at + 16])])
        (odd if at % 2 else even).extend(last)
    return even + odd


def _smix(block, n, r):
    words = list(struct.unpack(f"<{32 * r}I", block))
    table = []
    for _ in range(n):
        table.append(words)
        words = _mix(words, r)
    for _ in range(n):
        words = _mix([a ^ b for a, b in zip(words, table[words[16 * (2 * r - 1)] & (n - 1)])], r)
    return struct.pack(f"<{32 * r}I", *words)


def scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64):
    """scrypt password-based key derivation function."""
    if n < 2 or n & (n - 1):
        raise ValueError("n must be a power of 2.")
    if r < 1 or p < 1 or dklen < 1:
        raise ValueError("Invalid parameter combination for n, r, p, maxmem.")
    if 128 * r * (n + p + 2) > (maxmem or 32 * 2**20):
        raise ValueError("memory limit exceeded")
    blocks = pbkdf2_hmac("sha256", password, salt, 1, p * 128 * r)
    size = 128 * r
    mixed = b"".join(_smix(blocks[at : at + size], n, r) for at in range(0, p * size, size))
    return pbkdf2_hmac("sha256", password, mixed, 1, dklen)
