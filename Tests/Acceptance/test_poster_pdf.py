"""Printed posters as other programs read them: readers of text, a camera, a print shop."""

import io
import re
import subprocess
from collections import Counter

import pytest
from PIL import Image, ImageChops, ImageStat

from pdfua import RIGHT_TO_LEFT
from posters import READERS, first_lines, letters, print_posters, run, sample
from records import CONTENT, NUMBER
from records import read as read_record

# Width and height of the finished sheet in points, and how many pages.
LETTER = (612, 792)
SHEETS = {
    "letter": (LETTER, 1), "landscape": ((792, 612), 1), "tabloid": ((792, 1224), 1), "a4": ((595.28, 841.89), 1), "a3": ((841.89, 1190.55), 1),
    "florida": ((792, 1080), 1), "tearoff": (LETTER, 1), "stall": (LETTER, 2), "cling": ((216, 216), 1),
    "mirror": ((576, 72), 1), "label": (LETTER, 2), "card": (LETTER, 2), "phone-bank": ((792, 1224), 1),
    "screen": ((960, 540), 1), "screen-tall": ((540, 960), 1), "large-print": (LETTER, None)}
# The smallest type of a format in points: Kentucky's cling has 10, large print 24, what is held in the hand the least.
# Beside the inch that shows whether the printer kept the size; for scissors and rulers, not for readers.
RULER = "1 in"
LARGEST = 60_000
LARGE = ("phone-bank", "pack")
DPI = 100
REPEATED = "repeats a syllable of a word that has ActualText, and so loses a block"
IMPERFECT = {("pdfium", "th"), ("mupdf", "th"), ("mupdf", "km")}
# Marks that PDFium composes or drops where it turns lines round: a hamza above, a closing quotation mark.
TURNED = {"pdfium": "\u0654\u201d"}


@pytest.fixture(scope="module")
def read(posters):
    return sample(posters)


@pytest.fixture(scope="module")
def coded(tmp_path_factory):
    """Sheets with a code, which the site leaves out where nobody asks for one."""
    return print_posters(
        tmp_path_factory.mktemp("coded"), "--code", "--png", "--state", "oh", "--language", "en",
        "--language", "es", "--language", "ar", "--format", "letter", "--format", "tabloid", "--format", "a4")


def kind(poster):
    """The format without what was chosen besides, such as `letter-code`."""
    return next(name for name in sorted(SHEETS, key=len, reverse=True) if f"{poster.format}-".startswith(name + "-"))


def missing(posters, name):
    for poster in posters:
        text = letters(READERS[name](poster))
        # Enough of each, so that none is missed.
        text += TURNED.get(name, "") * 9 if poster.language in RIGHT_TO_LEFT else ""
        for language, block in poster.blocks:
            if poster.is_missing(language, block, text):
                yield f"{poster}: {block}"


@pytest.mark.parametrize("reader", READERS)
def test_readers_find_every_block(read, reader):
    fine = [poster for poster in read if (reader, poster.language) not in IMPERFECT]
    assert first_lines(missing(fine, reader)) == []


@pytest.mark.parametrize("reader, language", [
    pytest.param(*pair, marks=pytest.mark.xfail(reason=f"{pair[0]} {REPEATED}")) for pair in sorted(IMPERFECT)])
def test_readers_find_every_block_of_imperfect_languages(read, reader, language):
    assert first_lines(missing([poster for poster in read if poster.language == language], reader)) == []


def test_sheets_say_the_words_that_were_written(posters):
    """In the language that they were written in, and beside a draft in English too."""
    assert first_lines(unsaid(posters, ("headline", "situations", "promises", "danger"))) == []


def test_the_call_to_action_is_in_its_language(posters):
    assert first_lines(unsaid(posters, ("action",))) == []


def unsaid(posters, fields):
    """What a whole sheet doesn't say as it was written."""
    for poster in (p for p in posters if (p.place, p.format) == ("us", "letter")):
        for language in dict.fromkeys((poster.language, "en")):
            known = sorted if language in RIGHT_TO_LEFT else str
            said = [known(letters(block)) for tag, block in poster.blocks if tag == language]
            copy = read_record(CONTENT / f"posters/{language}.yaml")
            texts = [text for field in fields for text in (
                copy[field] if isinstance(copy[field], list) else [copy[field]])]
            for text in texts:
                # Languages that share a sheet share its number: their words around it are paragraphs of their own.
                whole = text.replace("{{hotline.number}}", NUMBER["display"])
                parts = [part for part in text.split("{{hotline.number}}") if letters(part)]
                if known(letters(whole)) not in said and not all(known(letters(part)) in said for part in parts):
                    yield f"{poster}: nothing in {language} says {text!r}"


