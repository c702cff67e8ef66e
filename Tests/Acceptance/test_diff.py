"""What an edit changes for readers, compared with what git kept."""

import json
import re
import shutil
import subprocess

import pytest

from building import PLACARD, ROOT, TODAY, Tree, placard
from test_commands import replace


def git(root, *arguments):
    return subprocess.run(
        ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false", *arguments],
        cwd=root, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def committed(tmp_path_factory):
    """The site in a checkout of its own, without posters, which take a while to print."""
    root = tmp_path_factory.mktemp("committed")
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, root / name)
    with open(root / "Content/site.yaml", "a", encoding="utf-8") as settings:
        settings.write("\nposters: {formats: [], general: []}\n")
    git(root, "init", "--quiet", "--initial-branch", "main")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "The site")
    return root


@pytest.fixture
def root(committed, tmp_path):
    return shutil.copytree(committed, tmp_path / "root", symlinks=True)


def diff(root, *options):
    return placard("diff", "--root", root, "--as-of", TODAY, *options)


def without_day(stderr):
    return [line for line in stderr.splitlines() if not line.startswith("warning: ")]


def test_nothing_changes(root):
    result = diff(root)
    commit = git(root, "rev-parse", "HEAD")[:9]
    assert (result.returncode, result.stdout) == (0, f"Nothing changes since HEAD ({commit}), as of {TODAY}.\n")
    assert without_day(result.stderr) == []


def test_one_fact_of_one_place(root):
    """An office's number is changed: its own page says so, whole, and nothing else is printed twice."""
    text = (root / "Content/jurisdictions/oh.yaml").read_text(encoding="utf-8")
    number = re.search(r'^  phone: "\+1(\d{3})(\d{3})(\d{4})"', text, re.M)
    replace(root / "Content/jurisdictions/oh.yaml", number[0], '  phone: "+12025550123"')
    result = diff(root)
    assert result.returncode == 0, result.stderr
    removed = [line for line in result.stdout.splitlines() if line.startswith("  - ")]
    added = [line for line in result.stdout.splitlines() if line.startswith("  + ")]
    assert removed and len(removed) == len(added)
    assert all("-".join(number.groups()) in line for line in removed) and all("202-555-0123" in line for line in added)
    assert len(set(removed)) == len(removed)
    assert "/states/ohio/" in result.stdout and "/states/texas/" not in result.stdout


def test_a_change_of_all_pages_is_told_once(root):
    template = root / "Templates/partials"
    frame = next(path for path in template.iterdir() if "</footer>" in path.read_text(encoding="utf-8"))
    replace(frame, "</footer>", "<p>A line that is everywhere.</p></footer>")
    result = diff(root)
    assert result.returncode == 0, result.stderr
    assert result.stdout.count("A line that is everywhere.") == 1
    pages = int(re.search(r"^On (\d+) pages: ", result.stdout, re.M)[1])
    assert pages > 400 and re.search(rf"^{pages} of \d+ pages differ\.$", result.stdout, re.M)
    assert len(result.stdout.splitlines()) < 12
    assert [line for line in result.stdout.splitlines() if len(line) > 80] == []


def test_markup_without_words(root):
    stylesheet = root / "Templates/assets/site.css"
    stylesheet.write_text(stylesheet.read_text(encoding="utf-8") + "\n.x { color: inherit; }\n", encoding="utf-8")
    result = diff(root)
    assert result.returncode == 0, result.stderr
    assert re.search(r"^Only markup differs on \d+ pages, and no words: ", result.stdout, re.M)
    assert "  - " not in result.stdout and re.search(r"^Other files: ", result.stdout, re.M)


def test_pages_that_come_and_go(root):
    shutil.copy(root / "Content/pages/about.md", root / "Content/pages/more.md")
    result = diff(root)
    assert result.returncode == 0, result.stderr
    assert re.search(r"^Added: .*/more/", result.stdout, re.M)
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "More")
    (root / "Content/pages/more.md").unlink()
    result = diff(root)
    assert re.search(r"^Removed: .*/more/", result.stdout, re.M)
    assert diff(root, "--since", "HEAD~1").stdout.startswith("Nothing changes since HEAD~1 (")


def test_json_holds_everything(root):
    replace(root / "Content/pages/about.md", "\n## ", "\nA new line.\n\n## ")
    result = diff(root, "--format", "json")
    told = json.loads(result.stdout)
    assert result.returncode == 0 and told["since"] == git(root, "rev-parse", "HEAD").strip() and told["as_of"] == TODAY
    assert any("/about/" in group["pages"] and "A new line." in lines["added"]
               for group in told["changes"] for lines in group["lines"])


def test_nothing_is_written_and_git_is_left_alone(root):
    replace(root / "Content/pages/about.md", "\n## ", "\nA new line.\n\n## ")
    before = Tree(root).digest
    assert diff(root, "--since", "main").returncode == 0
    assert Tree(root).digest == before


