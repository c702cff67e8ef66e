"""The grades that the Swift tests hold Placard's own formula to are those of a library that others use."""

from pathlib import Path

import pytest
import textstat

PASSAGES = sorted((Path(__file__).resolve().parents[1] / "Reading").glob("*.txt"))


@pytest.mark.parametrize("path", PASSAGES, ids=lambda path: path.stem)
def test_a_passage_has_the_grade_that_is_noted(path):
    grade, text = path.read_text("utf-8").split("\n", 1)
    assert textstat.flesch_kincaid_grade(text.strip()) == pytest.approx(float(grade), abs=0.05)
