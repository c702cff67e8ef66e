"""New sites and files as somebody gets them who has only the program and what comes beside it."""

import os
import re
import shutil
import subprocess

import pytest

from building import PLACARD, ROOT, TODAY, Tree, placard

DAY = os.environ | {"SOURCE_DATE_EPOCH": "1795521600"}  # 2026-11-24


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The program as an archive brings it: bin/placard and share/placard."""
    folder = tmp_path_factory.mktemp("installed")
    (folder / "bin").mkdir()
    shutil.copy(PLACARD, folder / "bin/placard")
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, folder / "share/placard" / name)
    return folder / "bin/placard"


def run(program, *arguments, cwd):
    offline = ["unshare", "--map-root-user", "--net"]
    can_cut = subprocess.run([*offline, "true"], capture_output=True).returncode == 0
    return subprocess.run(
        [*(offline if can_cut else []), str(program), *map(str, arguments)], cwd=cwd, env=DAY, capture_output=True,
        text=True, timeout=300)


@pytest.fixture(scope="module")
def new_site(installed, tmp_path_factory):
    folder = tmp_path_factory.mktemp("empty")
    result = run(installed, "new", "site", "Post the number in Ohio", cwd=folder)
    assert result.returncode == 0 and result.stderr == ""
    assert re.fullmatch(r"Wrote \d{3} files\.\n\n(.{1,80}\n){3}", result.stdout)
    return folder


def findings(folder, *options):
    """What check finds besides facts that a release of any site waits for."""
    result = run(PLACARD, "check", "--as-of", TODAY, *options, cwd=folder)
    assert result.returncode == 0, result.stderr
    return [line for line in result.stderr.splitlines() if not line.startswith("warning: before a release: ")]


def test_new_site_builds_whole(installed, new_site):
    assert findings(new_site) == []
    result = run(installed, "build", "--as-of", TODAY, "--quiet", cwd=new_site)
    assert result.returncode == 0, result.stderr
    site = Tree(new_site / "Public")
    for path in ("index.html", "es/index.html", "help/index.html", "states/ohio/index.html",
                 "campaigns/post-the-number-in-ohio/index.html", "es/posters/index.html", "api/v1/laws.json"):
        assert path in site.files, path
    assert b"Post the number in Ohio" in site.files["index.html"]


def test_new_site_has_its_schemas(new_site):
    for line in (new_site / "Content/site.yaml").read_text().splitlines()[:1]:
        schema = line.removeprefix("# yaml-language-server: $schema=")
        assert (new_site / "Content" / schema).is_file()
    assert (new_site / ".vscode/settings.json").is_file()


def test_a_second_site_is_refused(installed, new_site):
    before = (new_site / "Content/site.yaml").read_bytes()
    result = run(installed, "new", "site", "Another", cwd=new_site)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "error: can't make a site in '.': Content or Templates are there already; choose another folder\n"
    assert (new_site / "Content/site.yaml").read_bytes() == before


def test_without_what_comes_beside_the_program(tmp_path):
    (tmp_path / "alone").mkdir()
    shutil.copy(PLACARD, tmp_path / "alone/placard")
    result = run(tmp_path / "alone/placard", "new", "site", "X", "--root", "site", cwd=tmp_path)
    assert result.returncode == 1 and not (tmp_path / "site").exists()
    assert "share/placard" in result.stderr and "--from" in result.stderr


NEW = [
    (["campaign", "Ask Ohio’s Attorney General"], "Content/campaigns/ask-ohios-attorney-general/story.es.md"),
    (["update", "post-the-number-in-ohio", "The office answers"],
     "Content/campaigns/post-the-number-in-ohio/updates/2026-11-24-the-office-answers.md"),
    (["state", "post-the-number-in-ohio", "oh"], "Content/campaigns/post-the-number-in-ohio/states/oh.es.md"),
    (["page", "How to help"], "Content/pages/how-to-help.md"),
    (["language", "fr"], "Content/strings/fr.yaml"),
    (["poster", "sw", "Kiswahili"], "Content/posters/sw.yaml"),
]


def test_every_new_thing_passes_and_is_never_overwritten(new_site, tmp_path):
    folder = shutil.copytree(new_site, tmp_path / "site", ignore=shutil.ignore_patterns("Public", ".placard-shelf"))
    settings = folder / "Content/site.yaml"
    settings.write_text(settings.read_text() + "posters: {formats: [], general: []}\n")
    for arguments, path in NEW:
        result = run(PLACARD, "new", *arguments, cwd=folder)
        assert result.returncode == 0, result.stderr
        wrote, then = result.stdout.split("\n\n")
        assert f"Wrote {path}" in wrote.splitlines() and 1 <= len(then.splitlines()) <= 3
        assert [line for line in then.splitlines() if len(line) > 82] == []
        written = (folder / path).read_bytes()
        again = run(PLACARD, "new", *arguments, cwd=folder)
        assert (again.returncode, again.stdout) == (1, "")
        assert re.fullmatch(r"error: can't create '.*': it is there already, and nothing is overwritten\n", again.stderr)
        assert (folder / path).read_bytes() == written
    assert findings(folder) == []


@pytest.mark.parametrize("arguments, words", [
    (["update", "post-the-numbr", "x"], "error: there is no campaign 'post-the-numbr'; did you mean 'post-the-number'?\n"),
    (["page", "Get help", "--slug", "help"],
     "error: can't create 'Content/pages/help.es.md': it is there already, and nothing is overwritten\n")])
def test_refusals(arguments, words):
    result = placard("new", *arguments)
    assert (result.returncode, result.stdout, result.stderr) == (1, "", words)


@pytest.mark.parametrize("arguments", [
    ["page"], ["page", "!?"], ["page", "x", "--slug", "A b"], ["state", "post-the-number", "xx"],
    ["language", "French"], ["poster", "fr"], ["thing"]], ids=" ".join)
def test_misuse(arguments, tmp_path):
    result = placard("new", *arguments, cwd=tmp_path)
    assert result.returncode == 64 and "Usage:" in result.stderr and list(tmp_path.iterdir()) == []
