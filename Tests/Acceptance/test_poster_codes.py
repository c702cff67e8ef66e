"""Codes on printed posters: a camera reads the address that is printed beside them, from paper and from a screen."""

import io
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from posters import first_lines, letters, print_posters

FORMATS = ("letter", "tabloid", "a4", "a3", "florida", "tearoff", "phone-bank")
# Where somebody hides to read, a phone held up gives her away; large print and slides have no printed address either.
WITHOUT = ("stall", "cling", "mirror", "label", "card", "screen", "screen-tall", "large-print")
LANGUAGES = ("en", "es", "ar")
DPI = 100


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    """Every format with a code, as far as it carries one."""
    options = [word for format in FORMATS + WITHOUT for word in ("--format", format)]
    options += [word for language in LANGUAGES for word in ("--language", language)]
    return print_posters(tmp_path_factory.mktemp("codes"), "--code", "--png", *options)


@pytest.fixture(scope="module")
def seen(asked, tmp_path_factory):
    """What a camera reads on each poster: on the paper, and on the program's own picture of it."""
    folder = tmp_path_factory.mktemp("pictures")
    with ThreadPoolExecutor() as pool:
        return dict(zip(asked, pool.map(lambda poster: photographed(poster, folder), asked)))


def photographed(poster, folder):
    name = f"{poster.languages}-{poster.format}"
    paper, screen = folder / f"{name}-paper", folder / f"{name}-screen.png"
    subprocess.run(
        ["pdftoppm", "-r", str(DPI), "-gray", "-png", "-singlefile", "-", paper], input=poster.data, check=True)
    # A screen shows a picture on white.
    Image.open(io.BytesIO(poster.picture)).convert("L").save(screen)
    return scanned(paper.with_suffix(".png")), scanned(screen)


def scanned(file):
    return subprocess.run(["zbarimg", "--quiet", "--raw", file], capture_output=True, text=True).stdout.split()


def format_of(poster):
    return poster.format.removesuffix("-code")


def printed_address(poster):
    """The last block: the address as somebody types it, and the day of the last check."""
    return letters(poster.blocks[-1][1]).split("·")[0]


def test_every_format_was_asked(asked):
    assert {(format_of(poster), poster.languages) for poster in asked} == {
        (format, language) for format in FORMATS + WITHOUT for language in LANGUAGES}


@pytest.mark.parametrize("index, view", enumerate(("paper", "screen")), ids=("paper", "screen"))
def test_a_camera_reads_the_printed_address(seen, index, view):
    wrong = []
    for poster in seen:
        if format_of(poster) in FORMATS and seen[poster][index] != [f"https://{printed_address(poster)}/"]:
            wrong.append(f"{poster} on {view}: {seen[poster][index]}, and {printed_address(poster)} is printed")
    assert first_lines(wrong) == []


def test_addresses_tell_nothing_of_the_reader(seen):
    """No query, no fragment, nothing unencrypted."""
    found = {address for views in seen.values() for codes in views for address in codes}
    assert found == {"https://example.org/help/", "https://example.org/es/help/"}


def test_a_code_has_words_for_who_cannot_see_it(asked):
    wrong = []
    for poster in asked:
        figures = [element for element in poster.reading.elements if element.tag == "Figure"]
        if len(figures) != (format_of(poster) in FORMATS) or any(not str(f.dictionary.get("/Alt", "")) for f in figures):
            wrong.append(f"{poster}: {len(figures)}")
    assert first_lines(wrong) == []


def test_restroom_formats_have_no_code(seen):
    assert {f"{poster}": seen[poster] for poster in seen if format_of(poster) in WITHOUT and any(seen[poster])} == {}


def test_a_covered_code_is_not_read(asked, tmp_path):
    """The camera can fail: on a picture whose finder patterns are covered."""
    [poster] = [p for p in asked if (format_of(p), p.languages) == ("letter", "en")]
    file = tmp_path / "covered.png"
    with Image.open(io.BytesIO(poster.picture)) as picture:
        grey = picture.convert("L")
    grey.paste(255, (0, round(grey.height * 0.93), grey.width, grey.height))
    grey.save(file)
    assert scanned(file) == []
