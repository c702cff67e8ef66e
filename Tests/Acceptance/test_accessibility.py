"""WCAG 2.2 AA as far as a program can tell: axe-core over every kind of page, and what axe doesn't look at."""

import json
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

from browser import browser, served
from records import PARTIAL

# One page of every kind, and the odd ones: the longest name, a table with a filter, a sheet with tabs.
ROUTES = (
    "/", "/help/", "/states/", "/states/california/", "/states/northern-mariana-islands/", "/states/american-samoa/",
    "/states/california/toolkit/", "/states/northern-mariana-islands/toolkit/",
    "/laws/", "/laws/venue/rest-areas/", "/laws/status/required/", "/campaigns/", "/campaigns/post-the-number/",
    "/campaigns/tell-your-attorney-general/", "/about/", "/sources/", "/privacy/", "/posters/", "/posters/es/",
    "/states/california/poster/", "/states/district-of-columbia/poster/tear-off/", "/404.html")
PATHS = [prefix + route for prefix in ("", "/es") for route in ROUTES]
PATHS += [f"/{language}{route}" for language in PARTIAL for route in ("/", "/help/", "/posters/", f"/posters/{language}/")]
SAMPLE = [prefix + route for prefix in ("", "/es") for route in ("/", "/help/", "/states/california/", "/laws/")]
LOOKS = {
    "light": [{"name": "prefers-color-scheme", "value": "light"}, {"name": "forced-colors", "value": "none"}],
    "dark": [{"name": "prefers-color-scheme", "value": "dark"}, {"name": "forced-colors", "value": "none"}],
    "forced": [{"name": "prefers-color-scheme", "value": "dark"}, {"name": "forced-colors", "value": "active"}],
}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What colours decide; all else is the same in every look.
COLOUR_RULES = ["color-contrast", "link-in-text-block"]

# What axe can't decide by itself, by rule and reason, and who decides it instead. Anything else that it leaves open fails.
TRIAGED = {
    ("color-contrast", "bgGradient"): "a tile with stripes: `check` holds --ink against --paper and --rule both",
    ("color-contrast", "shortTextContent"): "a mark of one letter, hidden from listeners, in its tile's own colours",
    ("color-contrast", "elmPartiallyObscured"): "the poster's address beside its code: black on white, looked at",
}

RESULTS = """axe.run(document, OPTIONS).then(found => JSON.stringify({
  violations: found.violations.flatMap(rule => rule.nodes.map(n => [rule.id, n.target.join(' '), n.failureSummary])),
  incomplete: found.incomplete.flatMap(rule => rule.nodes.map(n => [rule.id, n.target.join(' '),
    n.any.concat(n.all, n.none).map(c => c.data && c.data.messageKey).filter(Boolean).join(' ')]))}))"""

# Elements to press, whose box a finger must hit. An address within a line of text is exempt (WCAG 2.5.8, "inline").
TARGETS = """[...document.querySelectorAll(SELECTOR)].filter(e => e.getClientRects().length).map(e => {
  const box = e.getBoundingClientRect();
  return [Math.round(box.width * 10) / 10, Math.round(box.height * 10) / 10, e.outerHTML.slice(0, 100)];
})"""

# Walks through all that takes the focus; tells what the sticky bar covers.
COVERED = """(() => {
  const exit = document.querySelector('.exit'), covered = [];
  for (const e of document.querySelectorAll('a[href], button, summary, [tabindex="0"]')) {
    if (exit.contains(e) || !e.getClientRects().length) continue;
    e.focus();
    const box = e.getBoundingClientRect(), bar = exit.getBoundingClientRect();
    if (document.activeElement !== e) continue;
    if (box.top < bar.bottom - 1 && box.bottom > bar.top + 1 && !e.matches('.skip'))
      covered.push(e.outerHTML.slice(0, 100));
  }
  return covered.slice(0, 5);
})()"""

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

# WCAG 1.4.12: what a reader may set without losing anything.
SPACING = """(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
    + ' p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = [sheet];
  return true;
})()"""


def axe_source():
    package = find_spec("axe_playwright_python").submodule_search_locations[0]
    source = (Path(package) / "axe.min.js").read_text("utf-8")
    assert source.startswith("/*! axe v4.12")
    return source


@pytest.fixture(scope="module")
def window(site):
    with served(site.folder) as address, browser() as opened:
        opened.address = address
        opened.axe = axe_source()
        opened.ask("Emulation.setFocusEmulationEnabled", enabled=True)
        yield opened


def axe(window, look):
    what = {"type": "tag", "values": TAGS} if look == "light" else {"type": "rule", "values": COLOUR_RULES}
    answer = window.ask("Runtime.evaluate", expression=RESULTS.replace("OPTIONS", json.dumps({"runOnly": what})),
                        awaitPromise=True, returnByValue=True)
    return json.loads(answer["result"]["value"])


def kind(route):
    """What tells one kind of page from another by its address: names of places, campaigns and languages don't."""
    fixed = {"states", "poster", "tear-off", "laws", "status", "venue", "campaigns", "posters"}
    parts = route.strip("/").split("/")
    return parts[0], *(part if part in fixed else "*" for part in parts[1:])


