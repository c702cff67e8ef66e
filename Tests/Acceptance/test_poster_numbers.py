"""A wrong digit on a wall sends somebody to a stranger: every number on every printed sheet is one of the records'."""

import functools
import io
import re

import pikepdf
import pymupdf
import pytest

from pdfreading import shown_codes
from posters import first_lines
from records import HOTLINES, NUMBER, PLACES

SLUGS = {place["slug"]: code for code, place in PLACES.items()}
TEN_DIGITS = re.compile(r"(?<!\d)(?:\+?1[-. \u00a0]?)?\(?\d{3}\)?[-. \u00a0]?\d{3}[-. \u00a0]?\d{4}(?!\d)")
# What steers the direction of a line, and must never be among digits.
STEERING = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def dialled(text):
    return re.sub(r"\D", "", text)[-10:]


NATIONAL = dialled(NUMBER["e164"])
LINES = {line["jurisdiction"]: dialled(line["phone"]) for line in HOTLINES.values() if line["jurisdiction"]}


def allowed(poster):
    """The numbers that may stand on a sheet: the national one, and a place's own line."""
    code = SLUGS.get(poster.place)
    return {NATIONAL} | ({LINES[code]} if code in LINES else set())


@functools.cache
def pages(data):
    """What each page says, as MuPDF sees it drawn."""
    with pymupdf.open(stream=data, filetype="pdf") as document:
        return [page.get_text("text", sort=False) for page in document]


def faults(poster, data):
    """What is wrong with the numbers of a file."""
    wrong = []
    for number, text in enumerate(pages(data), 1):
        found = {dialled(match) for match in TEN_DIGITS.findall(re.sub(r"(?<=\d-)\n", "", text))}
        if strangers := found - allowed(poster):
            wrong.append(f"{poster} page {number}: {sorted(strangers)}")
    told = "\n".join(pages(data))
    if NUMBER["display"] not in told.replace("-\n", "-"):
        wrong.append(f"{poster}: the number isn't whole")
    return wrong


def test_hotlines_have_records():
    assert NATIONAL == dialled(HOTLINES["national"]["phone"]) == "8883737888"
    assert len(LINES) == 6


def test_every_sheet_has_the_number_and_no_stranger(posters, record_property):
    record_property("figure", f"{len(posters)} posters")
    assert first_lines(fault for poster in posters for fault in faults(poster, poster.data)) == []


def test_places_have_their_own_line(posters):
    """Where its notices name it; a sheet too small for it has the national number alone."""
    lines = {poster.place for poster in posters if SLUGS.get(poster.place) in LINES and poster.format == "letter"
             and LINES[SLUGS[poster.place]] in {dialled(n) for n in TEN_DIGITS.findall("".join(pages(poster.data)))}}
    on_notices = {line["jurisdiction"] for line in HOTLINES.values() if line["jurisdiction"] and is_on_notices(line)}
    assert {SLUGS[place] for place in lines} == on_notices


def is_on_notices(line):
    return line["relation"] in ("instead", "beside")


def test_the_number_is_one_run_from_left_to_right(posters):
    """In the structure: its digits in the order in which they are dialled, and nothing among them that turns them."""
    wrong = []
    for poster in posters:
        links = [poster.reading.text(e) for e in poster.reading.elements if e.tag == "Link"]
        if not links or any(text != NUMBER["display"] for text in links):
            wrong.append(f"{poster}: {links}")
        wrong += [f"{poster}: {block!r}" for _, block in poster.blocks
                  if re.search(r"\d", block) and STEERING.search(block)]
    assert first_lines(wrong) == []


def test_digits_stand_from_left_to_right(posters):
    """As drawn: each digit of the number further right than the one before it, whatever the script around it."""
    wrong = []
    for poster in posters:
        if poster.place == "us" and poster.format in ("letter", "cling", "mirror", "screen", "phone-bank"):
            runs = list(drawn_numbers(poster.data))
            if not runs or any(edges != sorted(edges) for edges in runs):
                wrong.append(f"{poster}: {runs}")
    assert first_lines(wrong) == []


def drawn_numbers(data):
    """Where the characters of the number begin, for each time that it stands level on the first page."""
    with pymupdf.open(stream=data, filetype="pdf") as document:
        blocks = document[0].get_text("rawdict", sort=False)["blocks"]
    for line in (line for block in blocks for line in block.get("lines", ()) if line["dir"][0] > 0.99):
        characters = [character for span in line["spans"] for character in span["chars"]]
        text = "".join(character["c"] for character in characters)
        for part in (NUMBER["display"], NUMBER["display"][:6]):
            if (start := text.find(part)) >= 0:
                yield [character["bbox"][0] for character in characters[start:start + len(part)]]


# Mutants

def mutated(data, change):
    """The file with other characters where the number is drawn: those whose pattern of same digits is the number's."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[0].obj
        operators = [
            (changed(operands, change), operator) if str(operator) in ("Tj", "TJ") else (operands, operator)
            for operands, operator in pikepdf.parse_content_stream(page)]
        page.Contents.write(pikepdf.unparse_content_stream(operators))
        target = io.BytesIO()
        pdf.save(target)
        return target.getvalue()


def changed(operands, change):
    codes = shown_codes(operands[0])
    if [codes.index(code) for code in codes] != [NUMBER["display"].index(c) for c in NUMBER["display"]]:
        return operands
    shown = b"".join(code.to_bytes(2) for code in change(list(codes)))
    return [pikepdf.String(shown)] if isinstance(operands[0], pikepdf.String) else [pikepdf.Array([pikepdf.String(shown)])]


MUTANTS = {
    # 1-888-373-7880 is in circulation, and isn't the hotline.
    "another last digit": lambda codes: [*codes[:-1], codes[0]],
    "exchanged digits": lambda codes: [*codes[:6], codes[7], codes[6], *codes[8:]],
    "a lost digit": lambda codes: codes[:-1],
    "backwards": lambda codes: codes[::-1],
}


@pytest.mark.parametrize("mutant", MUTANTS)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_wrong_number_is_found(posters, mutant, language):
    [poster] = [p for p in posters if (p.place, p.languages, p.format) == ("us", language, "letter")]
    assert faults(poster, poster.data) == []
    data = mutated(poster.data, MUTANTS[mutant])
    assert faults(poster, data) != []


def test_another_states_line_is_found(posters):
    [poster] = [p for p in posters if (p.place, p.languages, p.format) == ("california", "en", "letter")]
    poster = type(poster)(poster.path.replace("california", "ohio"), poster.data)
    assert faults(poster, poster.data) != []
