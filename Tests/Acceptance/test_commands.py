"""What the command says and how it ends, seen from outside."""

import os
import pty
import re
import subprocess

import pytest

from building import PLACARD, ROOT, TODAY, Tree, copy_inputs, placard

COMMANDS = [[], ["build"], ["check"], ["serve"], ["facts"], ["coverage"], ["why"], ["diff"], ["links"], ["poster"],
            ["explain"], ["schema"], ["doctor"],
            ["new"], ["new", "site"], ["new", "campaign"], ["new", "update"], ["new", "state"], ["new", "page"],
            ["new", "language"], ["new", "poster"], ["import"], ["import", "officeholders"], ["import", "signatures"]]


def without_release(stderr):
    """What is said besides the counts of what a release of the real site still waits for."""
    return [line for line in stderr.splitlines() if not line.startswith("warning: before a release: ")]


@pytest.fixture
def root(tmp_path):
    return copy_inputs(tmp_path / "root")


def replace(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: " ".join(c) or "placard")
@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_fits_a_terminal(command, flag):
    result = placard(*command, flag, env=os.environ | {"COLUMNS": "80"})
    assert result.returncode == 0 and result.stderr == ""
    assert [line for line in result.stdout.splitlines() if len(line) > 80] == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: " ".join(c) or "placard")
def test_help_has_an_example_and_says_how_it_ends(command):
    said = placard(*command, "--help", env=os.environ | {"COLUMNS": "80"}).stdout
    assert re.search(rf"^Example: {re.escape(' '.join(['placard', *command]))} ", said, re.M)
    assert command == [] or "Exit status: 0 " in said


@pytest.mark.parametrize("arguments", [*([*command, "--nope"] for command in COMMANDS), ["links"]], ids=" ".join)
def test_wrong_usage_fits_a_terminal(arguments):
    result = placard(*arguments, env=os.environ | {"COLUMNS": "80"})
    assert result.returncode == 64 and result.stdout == ""
    assert [line for line in result.stderr.splitlines() if len(line) > 80] == []


def test_help_names_every_option_and_exit_code():
    said = placard("build", "--help").stdout
    for word in ("--root", "--output", "--base-url", "--as-of", "--deny-warnings", "--quiet", "0", "1", "64", "74"):
        assert word in said, word


def test_version():
    result = placard("--version")
    assert result.returncode == 0 and re.fullmatch(r"\d+\.\d+\.\d+\n", result.stdout)


@pytest.mark.parametrize("arguments", [
    ["bild"], ["build", "--nope"], ["build", "--as-of", "24.11.2026"], ["build", "--as-of", "2026-02-30"],
    ["build", "--base-url", "ftp://example.org"], ["build", "--base-url", "example.org"], ["build", "--root"],
    ["build", "here"], ["check", "--output", "x"], ["build", "--release"], ["facts", "--due", "soon"], ["why"]], ids=" ".join)
