"""Every printed poster keeps to PDF/UA-1, and every assertion can fail."""

from collections import defaultdict

import pytest

from pdfmutants import MUTANTS, mutated
from pdfreading import Reading
from pdfua import ASSERTIONS, findings
from posters import first_lines, print_posters

# Has everything that an assertion looks at: a second language, a list, a link, ActualText and, with a code, a figure.
SOUND = ("--language", "hi", "--format", "letter", "--code")


@pytest.fixture(scope="module")
def found(posters):
    """What is wrong, by the number of the assertion: texts that begin with the poster's path."""
    wrong = defaultdict(list)
    for poster in posters:
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


def test_the_sound_poster_is_sound(sound):
    assert findings(sound.reading) == {}


@pytest.mark.parametrize("number", ASSERTIONS)
def test_a_mistake_is_found_and_nothing_else(sound, number):
    changed = mutated(sound.data, number, sound.language)
    assert list(findings(Reading(changed, sound.language))) == [number]


def test_every_assertion_has_a_mistake():
    assert list(ASSERTIONS) == list(range(1, 29))
    assert set(MUTANTS) == set(ASSERTIONS)