def test_every_kind_of_page_is_looked_at(site):
    kinds = {kind(page.path) for page in site.readable if page.language == "en"}
    assert kinds - {kind(route) for route in ROUTES} == set()


@pytest.mark.parametrize("path", PATHS)
def test_axe_finds_nothing(window, path, record_property):
    wrong, open_ = [], []
    for width in (320, 1280):
        window.width(width)
        window.open(window.address + path)
        window.ask("Runtime.evaluate", expression=window.axe)
        for look, features in LOOKS.items():
            window.ask("Emulation.setEmulatedMedia", features=features)
            found = axe(window, look)
            wrong += [(look, width, *violation) for violation in found["violations"]]
            open_ += [(look, width, *each) for each in found["incomplete"]
                      if any((each[0], reason) not in TRIAGED for reason in each[2].split(" "))]
    window.ask("Emulation.setEmulatedMedia", features=LOOKS["light"])
    record_property("figure", f"axe-core: {len(wrong)} violations, {len(open_)} left open, at 320 and 1280 px in {len(LOOKS)} looks")
    assert wrong == []
    assert open_ == []


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("width", [320, 1280])
def test_the_way_out_never_covers_the_focus(window, path, width, record_property):
    window.width(width)
    window.open(window.address + path)
    covered = window.evaluate(COVERED)
    record_property("figure", f"{len(covered)} covered at {width} px")
    assert covered == []


@pytest.mark.parametrize("path", PATHS)
def test_a_finger_hits_what_gets_help(window, path, record_property):
    """44 px for the way out and all that calls or texts in the hotline's band. Tiles of the map are at least 24 px wide
    (2.5.8) and have an equal beside them: each place's name in the list below. The way to the main text shows while it has the focus."""
    window.width(320)
    window.open(window.address + path)
    wanted = ("#exit", 44), (".hotline a", 44), (".tile", 24), (".masthead a:not(.skip), .languages a, .navigation a, .footer-links a", 24)
    small = [target for selector, least in wanted
             for target in window.evaluate(TARGETS.replace("SELECTOR", json.dumps(selector)))
             if min(target[:2]) < least]
    sizes = [min(target[:2]) for selector, _ in wanted[:2]
             for target in window.evaluate(TARGETS.replace("SELECTOR", json.dumps(selector)))]
    record_property("figure", f"the smallest target of the way out and the hotline: {min(sizes):.0f} px")
    assert small == []
    assert window.evaluate("!document.querySelector('.skip').focus()")
    skip = window.evaluate(TARGETS.replace("SELECTOR", json.dumps(".skip")))
    assert skip and min(skip[0][:2]) >= 24


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("spaced", [False, True])
def test_a_page_flows_at_320_px_which_is_400_percent_of_1280(window, path, spaced, record_property):
    window.width(320)
    window.open(window.address + path)
    if spaced:
        assert window.evaluate(SPACING)
    sideways = window.evaluate(SIDEWAYS)
    record_property("figure", f"{sideways} px to scroll sideways at 320 px{', type set wide' if spaced else ''}")
    assert sideways <= 0


@pytest.mark.parametrize("path", SAMPLE)
def test_the_way_out_leaves_room_to_read(window, path):
    """1280 by 1024 at 400 % is 320 by 256, of which the bar takes a fifth at most."""
    window.width(320)
    window.open(window.address + path)
    assert window.evaluate("document.querySelector('.exit').getBoundingClientRect().height") <= 256 / 5


def test_help_is_in_the_same_place_on_every_page(site):
    """WCAG 3.2.6: the way out, the number, and the link to help follow one another in one order everywhere."""
    first = {}
    for page in site.readable:
        links = page.body.all("a", href=True)
        help_page = site.prefix + ("/help/" if page.language == "en" else f"/{page.language}/help/")
        way_out = next(i for i, link in enumerate(links) if link["id"] == "exit")
        number = next(i for i, link in enumerate(links) if link["href"].startswith("tel:+18883737888"))
        # The first after the number: the list of languages leads to the page itself.
        places = [way_out, number, next(i for i, l in enumerate(links) if i > number and l["href"] == help_page)]
        assert places == sorted(places), page
        assert places[0] == 0, page
        before = [link["href"] for link in links[places[1]:places[2]]]
        assert before == first.setdefault(page.language, before), page


@pytest.mark.parametrize("path", PATHS)
def test_a_text_browser_shows_the_way_out_and_the_number_at_once(site, path, record_property):
    file = site.folder / path.lstrip("/") / ("" if path.endswith(".html") else "index.html")
    shown = subprocess.run(["w3m", "-dump", "-cols", "80", "-T", "text/html", str(file)], capture_output=True, text=True,
                           check=True).stdout
    top = shown.splitlines()[:15]
    label = site.pages[path].root.one(id="exit").text()
    record_property("figure", f"w3m: both in the first {len(top)} lines")
    assert any(label in line for line in top)
    assert any("1-888-373-7888" in line for line in top)
