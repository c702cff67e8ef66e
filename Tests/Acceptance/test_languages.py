"""Languages that the site has only some pages in, what nobody has checked in them, and the direction of what is read."""

import re

import pytest

from browser import browser, served
from building import ROOT, placard
from records import LANGUAGES, PARTIAL, PARTIAL_ROUTES, read

SETTINGS = read(ROOT / "Content/site.yaml")
STRINGS = {tag: read(ROOT / f"Content/strings/{tag}.yaml") for tag in LANGUAGES + PARTIAL}
# The x of each digit of every number on the page that is shown, with the number.
DIGITS = r"""[...document.querySelectorAll('bdi')].filter(e => e.getClientRects().length && /\d/.test(e.textContent)).map(e => {
  const spots = [], walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
  for (let node; node = walk.nextNode();)
    for (let i = 0; i < node.length; i++) if (/\d/.test(node.data[i])) {
      const range = document.createRange();
      range.setStart(node, i); range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      spots.push([Math.round(box.top), box.left]);
    }
  return [e.textContent, spots];
})"""


def pages_of(site, language):
    return [page for page in site.pages.values() if page.language == language]


def test_the_settings_name_the_languages_that_are_tested():
    assert tuple(SETTINGS["languages"]) == LANGUAGES
    assert tuple(sorted(SETTINGS["partial_languages"])) == PARTIAL


@pytest.mark.parametrize("language", PARTIAL)
def test_a_partial_language_has_its_pages_and_no_others(site, language):
    routes = {site.route(page) for page in pages_of(site, language)}
    assert {"/", "/help/", "/posters/", f"/posters/{language}/"} <= routes
    assert [route for route in routes if not re.fullmatch(PARTIAL_ROUTES, route)] == []


@pytest.mark.parametrize("language", PARTIAL)
def test_links_to_pages_in_another_language_say_so(site, language):
    for page in pages_of(site, language):
        for link in page.body.all("a"):
            file = link["href"].startswith("/") and site.file_at(link["href"].split("#")[0])
            if not file or not file.endswith(".html"):
                continue
            target = site.pages["/" + file.removesuffix("index.html")].language
            if target == language:
                assert link["hreflang"] in (None, language), f"{page}: {link['href']}"
            elif not (link.parent.tag in ("p", "li") and link.parent.parent["class"] and "prose" in link.parent.parent["class"]):
                # In copy, the sentence says it.
                assert link["hreflang"] == target, f"{page}: {link['href']}"


@pytest.mark.parametrize("language", ("es",) + PARTIAL)
def test_a_draft_says_first_that_nobody_has_checked_it(site, language):
    """Before the hotline and the page's words, with the number and the way to the words that were written first."""
    words = STRINGS[language]["unchecked"]
    for page in pages_of(site, language):
        note = page.body.one("aside", class_="unchecked")
        assert note["aria-label"] == words["heading"] and "1-888-373-7888" in note.text(), page
        assert note.offset < page.body.all("a", href="tel:+18883737888")[0].offset, page
        link = note.one("a")
        assert link.text() == words["original"] and link["hreflang"] == "en", page
        target = site.pages["/" + site.file_at(link["href"]).removesuffix("index.html")]
        assert target.language == "en", page
        if not page.is_redirect:
            assert target.path == site.route(page), page


def test_the_first_language_has_no_such_notice(site):
    for page in pages_of(site, "en"):
        assert page.body.all("aside", class_="unchecked") == [], page


@pytest.mark.parametrize("language", PARTIAL)
def test_no_english_words_stand_unmarked(site, language):
    """What the interface says in English is nowhere on the pages but where it is marked as English."""
    english = {words for name, group in STRINGS["en"].items() if name not in ("language", "review") for words in group.values()
               if isinstance(words, str) and len(words) > 5 and "{{" not in words}
    for page in pages_of(site, language):
        for node in page.body.walk():
            if any(ancestor(node, "lang", "en")):
                continue
            for child in node.children:
                if isinstance(child, str):
                    assert child.strip() not in english, f"{page}: {child.strip()}"


def ancestor(node, name, value):
    while node is not None:
        yield node[name] == value
        node = node.parent


def test_stylesheets_know_no_left_and_right():
    """What is at the start of a line is at its right in Arabic: only logical properties turn with it."""
    physical = re.compile(
        r"(?:^|[;{\s])((?:margin|padding|border|scroll-padding|scroll-margin|inset)-(?:left|right|top|bottom)[\w-]*|left|right"
        r"|float|clear|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|justify-content)\s*:\s*(left|right)\b")
    for path in sorted((ROOT / "Templates/assets").glob("*.css")):
        css = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S)
        assert [match.group(0) for match in physical.finditer(css)] == [], path.name


@pytest.mark.parametrize("route", ["/ar/help/", "/ar/", "/ar/posters/", "/ar/posters/ar/"])
@pytest.mark.parametrize("width", [360, 1280])
def test_digits_stand_from_left_to_right_in_arabic(site, route, width, record_property):
    with served(site.folder) as address, browser() as window:
        window.width(width)
        window.open(address + route)
        assert window.evaluate("getComputedStyle(document.body).direction") == "rtl"
        numbers = window.evaluate(DIGITS)
        assert any("1-888-373-7888" in text for text, _ in numbers)
        for text, spots in numbers:
            assert spots == sorted(spots), f"{text}: {spots}"
        record_property("figure", f"Chromium, {route} at {width} px: {len(numbers)} numbers, 0 reordered")
        # A finger needs no more room than a phone has.
        assert window.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_coverage_counts_what_there_is(record_property):
    result = placard("coverage")
    assert result.returncode == 0 and result.stderr == ""
    table, _, summary = result.stdout.partition("\n\n")
    rows = {tuple(line.split()[:2]): [int(n) for n in line.split()[2:]] for line in table.splitlines()[1:]}
    texts = sum(sum(counts[:4]) for counts in rows.values())
    reviewed = sum(counts[0] for counts in rows.values())
    assert summary == f"{reviewed} of {texts} texts are reviewed as they are now; '--list' names the others.\n"
    missing = sum(counts[4] for counts in rows.values())
    record_property("figure", f"{texts} translated texts, {missing} missing, {texts - reviewed} unreviewed and said to be")
    for language in PARTIAL:
        keys = sum(len(group) for name, group in STRINGS[language].items() if name != "review")
        assert rows[language, "words"] == [0, 0, 0, keys, 0]
        assert rows[language, "copy"] == [0, 0, 0, 2, 0]
    assert sum(rows["es", "words"][:4]) == sum(len(g) for name, g in STRINGS["es"].items() if name != "review")
    assert [line for line in result.stdout.splitlines() if len(line) > 80] == []


def test_coverage_lists_what_a_reviewer_reads():
    said = placard("coverage", "--language", "ar", "--list").stdout
    assert re.search(r"^exit\.label: machine, safety-critical\n    Content/strings/ar\.yaml:\d+:\d+\n    source: [0-9a-f]{8}$", said, re.M)
    assert "pages/help.md: machine, safety-critical" in said and "strings/es.yaml" not in said