def test_misuse_ends_with_64(arguments, tmp_path):
    result = placard(*arguments, cwd=tmp_path)
    assert result.returncode == 64, result.stderr
    assert result.stdout == "" and "Usage:" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_check_writes_nothing(tmp_path):
    result = placard("check", "--root", ROOT, "--as-of", TODAY, cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert re.search(r"\d{3} pages in 6 languages", result.stdout)
    assert list(tmp_path.iterdir()) == []


def test_build_from_another_folder_publishes_into_the_root(root, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    result = placard("build", "--root", "../root", "--as-of", TODAY, cwd=elsewhere)
    assert result.returncode == 0, result.stderr
    assert (root / "Public/index.html").exists() and list(elsewhere.iterdir()) == []


def test_summary_says_what_was_made(tmp_path):
    result = placard("build", "--output", tmp_path / "site", "--as-of", TODAY)
    assert result.returncode == 0 and without_release(result.stderr) == []
    for pattern in (r"\d{3} pages", r"6 languages", r"\d+\.\d s", r"\d{3} written", r"index\.html"):
        assert re.search(pattern, result.stdout), pattern


def test_quiet_is_silent(tmp_path):
    result = placard("build", "--output", tmp_path / "site", "--as-of", TODAY, "--quiet")
    assert (result.returncode, result.stdout, without_release(result.stderr)) == (0, "", [])


def test_mistakes_are_shown_where_they_are(root):
    replace(root / "Content/jurisdictions/oh.yaml", "slug: ohio", "slgu: ohio")
    result = placard("build", "--root", root, "--as-of", TODAY, "--quiet")
    assert result.returncode == 1 and result.stdout == ""
    lines = result.stderr.splitlines()
    first = next(i for i, line in enumerate(lines) if "slgu" in line)
    assert re.fullmatch(r"Content/jurisdictions/oh\.yaml:\d+:\d+: error: .*'slgu'.* \[unknown-field\]; did you mean 'slug'\?", lines[first])
    number, column = map(int, lines[first].split(":")[1:3])
    assert lines[first + 1].strip() == f"{number} | slgu: ohio"
    caret = lines[first + 2]
    assert caret.index("^") - lines[first + 1].index("slgu") == column - 1
    assert not (root / "Public").exists()


def test_all_mistakes_come_in_one_run(root):
    replace(root / "Content/jurisdictions/oh.yaml", "slug: ohio", "slug: Ohio!")
    replace(root / "Content/laws/ca.yaml", "status: required", "status: requird")
    replace(root / "Content/pages/help.md", "{{hotline.number}}", "{{hotline.numbr}}")
    replace(root / "Templates/pages/help.html", "{{page.title}}", "{{page.titel}}")
    result = placard("check", "--root", root, "--as-of", TODAY)
    assert result.returncode == 1
    for file in ("Content/jurisdictions/oh.yaml", "Content/laws/ca.yaml", "Content/pages/help.md", "Templates/pages/help.html"):
        assert re.search(rf"^{re.escape(file)}:\d+:\d+: error: ", result.stderr, re.M), file


def test_nothing_is_published_while_an_error_stands(root):
    assert placard("build", "--root", root, "--as-of", TODAY, "--quiet").returncode == 0
    before = Tree(root / "Public").digest
    replace(root / "Content/laws/ca.yaml", "status: required", "status: requird")
    assert placard("build", "--root", root, "--as-of", TODAY, "--quiet").returncode == 1
    assert Tree(root / "Public").digest == before


def test_warnings_can_be_denied(root):
    """A page that isn't translated is worth a warning, and no more unless somebody asks for more."""
    (root / "Content/pages/about.es.md").unlink()
    allowed = placard("build", "--root", root, "--as-of", TODAY, "--quiet")
    assert allowed.returncode == 0 and ": warning: " in allowed.stderr
    before = Tree(root / "Public").digest
    (root / "Content/pages/privacy.es.md").unlink()
    denied = placard("build", "--root", root, "--as-of", TODAY, "--quiet", "--deny-warnings")
    assert denied.returncode == 1 and ": warning: " in denied.stderr
    assert Tree(root / "Public").digest == before


def test_colours_only_on_a_terminal(root):
    replace(root / "Content/laws/ca.yaml", "status: required", "status: requird")
    command = [str(PLACARD), "check", "--root", str(root), "--as-of", TODAY]
    assert "\x1b" not in subprocess.run(command, capture_output=True, text=True).stderr
    plain = os.environ | {"TERM": "xterm", "NO_COLOR": ""}
    assert b"\x1b[1;31m" in on_terminal(command, plain)
    assert b"\x1b[1;31m" not in on_terminal(command, plain | {"NO_COLOR": "1"})


def on_terminal(command, env):
    """What the command says to a terminal."""
    master, slave = pty.openpty()
    with subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=env) as process:
        os.close(slave)
        said = b""
        while True:
            try:
                part = os.read(master, 4096)
            except OSError:
                break
            if not part:
                break
            said += part
        process.wait(timeout=60)
    os.close(master)
    return said


def test_controls_in_input_are_shown_escaped(root):
    replace(root / "Content/laws/ca.yaml", "status: required", "status: \"re\\u202Equired\"")
    replace(root / "Content/pages/help.md", "title:", "ti\u202etle:")
    result = placard("check", "--root", root, "--as-of", TODAY)
    assert result.returncode == 1
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]", result.stderr)
    assert "202E" in result.stderr.upper()


