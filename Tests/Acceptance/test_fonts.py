"""The fonts that sheets are set in: whole, allowed, and with every letter that the copy needs."""

import functools
import hashlib
import struct
import unicodedata

import pytest

from building import ROOT
from records import read

FONTS = ROOT / "Templates/fonts"
POSTERS = ROOT / "Content/posters"
WEIGHTS = ("Regular", "Bold")
# The font of the script comes first, Noto Sans after it; the other languages are in Latin or Cyrillic letters.
OF_SCRIPT = {
    "zh-Hans": "NotoSansSC", "zh-Hant": "NotoSansTC", "ja": "NotoSansJP", "ko": "NotoSansKR",
    "ar": "NotoSansArabic", "fa": "NotoSansArabic", "ur": "NotoNastaliqUrdu", "hi": "NotoSansDevanagari",
    "pa": "NotoSansGurmukhi", "th": "NotoSansThai", "km": "NotoSansKhmer", "hy": "NotoSansArmenian",
    "am": "NotoSansEthiopic"}
LANGUAGES = sorted(path.stem for path in POSTERS.glob("*.yaml"))


def locked():
    lines = (FONTS / "fonts.lock").read_text(encoding="utf-8").splitlines()
    return [line.split(" ") for line in lines if not line.startswith("#")]


def tables(data):
    """The tables of an OpenType file, by tag."""
    count = struct.unpack_from(">H", data, 4)[0]
    entries = (struct.unpack_from(">4sIII", data, 12 + 16 * index) for index in range(count))
    return {tag.decode("ascii"): data[offset:offset + length] for tag, _, offset, length in entries}


def scalars_of(cmap):
    """The characters that a `cmap` maps, from its Unicode subtables of formats 4 and 12."""
    found = set()
    for index in range(struct.unpack_from(">H", cmap, 2)[0]):
        platform, encoding, start = struct.unpack_from(">HHI", cmap, 4 + 8 * index)
        if platform != 0 and (platform, encoding) not in ((3, 1), (3, 10)):
            continue
        form = struct.unpack_from(">H", cmap, start)[0]
        if form == 12:
            for group in range(struct.unpack_from(">I", cmap, start + 12)[0]):
                first, last, _ = struct.unpack_from(">III", cmap, start + 16 + 12 * group)
                found.update(range(first, last + 1))
        elif form == 4:
            count = struct.unpack_from(">H", cmap, start + 6)[0] // 2
            ends = struct.unpack_from(f">{count}H", cmap, start + 14)
            firsts = struct.unpack_from(f">{count}H", cmap, start + 16 + 2 * count)
            deltas = struct.unpack_from(f">{count}H", cmap, start + 16 + 4 * count)
            steps = start + 16 + 6 * count
            for at, (first, end, delta) in enumerate(zip(firsts, ends, deltas)):
                step = struct.unpack_from(">H", cmap, steps + 2 * at)[0]
                for scalar in range(first, end + 1):
                    glyph = scalar
                    if step:
                        glyph = struct.unpack_from(">H", cmap, steps + 2 * at + step + 2 * (scalar - first))[0]
                    if (glyph or not step) and (glyph + delta) % 65536:
                        found.add(scalar)
    return found - {0xFFFF}


@functools.cache
def characters(name):
    return scalars_of(tables((FONTS / f"{name}.ttf").read_bytes())["cmap"])


def words(value):
    """Every text of a record, however deep."""
    if isinstance(value, dict):
        return "".join(map(words, value.values()))
    if isinstance(value, list):
        return "".join(map(words, value))
    return value or ""


def test_the_lock_names_every_font_with_its_bytes():
    held = {path.name: path.read_bytes() for path in FONTS.glob("*.ttf")}
    expected = {name: (hashlib.sha256(data).hexdigest(), str(len(data))) for name, data in held.items()}
    assert {name: (digest, size) for digest, size, name, _, _ in locked()} == expected
    assert {path.suffix for path in FONTS.iterdir()} == {".ttf", ".txt", ".lock", ""}, "a font of another kind"


@pytest.mark.parametrize("name", [line[2] for line in locked()])
def test_outlines_are_truetype_and_may_be_embedded(name):
    data = (FONTS / name).read_bytes()
    held = tables(data)
    assert data[:4] == b"\x00\x01\x00\x00"
    assert {"glyf", "loca", "head", "hhea", "hmtx", "maxp", "cmap", "OS/2", "name", "post"} <= set(held)
    assert "CFF " not in held and "CFF2" not in held and "fvar" not in held
    assert struct.unpack_from(">H", held["OS/2"], 8)[0] == 0, "fsType 0: installable, embedding not restricted"


def test_both_weights_of_a_family_are_there():
    families = {line[2].rsplit("-", 1)[0] for line in locked()}
    assert {line[2] for line in locked()} == {f"{family}-{weight}.ttf" for family in families for weight in WEIGHTS}
    assert families == {"NotoSans", *OF_SCRIPT.values()}


def test_the_licence_and_the_copyright_strings_stand_beside_the_fonts():
    licence = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in licence and "Version 1.1 - 26 February 2007" in licence
    head = licence[:licence.index("This Font Software is licensed under")]
    assert "Copyright" in head and "Adobe" in head
    assert not [line[2] for line in locked() if line[2].removesuffix(".ttf") not in head]


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_the_copy_has_a_glyph(language, weight):
    stack = [family for family in (OF_SCRIPT.get(language), "NotoSans") if family]
    held = set().union(*(characters(f"{family}-{weight}") for family in stack))
    # Invisible ones, such as U+200B and the marks of direction, are never drawn.
    drawn = {c for c in words(read(POSTERS / f"{language}.yaml")) if unicodedata.category(c) not in ("Cf", "Cc")}
    drawn |= set("0123456789-+(). ")
    missing = sorted(f"U+{ord(c):04X} {c}" for c in drawn if ord(c) not in held)
    assert not missing, "run Templates/fonts/import again"


@pytest.mark.parametrize("language", ["th", "km"])
def test_lines_may_turn_between_words(language):
    for line in (POSTERS / f"{language}.yaml").read_text(encoding="utf-8").splitlines():
        longest = max(map(len, line.replace("\u200b", " ").split()), default=0)
        assert line.startswith("#") or longest < 30, f"no word break: {line}"
