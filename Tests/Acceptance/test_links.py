"""Every link on every page leads somewhere, by a checker of our own."""

import re
from urllib.parse import unquote, urldefrag, urlsplit

import pytest

from records import LANGUAGES, PARTIAL, PARTIAL_ROUTES

WEB = ("http://", "https://")


@pytest.fixture(params=["site", "nested_site"])
def any_site(request):
    """The site at the root of a host, and in a folder of one."""
    return request.getfixturevalue(request.param)


def addresses(page):
    for node in page.root.walk():
        for name in ("href", "src"):
            if name in node.attributes:
                yield node, node[name]


def broken(site, page, address):
    """Why an address on the site leads nowhere, or None."""
    link, anchor = urldefrag(address)
    target = page.file if link == "" else site.file_at(unquote(link))
    if target is None:
        return "no such file"
    if anchor and not (anchor == "top" or anchor in site.pages["/" + target.removesuffix("index.html")].ids):
        return "no such anchor"
    return None


def test_internal_links_resolve(any_site):
    wrong = [
        (page.path, address, why) for page in any_site.pages.values() for _, address in addresses(page)
        if not re.match(r"[a-z]+:", address) and (why := broken(any_site, page, address))]
    assert not wrong


def test_absolute_links_to_this_site_resolve(any_site):
    own = any_site.base.rstrip("/")
    wrong = [
        (page.path, address, why) for page in any_site.pages.values() for _, address in addresses(page)
        if address.startswith(own + "/") and (why := broken(any_site, page, any_site.prefix + address[len(own):]))]
    assert not wrong


def test_labels_and_descriptions_name_elements(any_site):
    for page in any_site.pages.values():
        for node in page.root.walk():
            for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"):
                for wanted in (node[name] or "").split():
                    assert wanted in page.ids, f"{page}: {name}={wanted}"


def test_outside_links_are_addresses(any_site):
    for page in any_site.pages.values():
        for _, address in addresses(page):
            if address.startswith(WEB):
                parts = urlsplit(address)
                assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?", parts.netloc), f"{page}: {address}"
                assert not re.search(r"[\s<>\"{}|\\^`]", address), f"{page}: {address}"
            else:
                assert re.match(r"mailto:|tel:|sms:|/(?!/)|#", address), f"{page}: {address}"


def test_each_page_names_itself(any_site):
    for page in any_site.pages.values():
        if page.is_redirect or page.is_not_found:
            continue
        assert page.canonical == any_site.base.rstrip("/") + page.path, page


def alternates(page):
    return {link["hreflang"]: link["href"] for link in page.head.all("link", rel="alternate", hreflang=True)}


def languages_of(site, page):
    """The languages that a page must be in: those with only some pages have these and no others."""
    is_there = re.fullmatch(PARTIAL_ROUTES, site.route(page)) and not page.is_redirect and not page.is_not_found
    return {*LANGUAGES, *(PARTIAL if is_there else ())}


def test_languages_name_each_other(any_site):
    by_address = {page.canonical: page for page in any_site.readable}
    for page in any_site.readable:
        named = alternates(page)
        assert set(named) == {*languages_of(any_site, page), "x-default"}, page
        assert named[page.language] == page.canonical, page
        assert named["x-default"] == named["en"], page
        for language, address in named.items():
            other = by_address[address]
            assert alternates(other) == named, f"{page} and {other}"
            assert language in (other.language, "x-default"), page


def test_language_links_lead_to_the_same_page(any_site):
    for page in any_site.pages.values():
        shown = {a["lang"]: a["href"] for a in page.body.one("nav", class_="languages").all("a")}
        assert set(shown) == languages_of(any_site, page), page
        for language, address in shown.items():
            target = any_site.pages["/" + any_site.file_at(address).removesuffix("index.html")]
            assert target.language == language, page
            assert any_site.route(target) == any_site.route(page), page


def test_every_page_can_be_reached_from_home(any_site):
    reached, waiting = set(), ["/"]
    while waiting:
        path = waiting.pop()
        if path in reached:
            continue
        reached.add(path)
        for _, address in addresses(any_site.pages[path]):
            file = any_site.file_at(urldefrag(address)[0])
            if file and file.endswith(".html"):
                waiting.append("/" + file.removesuffix("index.html"))
    assert {page.path for page in any_site.readable} <= reached


def test_pages_for_missing_addresses(any_site):
    for language in LANGUAGES:
        page = any_site.page("/404.html", language)
        assert page.metas("robots") == ["noindex"], page
        assert all(address.startswith(("/", "#", "http", "mailto:", "tel:", "sms:")) for _, address in addresses(page))


@pytest.mark.parametrize("route", [
    "/", "/campaigns/", "/states/", "/laws/", "/help/", "/about/", "/sources/", "/privacy/",
    "/campaigns/post-the-number/", "/campaigns/tell-your-attorney-general/", "/states/northern-mariana-islands/",
    "/states/us-virgin-islands/poster/", "/states/district-of-columbia/poster/tear-off/"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_promised_routes(site, route, language):
    assert site.page(route, language).language == language
