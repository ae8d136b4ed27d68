"""Copies of documents that differ from each other, sound and damaged; the same for the same seed."""
import io
import pathlib
import zipfile

BLOCK = 512


def sources(folders):
    """The files below folders, in an order that is the same on every machine."""
    files = [path for folder in folders for path in sorted(pathlib.Path(folder).rglob("*")) if path.is_file()]
    if not files:
        raise SystemExit("no files below " + " ".join(map(str, folders)))
    return files


def renumbered(content, suffix, number):
    """The document with other bytes and the same content: a number where its format says nothing is read."""
    if suffix in (".docx", ".xlsx", ".zip"):
        copy = io.BytesIO(content)
        with zipfile.ZipFile(copy, "a") as archive:
            archive.comment = b"%d" % number
        return copy.getvalue()
    if suffix == ".pdf":
        return content + b"%%%d\n" % number
    if suffix in (".html", ".htm"):
        return content + b"<!-- %d -->" % number
    return content + b"".join(b" \t"[number >> bit & 1:][:1] for bit in range(20)) + b"\n"


def flipped(content, random):
    """Some bits are others."""
    content = bytearray(content)
    for _ in range(random.randint(1, 20)):
        if content:
            content[random.randrange(len(content))] ^= 1 << random.randrange(8)
    return bytes(content)


def cut(content, random):
    """The end is missing."""
    return content[:random.randrange(len(content) + 1)]


def cut_early(content, random):
    """Nearly all is missing."""
    return content[:random.randrange(min(len(content), 1024) + 1)]


def swapped(content, random):
    """Two blocks stand in each other's place."""
    blocks = [content[start:start + BLOCK] for start in range(0, len(content), BLOCK)]
    if len(blocks) > 1:
        one, other = random.sample(range(len(blocks)), 2)
        blocks[one], blocks[other] = blocks[other], blocks[one]
    return b"".join(blocks)


def blanked(content, random):
    """A stretch is zeros."""
    start = random.randrange(len(content) + 1)
    length = random.randrange(8 * BLOCK)
    return content[:start] + bytes(min(length, len(content) - start)) + content[start + length:]


def prefixed(content, random):
    """Something else comes first."""
    return random.randbytes(random.randint(1, BLOCK)) + content


def doubled(content, random):
    """A stretch stands there twice."""
    start = random.randrange(len(content) + 1)
    return content[:start] + content[start:start + 4 * BLOCK] + content[start:]


def noise(content, random):
    """The first bytes, and then nothing of any format."""
    return content[:16] + random.randbytes(min(len(content), 4096))


def inside(content, random):
    """A file within a zip container is damaged, and the container is sound; other formats stay as they are."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, OSError):
        return content
    if members:
        name = random.choice(sorted(members))
        members[name] = random.choice(DAMAGES)(members[name], random)
    copy = io.BytesIO()
    with zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, member in members.items():
            archive.writestr(zipfile.ZipInfo(name), member, zipfile.ZIP_DEFLATED)
    return copy.getvalue()


DAMAGES = (flipped, cut, cut_early, swapped, blanked, prefixed, doubled, noise)
