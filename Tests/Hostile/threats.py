"""What a malicious change to the content of a site could hold, and what the program must say of it.

Each threat changes a copy of a site. `says` is in what is printed then, `finding` its rule."""

import os
import socket
import struct
from dataclasses import dataclass
from typing import Callable

ABOUT = "Content/pages/about.md"
CAMPAIGN = "Content/campaigns/post-the-number"
PICTURE = "Content/images/sheet-by-the-window"


@dataclass(frozen=True)
class Threat:
    name: str
    change: Callable
    says: str
    finding: str


def edit(path, old, new):
    def change(root):
        file = root / path
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{path} has no '{old}'"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return change


def write(path, content):
    def change(root):
        file = os.path.join(os.fsencode(root), path if isinstance(path, bytes) else path.encode())
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "wb") as target:
            target.write(content)
    return change


def instead(path, make):
    """Something else stands where a file was; the file itself is beside the site."""
    def change(root):
        file = root / path
        file.rename(root / "moved")
        make(file, root / "moved")
    return change


def both(*changes):
    def change(root):
        for part in changes:
            part(root)
    return change


def sparse(path, size):
    def change(root):
        with open(root / path, "wb") as file:
            file.truncate(size)
    return change


def many(root):
    for number in range(10_001):
        (root / f"Templates/assets/{number}.css").touch()


def deep(root):
    folder = root.joinpath("Content/images", *["a"] * 16)
    folder.mkdir(parents=True)
    (folder / "x.svg").write_text("<svg/>")


def named_socket(file, _):
    listener = socket.socket(socket.AF_UNIX)
    here = os.open(file.parent, os.O_RDONLY)
    try:  # Its address may have 107 bytes, so it is named from within its folder.
        listener.bind(f"/proc/self/fd/{here}/{file.name}")
    finally:
        os.close(here)
        listener.close()


def device(file, _):
    """A device where this machine lets us make one, and a link to one where it doesn't."""
    try:
        os.mknod(file, 0o020666, os.makedev(1, 3))
    except PermissionError:
        file.symlink_to("/dev/null")


def picture(ending, content, width=1200, height=750):
    return both(
        edit(f"{PICTURE}.yaml", "sheet-by-the-window.svg", f"sheet-by-the-window.{ending}"),
        edit(f"{PICTURE}.yaml", "width: 1200", f"width: {width}"), edit(f"{PICTURE}.yaml", "height: 750", f"height: {height}"),
        lambda root: (root / f"{PICTURE}.svg").unlink(), write(f"{PICTURE}.{ending}", content))


def svg(body, head=""):
    return write(f"{PICTURE}.svg", f'{head}<svg xmlns="http://www.w3.org/2000/svg">{body}</svg>'.encode())


def png(width, height, *chunks):
    parts = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), *chunks, (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + bytes(4) for name, data in parts)


def jpeg(width, height, *segments):
    frame = (0xC0, struct.pack(">BHHB", 8, height, width, 1) + bytes(3))
    return b"\xff\xd8" + b"".join(
        struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data for marker, data in [*segments, frame]) + b"\xff\xda\0\2"


