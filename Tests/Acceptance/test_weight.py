"""What pages weigh over the wire, counted by Python's gzip, and how soon a slow phone shows the one that matters most."""

import gzip
import re

import pytest

from browser import browser, served
from building import ROOT, TODAY, placard
from records import LANGUAGES, PARTIAL, read

HELP_BYTES, HELP_REQUESTS = 14_600, 3
SETTINGS = read(ROOT / "Content/site.yaml")
BUDGETS = {kind: int(number) for kind, number in SETTINGS["weight"].items()}
# Poor connections: bits a second, milliseconds to an answer, and by when the first text must stand there.
LINES = {"400 kbit/s": (400_000, 400, 3000), "50 kbit/s": (50_000, 800, 6000)}
# When the first text stood there, in milliseconds, and by how much things moved after that.
PAINTED = """new Promise(done => {
  const sums = {paint: 0, 'layout-shift': 0};
  const add = entry => sums[entry.entryType] += entry.value ?? (entry.name === 'first-contentful-paint' ? entry.startTime : 0);
  for (const type of Object.keys(sums))
    new PerformanceObserver(list => list.getEntries().forEach(add)).observe({type, buffered: true});
  setTimeout(() => done(Object.values(sums)), 500);
})"""


def parts(site, page):
    """The files that a browser fetches for a page before the reader does anything, by address: style, script, icon,
    picture. Pictures that wait for the reader are left out."""
    nodes = [(n["href"], n["rel"]) for n in page.head.all("link") if n["rel"] in ("stylesheet", "icon")]
    nodes += [(n["src"], "script") for n in page.root.all("script")]
    nodes += [(n["src"], "picture") for n in page.root.all("img") if n["loading"] != "lazy"]
    return {address: kind for address, kind in nodes if site.file_at(address)}


def wire(name, content):
    """No web server compresses a picture that is compressed in itself."""
    return len(content) if name.endswith((".png", ".jpg", ".webp")) else min(len(gzip.compress(content, 9)), len(content))


def weight(site, page):
    files = [site.file_at(address) for address in parts(site, page)]
    return wire("index.html", page.source.encode()) + sum(wire(name, site.files[name]) for name in files)


@pytest.mark.parametrize("language", LANGUAGES + PARTIAL)
def test_help_comes_in_one_round_trip(site, language, record_property):
    page = site.page("/help/", language)
    kinds = list(parts(site, page).values())
    asked = 1 + sum(kind != "icon" for kind in kinds)
    record_property("figure", f"{page.path}: {weight(site, page)} bytes, {asked} requests")
    assert weight(site, page) <= min(HELP_BYTES, BUDGETS.get("help", HELP_BYTES))
    assert asked <= HELP_REQUESTS
    assert "picture" not in kinds and not page.root.all("img") and not page.body.all("svg")


def test_the_summary_tells_what_pages_weigh(site, tmp_path):
    said = placard("build", "--output", tmp_path / "site", "--as-of", TODAY).stdout
    rows = re.findall(r"^  (/\S*) +(\d+) +(\d+) +(\d+) +(\d+|-)$", said, re.M)
    assert len(rows) >= 11, said
    for path, size, budget, requests, _ in rows:
        page = site.pages[path]
        assert int(size) == weight(site, page) <= int(budget), path
        assert int(requests) == 1 + sum(kind != "icon" for kind in parts(site, page).values()), path
    heaviest = max(weight(site, page) for page in site.readable)
    assert heaviest == max(int(size) for _, size, *_ in rows)


@pytest.mark.parametrize("line", LINES)
def test_help_can_be_read_soon_and_nothing_jumps(site, line, record_property):
    """The processor is six times slower, too. What is measured is the line, which the browser plays."""
    speed, latency, most = LINES[line]
    with served(site.folder) as address, browser() as window:
        window.ask("Network.emulateNetworkConditions", offline=False, latency=latency,
                   downloadThroughput=speed / 8, uploadThroughput=speed / 8)
        window.ask("Emulation.setCPUThrottlingRate", rate=6)
        window.width(360)
        for language in LANGUAGES + PARTIAL:
            page = site.page("/help/", language)
            window.open(address + page.path)
            shown, moved = window.evaluate(PAINTED)
            record_property("figure", f"{page.path} at {line}: text after {shown / 1000:.1f} s, layout shift {moved:.3f}")
            assert 0 < shown <= most, page.path
            assert moved == 0, page.path
