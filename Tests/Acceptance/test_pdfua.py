"""Every printed poster keeps to PDF/UA-1, and every assertion can fail."""

from collections import defaultdict

import pymupdf
import pytest

from pdfmutants import MUTANTS, mutated
from pdfreading import Reading
from pdfua import ASSERTIONS, findings
from posters import first_lines, print_posters

# Has everything that an assertion looks at: a second language, a list, a link, ActualText and, with a code, a figure.
SOUND = ("--language", "hi", "--format", "letter", "--code")


# The law lets a place make its own sheet, fixes words that aren't kept, wants its agency's cards; none was found.
PACKED = ("KY", "CA", "NY", "WY")


@pytest.fixture(scope="module")
def packs(tmp_path_factory):
    """Everything that a kind of venue needs in one file, with its sheet for those who hang the others."""
    places = [option for code in PACKED for option in ("--state", code)]
    return print_posters(
        tmp_path_factory.mktemp("packs") / "posters", "--pack", *places, "--venue", "bars", "--language", "en",
        "--language", "es")


@pytest.fixture(scope="module")
def found(posters, packs):
    """What is wrong, by the number of the assertion: texts that begin with the poster's path."""
    wrong = defaultdict(list)
    for poster in [*posters, *packs]:
        for number, texts in findings(Reading(poster.data, poster.language)).items():
            wrong[number] += [f"{poster}: {text}" for text in texts]
    return wrong


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    [poster] = print_posters(tmp_path_factory.mktemp("sound") / "posters", *SOUND)
    return poster


@pytest.mark.parametrize("number", ASSERTIONS)
def test_posters_keep_to_the_standard(found, number):
    assert first_lines(found[number]) == []


def test_a_pack_is_one_document(packs):
    """An outline entry for each sheet, the one for staff first and named as it is headed."""
    assert len(packs) == 2 * len(PACKED)
    for pack in packs:
        headings = [element for element in pack.reading.elements if element.tag == "H1"]
        assert headings, pack
        with pymupdf.open(stream=pack.data, filetype="pdf") as document:
            outline = document.get_toc()
        assert outline[0] == [1, pack.reading.text(headings[0]), 1]
        assert len(outline) >= 5
        assert [page for _, _, page in outline] == sorted({page for _, _, page in outline})


def test_the_sound_poster_is_sound(sound):
    assert findings(sound.reading) == {}


@pytest.mark.parametrize("number", ASSERTIONS)
def test_a_mistake_is_found_and_nothing_else(sound, number):
    changed = mutated(sound.data, number, sound.language)
    assert list(findings(Reading(changed, sound.language))) == [number]


def test_every_assertion_has_a_mistake():
    assert list(ASSERTIONS) == list(range(1, 29))
    assert set(MUTANTS) == set(ASSERTIONS)
