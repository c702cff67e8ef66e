"""Imports as an editor runs them: what is proposed, what is written, what is refused."""

import shutil
import subprocess

import pytest

from building import ROOT, placard

PERSON = """\
name: {name}
roles:
- start_date: '{start}'
  end_date: '{end}'
  type: attorney general
  jurisdiction: ocd-jurisdiction/country:us/state:ca/government
offices:
- classification: capitol
  voice: 202-555-0105
sources:
- url: https://oag.ca.gov/contact
"""
PERSON = PERSON.format(name="Ada Example", start="2027-01-04", end="2031-01-06")
CALIFORNIA = "Content/jurisdictions/ca.yaml"


@pytest.fixture
def root(tmp_path):
    shutil.copytree(ROOT / "Content", tmp_path / "Content")
    (tmp_path / "ada.yml").write_text(PERSON)
    return tmp_path


def test_new_officeholder_is_proposed_with_a_source(root):
    before = (root / CALIFORNIA).read_text()
    result = placard("import", "officeholders", "ada.yml", "--seen", "2027-01-20", cwd=root)
    assert (result.returncode, result.stderr) == (0, "")
    changed = [line for line in result.stdout.splitlines() if line[0] in "+-"]
    assert changed[0] == f"--- a/{CALIFORNIA}" and "+  name: Ada Example" in changed
    assert "+  since: 2027-01-04" in changed and "+  phone: \"+12025550105\"" in changed
    assert changed[-3:] == ["+  - address: https://oag.ca.gov/contact", "+    seen: 2027-01-20",
                            "+    supports: [name, since, term_ends, phone]"]
    assert not any("checked" in line for line in changed)
    assert (root / CALIFORNIA).read_text() == before


def test_diff_is_what_is_written(root):
    command = ("import", "officeholders", "ada.yml", "--seen", "2027-01-20")
    diff = placard(*command, cwd=root).stdout
    before = (root / CALIFORNIA).read_text()
    result = placard(*command, "--write", cwd=root)
    assert (result.stdout, result.stderr) == (diff, "Wrote 1 file.\n")
    written = (root / CALIFORNIA).read_text()
    (root / CALIFORNIA).write_text(before)
    subprocess.run(["patch", "-p1", "-s"], input=diff, text=True, cwd=root, check=True)
    assert (root / CALIFORNIA).read_text() == written
    again = placard(*command, cwd=root)
    assert (again.stdout, again.stderr) == ("", "Nothing changes.\n")


def test_newer_check_is_never_overwritten(root):
    result = placard("import", "officeholders", "ada.yml", "--seen", "2026-01-20", "--write", cwd=root)
    assert (result.returncode, result.stdout) == (0, "")
    assert result.stderr == (
        f"{CALIFORNIA}: left as it is; it was checked on 2026-10-06, after the list of 2026-01-20\nNothing changes.\n")


def test_table_of_officeholders(root):
    (root / "list.csv").write_text(
        'state,name,start_date\nOH,"O\'Example, Jr.",2027-01-11\nTX,Ken Paxton,\n')
    result = placard("import", "officeholders", "list.csv", "--seen", "2027-01-20", cwd=root)
    assert '+  name: "O\'Example, Jr."' in result.stdout.splitlines() and "tx.yaml" not in result.stdout
    (root / "list.csv").write_text("state,name\nXX,Ada\n")
    result = placard("import", "officeholders", "list.csv", "--seen", "2027-01-20", cwd=root)
    assert (result.returncode, result.stderr) == (
        1, "error: list.csv:2:1: 'XX' isn't a jurisdiction's postal code such as CA\n")


def signatures(root, rows, *options):
    (root / "list.csv").write_bytes(rows)
    return placard("import", "signatures", "list.csv", "--as-of", "2026-12-01", *options, cwd=root)


def test_signatures_are_counted_and_forgotten(root):
    rows = b"name,email,State\r\n" + b'"Doe, Jane",jane@example.com,CA\r\n' * 30 + b"Roe,r@example.com,Ohio\r\n" * 12
    rows += b"Poe,p@example.com,WY\r\n" * 7 + b"Loe,l@example.com,\r\n" * 4
    result = signatures(root, rows, "--campaign", "post-the-number", "--write")
    assert result.returncode == 0
    assert result.stderr == "CA  30\nOH  12\nelsewhere, not told, or fewer than 10 in a state: 11\nin all: 53\nWrote 1 file.\n"
    text = (root / "Content/campaigns/post-the-number/campaign.yaml").read_text()
    assert "supporters: {count: 53, as_of: 2026-12-01}\n" in text
    assert "Doe" not in text + result.stdout and "example.com" not in text + result.stdout
    assert placard("check", "--as-of", "2026-12-01", "--root", root).returncode in (0, 1)


def test_an_older_count_is_refused(root):
    (root / "list.csv").write_text("state\nCA\n")
    result = placard("import", "signatures", "list.csv", "--campaign", "tell-your-attorney-general", "--as-of",
                     "2026-01-01", "--write", cwd=root)
    assert result.returncode == 1 and "has a count of 2026-11-24, which is newer than 2026-01-01" in result.stderr


def test_a_count_that_was_read_elsewhere_loses_its_page(root):
    result = signatures(root, b"state\nCA\n", "--campaign", "tell-your-attorney-general")
    changed = [line for line in result.stdout.splitlines() if line[0] in "+-"][2:]
    assert [line for line in changed if line[0] == "+"] == ["+  count: 1", "+  as_of: 2026-12-01", "+  source: null"]


@pytest.mark.parametrize("rows, words", [
    (b'state,name\nCA,"x\nOH,y\n', "list.csv:2:4: error: this quote is never closed"),
    (b"state,name\nCA,x,z\n", "list.csv:2:1: error: 3 fields, where the first row has 2"),
    (b"state,name\nCA,\xe9\n", "list.csv:2:1: error: not UTF-8 text; save it as CSV UTF-8"),
    ("state\nCA\n".encode("utf-16"), "list.csv:1:1: error: not UTF-8 text, perhaps UTF-16; save it as CSV UTF-8"),
    (b"place\nCA\n", "list.csv:1:1: error: no column is called 'state'; name it with --column"),
    (b"", "list.csv:1:1: error: nothing is written here")])
def test_broken_tables_are_told_of_where_they_are(root, rows, words):
    result = signatures(root, rows, "--campaign", "post-the-number", "--write")
    assert (result.returncode, result.stdout, result.stderr) == (1, "", words + "\n")


@pytest.mark.parametrize("arguments", [
    ["officeholders", "x.yml"], ["officeholders", "--seen", "2027-01-01"], ["signatures", "x.csv"],
    ["signatures", "x.csv", "--campaign", "a", "--as-of", "soon"], ["lists"]], ids=" ".join)
def test_misuse(arguments, tmp_path):
    result = placard("import", *arguments, cwd=tmp_path)
    assert result.returncode == 64 and "Usage:" in result.stderr


def test_missing_files():
    result = placard("import", "officeholders", "nowhere.yml", "--seen", "2027-01-01")
    assert (result.returncode, result.stderr) == (74, "error: can't open 'nowhere.yml': no such file or folder\n")
