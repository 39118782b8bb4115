#!/usr/bin/env python3
"""Checks every #include under src/ against src/LAYERS: which room may see which, and who owns which foreign header.

usage: layers.py [ROOT]     prints each arrow that is not allowed; exit code 1 where there is one
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent)
SRC = ROOT / "src"
STANDARD = set("""assert ctype errno float inttypes limits locale math setjmp signal stdalign stdarg stdatomic stdbool
stddef stdint stdio stdlib stdnoreturn string time wchar immintrin""".split())
POSIX = set("dirent fcntl unistd sys/mman sys/stat sys/types sys/resource".split())
POSIX_ROOMS = {"base", "facade", "cli"}


def read_layers():
    may, foreign = {}, []
    for line in (SRC / "LAYERS").read_text().splitlines():
        line = line.split("#")[0].strip()
        if line.startswith("foreign "):
            header, owner = line[8:].split(":")
            foreign.append((header.strip(), owner.strip()))
        elif line:
            room, rooms = line.split(":")
            may[room.strip()] = set(rooms.split()) | {room.strip()}
    return may, foreign


def room_of(path):
    parts = path.relative_to(SRC).parts
    if len(parts) > 1:
        return parts[0]
    return "record" if parts[0].startswith("record") else "facade"


def check_own(path, room, header, may):
    if header.endswith(".inc"):
        return None  # a table that the build makes
    if header == "sayso.h":
        return None if room in ("facade", "cli") else "only facade and cli see sayso.h"
    target = SRC / header if (SRC / header).exists() else path.parent / header
    if not target.exists():
        return "no such header under src/"
    other = room_of(target)
    return None if other in may[room] else f"{room} may not see {other}"


def check_foreign(room, header, foreign):
    name = header[:-2]
    if name in STANDARD:
        return None
    if name in POSIX:
        return None if room in POSIX_ROOMS else f"POSIX belongs to {', '.join(sorted(POSIX_ROOMS))}"
    for prefix, owner in foreign:
        if header.startswith(prefix):
            return None if owner == room else f"{prefix} belongs to {owner}"
    return "a foreign header that src/LAYERS does not know"


def main():
    may, foreign = read_layers()
    wrong = 0
    for path in sorted(SRC.rglob("*.[ch]")):
        room = room_of(path)
        if room not in may:
            print(f"{path.relative_to(ROOT)}: the room {room} is not in src/LAYERS")
            wrong += 1
            continue
        for number, line in enumerate(path.read_text().splitlines(), 1):
            m = re.match(r'\s*#\s*include\s*([<"])([^>"]+)', line)
            if not m:
                continue
            own = m[1] == '"'
            why = check_own(path, room, m[2], may) if own else check_foreign(room, m[2], foreign)
            if why:
                print(f"{path.relative_to(ROOT)}:{number}: {m[2]}: {why}")
                wrong += 1
    print(f"{wrong} arrows that src/LAYERS does not allow")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
