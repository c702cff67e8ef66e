"""Each promise that README makes to a reader has tests, and each that has tests is in README."""

import re
from pathlib import Path

import pytest

from building import ROOT
from promises import PROMISES, serves

TESTS = [f"{path.name}::{name}" for path in Path(__file__).parent.glob("test_*.py")
         for name in re.findall(r"^def (test_\w+)", path.read_text("utf-8"), re.M)]


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: str(promise.number))
def test_a_promise_has_tests(promise):
    for name in promise.tests:
        assert any(serves(promise._replace(tests=(name,)), test) for test in TESTS), name


def test_readme_makes_these_promises():
    readme = (ROOT / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| (\d+) \| (.+?) \| `test_(.+?)` \|$", readme, re.M)
    assert [(int(number), words) for number, words, _ in rows] == [(each.number, each.words) for each in PROMISES]
    assert [files.split("`, `test_") for _, _, files in rows] == [
        list(dict.fromkeys(name.split("::")[0] for name in each.tests)) for each in PROMISES]
