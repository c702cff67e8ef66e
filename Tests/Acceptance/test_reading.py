"""The grades that the Swift tests hold Placard's own formula to are those of a library that others use."""

import re
from pathlib import Path

import pytest
import textstat

from building import TODAY, placard

PASSAGES = sorted((Path(__file__).resolve().parents[1] / "Reading").glob("*.txt"))


@pytest.mark.parametrize("path", PASSAGES, ids=lambda path: path.stem)
def test_a_passage_has_the_grade_that_is_noted(path):
    grade, text = path.read_text("utf-8").split("\n", 1)
    assert textstat.flesch_kincaid_grade(text.strip()) == pytest.approx(float(grade), abs=0.05)


def test_the_example_site_keeps_its_own_rules(record_property):
    """Grade, long sentences, promises, loaded words, contrast and weight: `check` knows them all and finds none."""
    said = placard("check", "--as-of", TODAY).stderr
    broken = re.findall(r"^(?:Content|Templates)/\S+ (?:error|warning): .*$", said, re.M)
    record_property("figure", f"{len(broken)} findings on grade, wording and contrast")
    assert broken == []
