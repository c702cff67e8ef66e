"""A wrong digit sends somebody to a stranger: every number on every page is compared with the records."""

import re
from urllib.parse import unquote

import pytest

from records import CONTENT, HOTLINES, NUMBER, PLACES, RESEARCH, read

PHONE_LIKE = re.compile(r"(?<![\w/.-])(?:\+?1[ \u00a0.-]?)?\(?\d{3}\)?[ \u00a0.-]?\d{3}[ \u00a0.-]?\d{4}(?![\w/-])")
NEAR_MISSES = {re.sub(r"\D", "", text)[-10:] for text in HOTLINES["national"]["near_misses"]}
DIGITS = NUMBER["e164"][-10:]


def digits(text):
    """Ten digits of a number of the North American plan, or the digits of a short code."""
    found = re.sub(r"\D", "", text)
    return found[1:] if len(found) == 11 and found[0] == "1" else found


def phone_like(text):
    return {digits(match) for match in PHONE_LIKE.findall(text)}


def known_numbers():
    """Every number in the records, near misses apart."""
    texts = [path.read_text() for path in [*RESEARCH.glob("*.yaml"), *(CONTENT / "hotlines").glob("*.yaml"),
                                           *(CONTENT / "jurisdictions").glob("*.yaml"), *(CONTENT / "laws").glob("*.yaml")]]
    return set().union(*map(phone_like, texts)) - NEAR_MISSES


def distance(left, right):
    """How many digits differ, where a swap of two neighbours counts as one."""
    differing = [i for i in range(10) if left[i] != right[i]]
    if len(differing) == 2 and differing[1] - differing[0] == 1 and left[differing[0]] == right[differing[1]]:
        return 1
    return len(differing)


def test_content_and_research_agree_on_the_number():
    assert HOTLINES["national"]["phone"] == NUMBER["e164"] == "+18883737888"
    assert digits(NUMBER["display"]) == DIGITS
    assert HOTLINES["national"]["text"]["number"] == "233733"


def test_every_page_has_the_number_to_call(site, record_property):
    record_property("figure", f"{len(site.pages)} pages")
    for page in site.pages.values():
        links = [a for a in page.body.all("a", href=f"tel:{NUMBER['e164']}")]
        assert links, f"{page} has no link that calls the hotline"
        assert NUMBER["display"] in links[0].text(), page


def test_every_poster_has_the_number_as_text(site):
    posters = [page for page in site.pages.values() if page.is_poster]
    assert len(posters) == 56 * 2 * 2
    for page in posters:
        sheet = page.root.one("article", class_="poster-sheet")
        assert sheet.one("b", class_="poster-number").text() == NUMBER["display"], page
        tabs = [tab.text() for tab in sheet.all("li") if tab.parent.matches("ul", {"class_": "poster-tabs"})]
        assert all(NUMBER["display"] in tab for tab in tabs), page
        assert bool(tabs) == page.path.endswith("/tear-off/"), page


def test_links_call_and_text_what_they_show(site):
    for page in site.pages.values():
        for link in page.body.all("a"):
            scheme, _, rest = link["href"].partition(":")
            if scheme in ("tel", "sms") and not rest.startswith("?"):
                number, _, extension = rest.partition(";ext=")
                assert re.fullmatch(r"\+1[2-9]\d{2}[2-9]\d{6}|\d{3,6}", number), f"{page}: {link['href']}"
                shown = [digits(text) for text in re.findall(r"[+(]?\d[\d\s().-]*", link.text())]
                assert shown == [digits(number)], f"{page}: {link['href']} shows {link.text()!r}"


def test_every_number_on_every_page_is_in_the_records(site):
    known = known_numbers()
    for page in site.pages.values():
        hrefs = [unquote(a["href"]) for a in page.body.all("a") if a["href"].startswith(("mailto:", "sms:", "tel:"))]
        seen = phone_like("\n".join([page.root.text(), *page.metas("description"), *hrefs]))
        assert seen <= known, f"{page}: {seen - known}"


def test_no_number_is_almost_the_hotline(site):
    for path, content in site.files.items():
        if path.endswith((".html", ".json", ".xml")):
            for number in phone_like(unquote(content.decode())):
                if len(number) == 10 and number != DIGITS:
                    assert distance(number, DIGITS) > 2, f"{path}: {number}"


def test_lifelines_on_the_help_page(site):
    page = site.page("/help/")
    called = {a["href"] for a in page.body.all("a") if a["href"].startswith("tel:")}
    lifelines = read(RESEARCH / "hotline.yaml")["lifelines"]
    for line in lifelines:
        number = digits(line["call"])
        assert {f"tel:+1{number}", f"tel:{number}"} & called, line["name"]


@pytest.mark.parametrize("code", ["FL", "TN", "NM", "CA", "GA", "WA"])
def test_state_lines_stand_beside_the_national_one(site, code):
    record = read(RESEARCH / "hotline.yaml")["state_hotlines_in_statute"][code]
    wanted = {f"tel:+1{digits(record[key])}" for key in ("number", "newer_number") if key in record}
    page = site.page(f"/states/{PLACES[code]['slug']}/")
    called = {a["href"] for a in page.root.one("section", id="lines").all("a")}
    assert called & wanted and f"tel:{NUMBER['e164']}" in {a["href"] for a in page.body.all("a")}


def test_state_lines_stand_nowhere_else(site):
    for code, place in PLACES.items():
        page = site.page(f"/states/{place['slug']}/")
        assert bool(page.root.all("section", id="lines")) == (code in {"FL", "TN", "NM", "CA", "GA", "WA"}), code