def test_columns_lose_no_character(read):
    """poppler's guess at columns may part a block and drops hyphens at line ends; every other character is there."""
    lost = []
    for poster in read:
        text = Counter(letters(run("pdftotext", "-enc", "UTF-8", "-", "-", data=poster.data).decode()))
        told = Counter(letters("".join(block for _, block in poster.blocks)).replace("-", ""))
        lost += [f"{poster}: {lacking}" for lacking in [told - text] if lacking]
    assert first_lines(lost) == []


def test_the_number_is_on_every_sheet(posters):
    """Digit by digit, as text of one paragraph, and as what a tap on it calls."""
    digits, calls = re.sub(r"\D", "", NUMBER["display"]), "tel:" + NUMBER["e164"]
    wrong = []
    for poster in posters:
        said = [re.sub(r"\D", "", block) for _, block in poster.blocks]
        targets = [str(note.A.URI) for page in poster.reading.pdf.pages for note in page.obj.get("/Annots", [])]
        if not any(digits in numbers for numbers in said) or (targets and calls not in targets):
            wrong.append(f"{poster}: {said} {targets}")
    assert first_lines(wrong) == []


@pytest.mark.parametrize("reader", READERS)
def test_readers_find_the_number_in_its_order(read, reader):
    assert first_lines(str(p) for p in read if NUMBER["display"] not in letters(READERS[reader](p))) == []


def test_sheets_have_their_size(posters, record_property):
    record_property("figure", f"{len(posters)} PDFs")
    wrong = []
    for poster in posters:
        size, count = SHEETS[kind(poster)]
        pages = list(poster.reading.pdf.pages)
        for page in pages:
            left, bottom, right, top = map(float, page.trimbox)
            if (right - left, top - bottom) != pytest.approx(size, abs=0.5):
                wrong.append(f"{poster}: {right - left} x {top - bottom}")
        if count is not None and len(pages) != count:
            wrong.append(f"{poster}: {len(pages)} pages")
    assert first_lines(wrong) == []


def test_fonts_are_embedded(read):
    """pdffonts says so too: columns emb, sub and uni."""
    wrong = []
    for poster in read:
        rows = run("pdffonts", "-", data=poster.data).decode().splitlines()[2:]
        wrong += [f"{poster}: {row}" for row in rows if re.findall(r"\s(yes|no)\b", row) != ["yes"] * 3]
        wrong += [] if rows else [f"{poster}: no font"]
    assert first_lines(wrong) == []


def test_files_are_small(posters):
    heavy = [p for p in posters if len(p.data) > LARGEST and not p.format.startswith(LARGE)]
    assert first_lines(f"{poster}: {len(poster.data)} bytes" for poster in heavy) == []


def raster(poster, resolution, *options):
    """The first page as poppler draws it, cut to the finished sheet."""
    drawn = run("pdftoppm", "-r", str(resolution), "-f", "1", "-l", "1", "-singlefile", *options, "-", data=poster.data)
    image = Image.open(io.BytesIO(drawn)).convert("RGB")
    page = poster.reading.pdf.pages[0]
    media, trim, scale = list(map(float, page.mediabox)), list(map(float, page.trimbox)), resolution / 72
    return image.crop(tuple(round(edge * scale) for edge in (
        trim[0] - media[0], media[3] - trim[3], trim[2] - media[0], media[3] - trim[1])))


def codes(image, folder):
    file = folder / "sheet.png"
    image.save(file)
    return subprocess.run(["zbarimg", "--quiet", "--raw", file], capture_output=True, text=True).stdout.split()


def test_codes_can_be_read(read, coded, tmp_path):
    """From paper and from the picture: the address that is printed beside the code."""
    figures = [p for p in [*coded, *read] if any(element.tag == "Figure" for element in p.reading.elements)]
    assert len(figures) >= len(coded) > 0
    for poster in figures:
        [address] = codes(raster(poster, DPI), tmp_path)
        assert address.startswith("https://"), poster
        printed = letters("".join(block for _, block in poster.blocks))
        assert address.removeprefix("https://").rstrip("/") in printed, poster


def test_pictures_look_like_the_sheets(read, coded):
    wrong = []
    for poster in [*coded, *read]:
        if poster.picture is None:
            continue
        picture = Image.open(io.BytesIO(poster.picture)).convert("RGB")
        width = 160
        height = max(1, round(width * picture.height / picture.width))
        pair = [image.resize((width, height), Image.Resampling.BOX) for image in (picture, raster(poster, 50 if picture.height > 200 else 200))]
        difference = sum(ImageStat.Stat(ImageChops.difference(*pair)).mean) / 3
        wrong += [f"{poster}: {difference:.1f} of 255"] if difference >= 12 else []
    assert first_lines(wrong) == []


def test_there_are_pictures(posters, coded):
    assert first_lines(str(poster) for poster in [*posters, *coded] if poster.picture is None) == []
