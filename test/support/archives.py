"""Makes zip archives with Python's own module: python3 archives.py FOLDER COUNT. Beside each one lies what is in it."""
import os, random, sys, zipfile


class Unseekable:
    """A target that cannot be written twice: sizes then stand behind the content."""

    def __init__(self, file):
        self.file = file

    def write(self, data):
        return self.file.write(data)

    def flush(self):
        self.file.flush()


def content(chance):
    kind = chance.randrange(4)
    if kind == 0:
        return b""
    if kind == 1:
        return chance.randbytes(chance.randrange(1, 3000))
    if kind == 2:
        # What looks like records of an archive inside of one.
        return b"".join(chance.choice([b"PK\x03\x04", b"PK\x01\x02", b"PK\x07\x08", b"PK", b"text"]) for _ in range(200))
    return b'{"product_id":"P"},' * chance.randrange(1, 400)


folder, count = sys.argv[1], int(sys.argv[2])
for index in range(count):
    chance = random.Random(index)
    path = os.path.join(folder, f"{index}.zip")
    with open(path, "wb") as file:
        target = Unseekable(file) if chance.random() < 0.5 else file
        archive = zipfile.ZipFile(target, "w")
        if chance.random() < 0.3:
            archive.comment = b"PK\x05\x06 a comment"
        os.mkdir(os.path.join(folder, str(index)))
        for number in range(chance.randrange(0, 4)):
            shadow = chance.choice(["", "", "__MACOSX/", "a/__MACOSX/b/", "a/.DS_Store", "folder/"])
            name = shadow if shadow.endswith("Store") or shadow == "folder/" else f"{shadow}{number}.json"
            info = zipfile.ZipInfo(name if name not in archive.namelist() else f"{number}.json")
            info.compress_type = chance.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
            data = b"" if info.filename.endswith("/") else content(chance)
            with archive.open(info, "w", force_zip64=chance.random() < 0.3) as entry:
                entry.write(data)
            if info.filename == f"{number}.json":
                with open(os.path.join(folder, str(index), info.filename), "wb") as plain:
                    plain.write(data)
        archive.close()