THREATS = [
    Threat("a slug that climbs", edit("Content/jurisdictions/ca.yaml", "slug: california", "slug: ../../evil"),
           "'../../evil'", "bad-slug"),
    Threat("an absolute slug", edit("Content/jurisdictions/ca.yaml", "slug: california", "slug: /etc/cron.d/x"),
           "'/etc/cron.d/x'", "bad-slug"),
    Threat("a slug with NUL", edit("Content/jurisdictions/ca.yaml", "slug: california", r'slug: "california\0.html"'),
           "U+0000 isn't allowed", "hazardous-character"),
    Threat("a picture from elsewhere", edit(f"{PICTURE}.yaml", "file: sheet", "file: ../../../../etc/passwd #"),
           "isn't there", "missing-file"),
    Threat("two names that differ in case", write("Content/pages/About.md", b"---\ntitle: x\n---\n"),
           "are one name on some disks", "unexpected-file"),
    Threat("two names that differ in composition", both(
        write("Content/images/\u00e9.svg", b"<svg/>"), write("Content/images/e\u0301.svg", b"<svg/>")),
           "are one name on some disks", "unexpected-file"),
    Threat("a name that isn't text", write(b"Content/images/\xff.svg", b"<svg/>"), "has a name that isn't UTF-8",
           "unexpected-file"),
    Threat("a name that clears the terminal", write("Content/images/\x1b[2J.svg", b"<svg/>"), r"\u{1B}[2J",
           "unexpected-file"),
    Threat("a name that turns around", write("Content/images/a\u202egvs.svg", b"<svg/>"), "has U+202E in its name",
           "unexpected-file"),
    Threat("a symbolic link to a file", instead(ABOUT, lambda file, moved: file.symlink_to(moved)), "is a symbolic link",
           "unexpected-file"),
    Threat("a symbolic link to a folder", instead("Content/pages", lambda file, moved: file.symlink_to(moved)),
           "is a symbolic link", "unexpected-file"),
    Threat("all of Content a symbolic link", instead("Content", lambda file, moved: file.symlink_to(moved)),
           "is a symbolic link", "unexpected-file"),
    Threat("a hard link", instead(ABOUT, lambda file, moved: os.link(moved, file)), "is a hard link", "unexpected-file"),
    Threat("a pipe", instead(ABOUT, lambda file, _: os.mkfifo(file)), "is a named pipe", "unexpected-file"),
    Threat("a device", instead(ABOUT, device), ABOUT, "unexpected-file"),
    Threat("a socket", instead(ABOUT, named_socket), ABOUT, "unexpected-file"),
    Threat("a file of ten gigabytes", sparse("Content/images/x.png", 10 << 30), "asset may have 5,000,000",
           "file-too-large"),
    Threat("text of two megabytes", write(ABOUT, b"x" * 2_000_000), "text may have 1,000,000", "file-too-large"),
    Threat("ten thousand files and more", many, "a site may have 10,000", "unexpected-file"),
    Threat("folders without end", deep, "folders deep", "unexpected-file"),
    Threat("a picture of a billion pixels", picture("png", png(20_000, 20_000), 20_000, 20_000), "more than 20000000 pixels",
           "unsafe-picture"),
    Threat("a picture larger than it says", picture("png", png(60_000, 60_000)), "is 60000 by 60000 pixels", "unsafe-picture"),
    Threat("a photograph with its place", picture("jpg", jpeg(1200, 750, (0xE1, b"Exif\0\0GPS"))), "APP1", "unsafe-picture"),
    Threat("a drawing with its author", picture("png", png(1200, 750, (b"tEXt", b"Author\0X"))), "tEXt", "unsafe-picture"),
    Threat("a page that is called a picture", picture("png", b"<script>alert(1)</script>"), "isn't a picture", "unsafe-picture"),
    Threat("a script in a picture", svg("<script>alert(1)</script>"), "<script> isn't for pictures", "unsafe-picture"),
    Threat("a handler in a picture", svg('<g onclick="x()"/>'), "'onclick'", "unsafe-picture"),
    Threat("a page in a picture", svg("<foreignObject/>"), "<foreignObject>", "unsafe-picture"),
    Threat("a link in a picture", svg('<use href="https://evil.example/x.svg#a"/>'), "leads out of the picture",
           "unsafe-picture"),
    Threat("a handler behind a combining quote", svg('<path d="a"\u0301 onload="x()" b="c"/>'), "can't be read", "unsafe-picture"),
    Threat("an address behind an entity", svg('<use href="#&#47;"/>'), "has an entity", "unsafe-picture"),
    Threat("entities in a picture", svg("&a;", '<!DOCTYPE svg [<!ENTITY a "aaaa">]>'), "has no declarations", "unsafe-picture"),
    Threat("markup in copy", write(ABOUT, b"---\ntitle: About\n---\n<img src=x onerror=alert(1)>\n"), "raw HTML", "raw-html"),
    Threat("a script's address in copy", write(ABOUT, b"---\ntitle: About\n---\n[a](JaVaScRiPt:alert(1))\n"),
           "isn't an address copy may link to", "unsafe-link"),
    Threat("a script's address with a combining character", write(ABOUT, "---\ntitle: About\n---\n[a](javascript:\uff9e=b)\n".encode()),
           "isn't an address copy may link to", "unsafe-link"),
    Threat("an address of data in copy", write(ABOUT, b"---\ntitle: About\n---\n[a](data:text/html,x)\n"),
           "isn't an address copy may link to", "unsafe-link"),
    Threat("a script's address in data", edit("Content/jurisdictions/ca.yaml", "website: https://oag.ca.gov/",
           "website: javascript:alert(1)"), "'javascript:alert(1)'", "bad-address"),
    Threat("a direction in copy", write(ABOUT, "---\ntitle: About\n---\na \u202e b\n".encode()), "U+202E isn't allowed",
           "hazardous-character"),
    Threat("a direction by reference", write(ABOUT, b"---\ntitle: About\n---\na &#x202E; b &rlm;\n"), "U+202E isn't allowed",
           "hazardous-character"),
    Threat("a direction by escape", edit("Content/jurisdictions/ca.yaml", "name: California", r'name: "Cali\u202Efornia"'),
           "U+202E isn't allowed", "hazardous-character"),
    Threat("a screen cleared by escape", edit("Content/jurisdictions/ca.yaml", "code: CA", r'"\e[2J\e]0;x\a": CA'),
           r"\u{1B}[2J", "unknown-field"),
    Threat("a command to a build machine", edit("Content/jurisdictions/ca.yaml", "code: CA", '"##[error]x": CA'),
           r"#\u{23}[error]x", "unknown-field"),
    Threat("a command on its own line", edit("Content/jurisdictions/ca.yaml", "code: CA", r'"x\n::set-env name=A::b": CA'),
           r"x\u{A}::set-env", "unknown-field"),
    Threat("braces in data", edit("Content/jurisdictions/ca.yaml", "name: California", "name: '{{site.title}}'"),
           "'{{' would be published", "leftover-markup"),
]
