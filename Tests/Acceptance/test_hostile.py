"""Content made to harm: the build says where, within a second and 200 MB, and does nothing else.

What is hostile is made in Tests/Hostile. Every case is a copy of the site in which one thing is changed."""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass

import pytest

from building import BASE, PLACARD, ROOT, TODAY, copy_inputs
from page import Page

sys.path.insert(0, str(ROOT / "Tests/Hostile"))
from shapes import SHAPES, TEXT  # noqa: E402
from threats import THREATS, edit, write  # noqa: E402

SECONDS = 1
MEGABYTES = 200
# Log lines: a file may hold a hundred thousand mistakes, and nobody reads them.
MOST_SAID = 1_000_000


@dataclass
class Ending:
    status: int
    said: str
    seconds: float
    megabytes: float


def run(command, root, log, *options):
    """Runs a command on the site until it has used ten seconds of processor time, after which it is killed."""
    measured = log.with_suffix(".measured")
    subprocess.run([sys.executable, ROOT / "Tests/Hostile/measure.py", measured, log, PLACARD, command,
                    "--root", root, "--as-of", TODAY, "--quiet", *map(str, options)], check=True)
    status, seconds, kilobytes = measured.read_text(encoding="ascii").split()
    said = log.read_bytes()
    assert len(said) < MOST_SAID
    return Ending(int(status), said.decode("utf-8"), float(seconds), int(kilobytes) / 1024)


@pytest.fixture(scope="module")
def harmless(tmp_path_factory):
    """The site without posters, whose printing would hide what a shape costs."""
    root = copy_inputs(tmp_path_factory.mktemp("harmless"))
    shutil.rmtree(root / "Templates/fonts")
    with open(root / "Content/site.yaml", "a", encoding="utf-8") as settings:
        settings.write("\nposters: {formats: [], general: []}\n")
    return root


@pytest.fixture(scope="module")
def own(harmless, tmp_path_factory):
    """What the site costs by itself."""
    ending = run("check", harmless, tmp_path_factory.mktemp("own") / "log")
    assert ending.status == 0, ending.said
    return ending


@pytest.fixture
def root(harmless, tmp_path):
    yield shutil.copytree(harmless, tmp_path / "site")
    shutil.rmtree(tmp_path / "site")


def findings(said, file, rule):
    """The lines that tell of a rule broken in a file."""
    return [line for line in said.split("\n") if re.match(re.escape(file) + r"(:\d+)*: error: ", line) and f"[{rule}]" in line]


def expect_within_limits(ending, own):
    assert ending.status in (0, 1), f"ended with {ending.status}: {ending.said[-500:]}"
    assert ending.seconds - own.seconds <= SECONDS
    assert ending.megabytes <= MEGABYTES


def test_there_are_forty_shapes():
    assert len({shape.name for shape in SHAPES}) == len(SHAPES) >= 40
    assert max(len(shape.content) for shape in SHAPES) > 900_000 and len(SHAPES[0].content) <= TEXT


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_a_shape(root, own, tmp_path, shape):
    (root / shape.path).write_bytes(shape.content)
    for path, content in shape.beside:
        (root / path).write_text(content, encoding="utf-8")
    ending = run("check", root, tmp_path / "log")
    expect_within_limits(ending, own)
    if shape.finding:
        assert ending.status == 1 and findings(ending.said, shape.path, shape.finding), ending.said[:2000]


@pytest.mark.parametrize("threat", THREATS, ids=lambda threat: threat.name)
def test_a_threat(root, own, tmp_path, threat):
    threat.change(root)
    output = tmp_path / "Public"
    ending = run("build", root, tmp_path / "log", "--output", output)
    expect_within_limits(ending, own)
    assert ending.status == 1 and not output.exists()
    assert any(threat.says in line and f"[{threat.finding}]" in line for line in ending.said.split("\n")), ending.said[:2000]
    expect_harmless_text(ending.said)


def expect_harmless_text(said):
    """A terminal and a build machine only show it."""
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]", said)
    assert not re.search(r"^\s*::|##\[|##vso\[", said, re.MULTILINE)


PAYLOAD = """</title></script><script>alert(1)</script><img src=x onerror=alert(1)>" onfocus="alert(1)" x='"""


def test_markup_in_data_is_text(root, tmp_path):
    """A name that holds markup is shown as it is written, in text, attributes, feeds and data."""
    quoted = PAYLOAD.replace("'", "''")
    edit("Content/jurisdictions/ca.yaml", "name: California", f"name: '{quoted}'")(root)
    edit("Content/jurisdictions/ca.yaml", "name: Rob Bonta", f"name: '{quoted}'")(root)
    edit("Content/site.yaml", "en: Put the number on the wall", f"en: '{quoted}'")(root)
    write("Content/pages/about.md", f"---\ntitle: '{quoted}'\ndescription: '{quoted}'\n---\n\nAbout.\n".encode())(root)
    output = tmp_path / "Public"
    ending = run("build", root, tmp_path / "log", "--output", output)
    assert ending.status == 0, ending.said
    scripts = 0
    for file in output.rglob("*.html"):
        page = Page("/", file.name, file.read_text(encoding="utf-8"))
        for node in page.root.walk():
            assert not [name for name in node.attributes if name.startswith("on")], file
            assert node.tag != "script" or node["src"], file
            scripts += node.tag == "script"
    assert scripts > 0
    about = Page("/", "x", (output / "about/index.html").read_text(encoding="utf-8"))
    assert PAYLOAD in "".join(about.root.one("h1").strings())