def test_templates_are_explained():
    result = placard("explain", "templates")
    assert result.returncode == 0 and "page.title" in result.stdout and "hotline.number" in result.stdout


@pytest.mark.parametrize("missing", ["Content", "Templates"])
def test_a_missing_folder_is_named(root, missing):
    (root / missing).rename(root / "away")
    result = placard("build", "--root", root, "--as-of", TODAY)
    assert result.returncode in (1, 74) and missing in result.stderr


def test_a_build_counts_what_a_release_waits_for_and_a_check_names_it(root):
    """One line a rule from a build, never one a fact; each by its place when a release is asked for."""
    built = placard("check", "--root", root, "--as-of", TODAY)
    counts = re.findall(r"^warning: before a release: .*: (\d+) \[([a-z-]+)\]; see 'placard [a-z -]+'$", built.stderr, re.M)
    assert built.returncode == 0 and len(counts) == len({rule for _, rule in counts}) == len(built.stderr.splitlines())
    checked = placard("check", "--root", root, "--as-of", TODAY, "--release")
    assert checked.returncode == 1 and "The site isn't ready for release." in checked.stderr
    for count, rule in counts:
        named = re.findall(rf"^Content/\S+:\d+:\d+: error: .* \[{rule}\]", checked.stderr, re.M)
        assert rule == "old-law" or len(named) == int(count), rule


def test_what_will_break_when(root):
    """California's term ends in January 2027: a release is told on the day after, and not before."""
    place = r"^Content/jurisdictions/ca\.yaml:\d+:\d+: error: .* \[ended-term\]"
    end = re.search(r"term_ends: (\S+)", (root / "Content/jurisdictions/ca.yaml").read_text(encoding="utf-8"))[1]
    assert not re.search(place, placard("check", "--root", root, "--release", "--as-of", end).stderr, re.M)
    assert re.search(place, placard("check", "--root", root, "--release", "--as-of", "2027-02-01").stderr, re.M)


def test_facts_that_are_due_come_oldest_first(root):
    result = placard("facts", "--root", root, "--as-of", TODAY, "--due", "30")
    rows = re.findall(r"^(none|\d{4}-\d\d-\d\d) +(\S+) +(hotline|office|term|law) +(\S.*)\n    (Content/\S+:\d+:\d+)\n"
                      r"(?:    (https?://\S+)\n)?", result.stdout, re.M)
    assert result.returncode == 1 and rows
    days = [row[0] for row in rows if row[0] != "none"]
    assert days == sorted(days) and days[-1] <= "2026-12-24"
    assert re.search(rf"^Due by 2026-12-24: {len(rows)} of \d+, \d+ of them past their last day\.$", result.stdout, re.M)
    assert [line for line in result.stdout.splitlines() if len(line) > 80 and "://" not in line] == []


def test_nothing_due_ends_with_0(root):
    result = placard("facts", "--root", root, "--as-of", "2001-01-01", "--due", "0")
    never = re.findall(r"^none ", result.stdout, re.M)
    assert result.returncode == (1 if never else 0)
    assert len(re.findall(r"^\d{4}-\d\d-\d\d ", result.stdout, re.M)) == 0


def test_every_fact_of_a_page_is_where_the_trace_says(root):
    """The value that is printed stands in the file at that line and column."""
    result = placard("why", "/states/ohio/", "--root", root, "--as-of", TODAY)
    facts = re.findall(r"^  ([a-z_.0-9\[\]]+): (.*)\n    (Content/\S+\.yaml):(\d+):(\d+)", result.stdout, re.M)
    assert result.returncode == 0 and result.stderr == "" and len(facts) > 30
    for field, value, file, line, column in facts:
        written = (root / file).read_text(encoding="utf-8").splitlines()[int(line) - 1][int(column) - 1:].strip('"')
        known = written.startswith(value.rstrip("…")[:20]) or written.startswith((">", "|"))
        assert known or (value == "not known" and written.startswith("null")), (field, value, written)


def test_a_page_that_is_not_there(root):
    result = placard("why", "/states/ohoi/", "--root", root, "--as-of", TODAY)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "error: no page stands at '/states/ohoi/'; did you mean '/states/ohio/'?\n"
