"""The preview keeps nothing of what it has read: over 20,000 documents and as many requests its memory doesn't grow."""

import os
import re
import sys
import time

import pytest

from building import copy_inputs
from test_preview import previewing

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")

DOCUMENTS = 20_000
# A document that is kept takes five kilobytes and more, so 20,000 of them 100 MB. Memory that was freed and isn't given
# back to the system at once may be as much as this.
SLACK = 12_000


def kilobytes(process):
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        return int(re.search(r"VmRSS:\s+(\d+) kB", status.read())[1])


def processor_ticks(process):
    with open(f"/proc/{process.pid}/stat", encoding="ascii") as status:
        return sum(map(int, status.read().rsplit(")", 1)[1].split()[11:13]))


def settled(process):
    """The memory of a process that has nothing to do: judging the whole site beside takes some for as long as it lasts."""
    for _ in range(120):
        before = processor_ticks(process)
        time.sleep(0.5)
        if processor_ticks(process) == before:
            return kilobytes(process)
    raise AssertionError("the preview never rests")


def growth(process, step, count):
    """How many kilobytes a process grows by in the last three quarters of some steps; the first fill its caches."""
    early = 0
    for number in range(count):
        step(number)
        if number == count // 4:
            early = settled(process)
    return settled(process) - early


@pytest.fixture
def root(tmp_path, monkeypatch):
    """The site without posters, which take seconds and hold nothing that isn't read anyway."""
    # Else what threads have freed is kept by each for itself, and counts as often.
    monkeypatch.setenv("MALLOC_ARENA_MAX", "1")
    root = copy_inputs(tmp_path / "root")
    with open(root / "Content/site.yaml", "a", encoding="utf-8") as settings:
        settings.write("\nposters: {formats: [], general: []}\n")
    return root


def test_saving_over_and_over(root):
    """Each save has every file of the site read again."""
    copy = root / "Content/pages/about.md"
    text = copy.read_text(encoding="utf-8")
    documents = sum(path.suffix in (".md", ".yaml", ".html") for path in root.rglob("*"))
    with previewing(root) as preview:
        def save(number):
            preview.said.append("")
            copy.write_text(f"{text}\nSentence {number} is new.\n", encoding="utf-8")
            preview.line(r"about\.md: ready after")
            assert f"Sentence {number} is new.".encode() in preview.get("/about/")[1]

        count = -(-DOCUMENTS // documents)
        grown = growth(preview.process, save, count)
    print(f"{count} saves, {count * documents} documents: {grown} KB")
    assert grown < SLACK


def test_asking_over_and_over(root):
    """Each request has a page made."""
    pages = [f"/{path}/" for path in ("help", "about", "states/ohio", "es/states/california", "laws", "campaigns")]
    with previewing(root) as preview:
        def ask(number):
            assert preview.get(pages[number % len(pages)])[0] == 200

        grown = growth(preview.process, ask, DOCUMENTS if os.environ.get("LONG") else DOCUMENTS // 10)
    print(f"{grown} KB")
    assert grown < SLACK
