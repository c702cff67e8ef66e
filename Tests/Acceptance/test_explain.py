"""Explanations as somebody reads them who met a finding."""

import re

import pytest

from building import ROOT, TODAY, Tree, placard
from test_commands import replace, root  # noqa: F401

IDENTIFIERS = sorted({path.name.split(".")[0] for path in (ROOT / "Tests/InvalidSites").iterdir()})


@pytest.mark.parametrize("identifier", IDENTIFIERS)
def test_every_identifier_is_explained_as_in_docs(identifier):
    result = placard("explain", identifier)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == (ROOT / f"Docs/diagnostics/{identifier}.md").read_text(encoding="utf-8")
    for heading in (f"# {identifier}", "## Why it matters", "## What Placard says", "## How to mend it"):
        assert f"{heading}\n" in result.stdout


def test_everything_is_listed():
    result = placard("explain")
    assert result.returncode == 0 and sorted(re.findall(r"^  ([a-z][a-z0-9-]*)$", result.stdout, re.M)) == IDENTIFIERS
    assert [line for line in result.stdout.splitlines() if len(line) > 80] == []


def test_a_slip_in_the_identifier():
    result = placard("explain", "bad-phon")
    assert (result.returncode, result.stdout) == (64, "")
    assert "'bad-phon' isn't a finding's identifier; did you mean 'bad-phone'?" in result.stderr


def test_writing_gives_what_docs_holds(tmp_path):
    """A second time nothing is touched, and files of somebody else stay."""
    result = placard("explain", "--write", "Docs", cwd=tmp_path)
    count = len(IDENTIFIERS) + 1
    assert (result.returncode, result.stdout) == (0, f"Docs/diagnostics: {count} written, 0 unchanged, 0 removed.\n")
    assert Tree(tmp_path / "Docs").files == Tree(ROOT / "Docs").files
    (tmp_path / "Docs/notes.md").write_text("mine", encoding="utf-8")
    again = placard("explain", "--write", "Docs", cwd=tmp_path)
    assert again.stdout == f"Docs/diagnostics: 0 written, {count} unchanged, 0 removed.\n"
    assert (tmp_path / "Docs/notes.md").read_text(encoding="utf-8") == "mine"


def test_findings_lead_to_their_explanation(root):  # noqa: F811
    replace(root / "Content/jurisdictions/oh.yaml", "slug: ohio", "slgu: ohio")
    result = placard("check", "--root", root, "--as-of", TODAY)
    advice = re.search(r"^'placard explain ([a-z-]+)' tells more\.$", result.stderr, re.M)
    assert advice and placard("explain", advice[1]).returncode == 0
