"""Writes the container of a model file: header, table, aligned sections with checksums (src/base/section.c reads it)."""
import struct

import numpy as np

TYPES = {np.dtype("f4"): 1, np.dtype("i1"): 2, np.dtype("u4"): 3, np.dtype("u2"): 4, np.dtype("f2"): 5}
PRIME, MASK = 0x9E3779B97F4A7C15, (1 << 64) - 1


def checksum(data):
    """As say_hash_words."""
    words = np.frombuffer(data + b"\0" * (-len(data) % 8), "<u8").tolist()
    h = 0xCBF29CE484222325
    for w in words:
        h = ((h ^ w) * PRIME) & MASK
        h ^= h >> 32
    return h


def entries(data):
    """[(name, type, dimensions, shape, offset, bytes)] of the sections of a file."""
    n = struct.unpack_from("<I", data, 12)[0]
    rows = (struct.unpack_from("<32sII4IQQ", data, 64 + 96 * i) for i in range(n))
    return [(r[0].rstrip(b"\0").decode(), r[1], r[2], r[3:7], r[7], r[8]) for r in rows]


def write(path, sections):
    """sections: [(name, bytes or array)] in order."""
    at = 64 + 96 * len(sections)
    table, body = b"", b""
    for name, value in sections:
        if isinstance(value, bytes):
            kind, shape, data = 0, (len(value),), value
        else:
            value = np.ascontiguousarray(value)
            kind, shape, data = TYPES[value.dtype], value.shape, value.tobytes()
        pad = -(at + len(body)) % 64
        body += b"\0" * pad
        dims = list(shape) + [0] * (4 - len(shape))
        table += struct.pack("<32sII4IQQQ16x", name.encode(), kind, len(shape), *dims, at + len(body), len(data), checksum(data))
        body += data
    head = struct.pack("<8sIIQQ32x", b"SAYSOMDL", 1, len(sections), at + len(body), checksum(table))
    with open(path, "wb") as f:
        f.write(head + table + body)
    return at + len(body)