def test_posters_that_change_are_named(tmp_path):
    """Only an office's poster group changes; the sheets come from one printing for both sides."""
    root = tmp_path / "root"
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, root / name)
    settings = root / "Content/site.yaml"
    settings.write_text(settings.read_text(encoding="utf-8") + "\nposters: {formats: [letter], general: [letter]}\n", encoding="utf-8")
    git(root, "init", "--quiet")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "The site")
    replace(root / "Content/jurisdictions/oh.yaml", "slug: ohio", "slug: ohio-state")
    result = diff(root)
    assert result.returncode == 0, result.stderr
    assert re.search(r"^Posters: \d+ added \(posters/ohio-state/", result.stdout, re.M), result.stdout
    assert "; " in result.stdout and "posters/ohio/" in result.stdout


def test_a_folder_that_is_no_checkout(tmp_path):
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, tmp_path / name)
    result = placard("diff", "--as-of", TODAY, cwd=tmp_path)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "error: '.' isn't in a git checkout, so there is nothing to compare with; 'git init' begins one\n"


@pytest.mark.parametrize("revision", ["nowhere", "HEAD~99", "main:Content", "output=x"])
def test_an_unknown_revision(root, revision):
    result = diff(root, "--since", revision)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == f"error: git knows no revision '{revision}' of '{root}'\n"


@pytest.mark.parametrize("revision", ["--since=--output=x", "--since=-x", "--since="])
def test_a_revision_never_becomes_an_option(root, revision):
    result = diff(root, revision)
    assert result.returncode == 64 and result.stdout == ""
    value = revision.removeprefix("--since=")
    refused = f"The value '{value}' is invalid for '--since <revision>'" if value else "Missing value for '--since <revision>'"
    assert refused in result.stderr
    assert not (root / "x").exists()


def test_a_revision_that_does_not_build(root):
    replace(root / "Content/jurisdictions/oh.yaml", "slug: ohio", "slgu: ohio")
    git(root, "commit", "--quiet", "--all", "--message", "A slip")
    replace(root / "Content/jurisdictions/oh.yaml", "slgu: ohio", "slug: ohio")
    result = diff(root)
    assert (result.returncode, result.stdout) == (1, "")
    assert "error: the site of 'HEAD' can't be made with this version: " in result.stderr
    assert "unknown-field 1" in result.stderr and "Content/jurisdictions/oh.yaml:" in result.stderr


def test_an_edit_that_does_not_build(root):
    replace(root / "Content/jurisdictions/oh.yaml", "slug: ohio", "slgu: ohio")
    result = diff(root)
    assert (result.returncode, result.stdout) == (1, "")
    assert "[unknown-field]" in result.stderr and "Nothing can be compared like this." in result.stderr


def test_a_revision_without_a_site(root):
    git(root, "checkout", "--quiet", "--orphan", "empty")
    git(root, "rm", "-r", "--cached", "--quiet", ".")
    git(root, "commit", "--quiet", "--allow-empty", "--message", "Nothing")
    result = diff(root)
    assert (result.returncode, result.stderr) == (1, f"error: 'HEAD' has no Content and no Templates in '{root}'\n")


def test_a_link_in_a_revision_is_not_followed(root):
    (root / "Content/pages/secret.md").symlink_to("/etc/passwd")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "A link")
    (root / "Content/pages/secret.md").unlink()
    result = diff(root)
    commit = git(root, "rev-parse", "HEAD").strip()
    assert (result.returncode, result.stderr) == (
        1, f"error: 'Content/pages/secret.md' is no regular file in '{commit}'; Placard reads regular files only\n")


def test_a_site_in_a_folder_of_a_checkout(committed, tmp_path):
    whole = tmp_path / "whole"
    (whole / "sites").mkdir(parents=True)
    for name in ("Content", "Templates"):
        shutil.copytree(committed / name, whole / "sites" / name)
    git(whole, "init", "--quiet")
    git(whole, "add", ".")
    git(whole, "commit", "--quiet", "--message", "The site")
    replace(whole / "sites/Content/pages/about.md", "\n## ", "\nA new line.\n\n## ")
    result = diff(whole / "sites")
    assert result.returncode == 0 and "  + A new line." in result.stdout


def test_without_git(root, tmp_path):
    (tmp_path / "empty").mkdir()
    result = subprocess.run([str(PLACARD), "diff", "--root", str(root)], capture_output=True, text=True, env={"PATH": str(tmp_path / "empty")})
    assert (result.returncode, result.stderr) == (1, "error: git isn't installed; 'placard doctor' says how to get it\n")


def test_no_filter_of_the_checkout_is_run(root, tmp_path):
    """Git is asked for what it keeps; nothing that a repository configures becomes a program that runs."""
    (root / ".gitattributes").write_text("*.md filter=evil\n")
    for name in ("filter.evil.smudge", "filter.evil.clean", "core.fsmonitor", "core.pager", "diff.external"):
        git(root, "config", name, f"touch {tmp_path}/ran; cat")
    assert diff(root).returncode == 0
    assert not (tmp_path / "ran").exists()
