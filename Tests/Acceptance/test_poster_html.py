"""A poster's page and its printed sheet say the same: every block, in one order, each in its language."""

import re

import pytest

from page import Page
from posters import first_lines, letters, print_posters
from records import LANGUAGES, PLACES

# The page of each printed format. A page always has its code.
VARIANTS = {"letter-code": "", "tearoff-code": "tear-off/"}
KINDS = {"H1": "heading", "H2": "heading", "LBody": "entry", "P": "paragraph"}
TAGS = {"h2": "heading", "li": "entry", "p": "paragraph"}


@pytest.fixture(scope="module")
def sheets(tmp_path_factory):
    """The printed sheets that the pages stand for, in every place and language."""
    options = [word for code in PLACES for word in ("--state", code)]
    options += [word for language in LANGUAGES for word in ("--language", language)]
    return print_posters(
        tmp_path_factory.mktemp("sheets"), "--code", "--format", "letter", "--format", "tearoff", *options)


def page_of(poster, site):
    return site.page(f"/states/{poster.place}/poster/{VARIANTS[poster.format]}", poster.languages)


def printed(poster):
    """Kind, language and text of each block of the structure tree, in its order."""
    reading = poster.reading
    return [
        (KINDS[element.tag], reading.language_of(element), letters(reading.text(element)))
        for element in reading.elements if element.tag in KINDS]


def shown(page):
    """The same of the page's sheet. Its tabs are cut off, and repeat the number."""
    found = []
    for node in page.root.one("div", class_="poster-text").walk():
        if node.tag in TAGS:
            found.append((TAGS[node.tag], language_of(node), letters("".join(node.strings()))))
    return found


def language_of(node):
    while node["lang"] is None:
        node = node.parent
    return node["lang"]


def differences(poster, page):
    pairs = list(zip(printed(poster), shown(page)))
    apart = [f"{page}: {poster} says {sheet}, and the page {html}" for sheet, html in pairs if sheet != html]
    count = len(printed(poster)) - len(shown(page))
    return apart[:1] or ([f"{page}: {poster} has {count} blocks more"] if count else [])


def test_every_page_has_its_sheet(site, sheets):
    pages = {page.path for page in site.pages.values() if page.is_poster and page.root.all("div", class_="poster-text")}
    assert pages == {page_of(poster, site).path for poster in sheets}
    assert len(sheets) == len(PLACES) * len(LANGUAGES) * len(VARIANTS)


def test_pages_and_sheets_say_the_same(site, sheets):
    assert first_lines(fault for poster in sheets for fault in differences(poster, page_of(poster, site))) == []


def test_drafts_have_english_beside_them(site, sheets):
    """On the page as on paper, and both say that nobody has reviewed the translation."""
    for poster in sheets:
        languages = [language for kind, language, _ in shown(page_of(poster, site)) if kind == "heading"]
        assert languages == (["en"] if poster.languages == "en" else [poster.languages, "en"]), poster


MUTANTS = {
    "a block is missing": lambda source: re.sub(r"(?s)<p class=\"poster-danger.*?</p>", "", source, count=1),
    "blocks are exchanged": lambda source: re.sub(
        r"(<p class=\"poster-text-line.*?</p>)(.*?)(<p class=\"poster-danger.*?</p>)", r"\3\2\1", source, count=1,
        flags=re.S),
    "another language": lambda source: source.replace('<ul class="poster-promises poster-column-1" lang="es"',
                                                      '<ul class="poster-promises poster-column-1" lang="en"', 1),
    "another digit": lambda source: source.replace("233733", "233732", 1),
    "an entry is missing": lambda source: re.sub(r"(<ul class=\"poster-situations.*?)<li>.*?</li>", r"\1", source, count=1,
                                                 flags=re.S),
}


@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_difference_is_found(site, sheets, mutant):
    [poster] = [p for p in sheets if (p.place, p.languages, p.format) == ("california", "es", "letter-code")]
    page = page_of(poster, site)
    start = page.source.index("<article")
    changed = page.source[:start] + MUTANTS[mutant](page.source[start:])
    assert changed != page.source
    assert differences(poster, Page(page.path, page.file, changed)) != []
