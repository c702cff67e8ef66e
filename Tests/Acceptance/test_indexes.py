"""Sitemap, feeds and robots: read by an XML parser, compared with the pages and the records."""

import re
import xml.etree.ElementTree as xml
from datetime import datetime, timezone
from urllib.parse import urldefrag

from building import ROOT, TODAY
from records import HOTLINES, LANGUAGES, PLACES, law, office

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


def sitemap(site):
    return {entry.find(MAP + "loc").text: entry for entry in xml.fromstring(site.files["sitemap.xml"])}


def test_sitemap_lists_exactly_the_pages(site):
    entries = list(xml.fromstring(site.files["sitemap.xml"]))
    listed = [entry.find(MAP + "loc").text for entry in entries]
    assert len(listed) == len(set(listed))
    assert set(listed) == {page.canonical for page in site.readable if "noindex" not in page.metas("robots")}


def test_sitemap_names_every_language(site):
    by_address = {page.canonical: page for page in site.readable}
    for address, entry in sitemap(site).items():
        named = {link.get("hreflang"): link.get("href") for link in entry.findall(LINK)}
        head = by_address[address].head.all("link", rel="alternate", hreflang=True)
        assert named == {link["hreflang"]: link["href"] for link in head}, address


def test_sitemap_dates_are_real(site):
    entries = sitemap(site)
    dates = {address: (entry.findtext(MAP + "lastmod") or "") for address, entry in entries.items()}
    for address, date in dates.items():
        assert re.fullmatch(r"(\d{4}(-\d{2}(-\d{2})?)?)?", date) and date <= TODAY, f"{address}: {date}"
    for code, place in PLACES.items():
        newest = max((office(code)["verified"] or ""), (law(code)["verified"] or ""), key=lambda date: (date + "-99-99")[:10])
        for language in LANGUAGES:
            page = site.page(f"/states/{place['slug']}/", language)
            assert dates[page.canonical] == newest, page
    poster = site.page("/states/ohio/poster/")
    assert dates[poster.canonical] == HOTLINES["national"]["checked"]
    assert len(set(dates.values())) > 3


def test_robots_names_the_sitemap(site, nested_site):
    for built in (site, nested_site):
        lines = built.files["robots.txt"].decode().splitlines()
        assert "User-agent: *" in lines and f"Sitemap: {built.base}sitemap.xml" in lines
        assert not [line for line in lines if line.startswith("Disallow: /")]


def feeds(site):
    return {path: xml.fromstring(content) for path, content in site.files.items() if path.endswith("feed.xml")}


def test_each_campaign_has_a_feed(site):
    campaigns = sorted(path.parent.name for path in (ROOT / "Content/campaigns").glob("*/updates"))
    assert sorted(feeds(site)) == sorted(
        f"{prefix}campaigns/{slug}/feed.xml" for slug in campaigns for prefix in ("", "es/"))


def test_feeds_are_atom(site):
    for path, feed in feeds(site).items():
        assert feed.tag == ATOM + "feed", path
        for name in ("id", "title", "updated"):
            assert len(feed.findall(ATOM + name)) == 1 and feed.findtext(ATOM + name), f"{path}: {name}"
        assert feed.findtext(f"{ATOM}author/{ATOM}name"), path
        assert [link.get("href") for link in feed.findall(ATOM + "link") if link.get("rel") == "self"] == [
            site.base + path]
        ids = [node.text for node in feed.iter(ATOM + "id")]
        assert len(ids) == len(set(ids)), path
        moments = [entry.findtext(ATOM + "updated") for entry in feed.findall(ATOM + "entry")]
        assert moments and moments == sorted(moments, reverse=True), path
        assert feed.findtext(ATOM + "updated") == max(moments), path
        for moment in moments:
            assert datetime.fromisoformat(moment.replace("Z", "+00:00")).tzinfo == timezone.utc, path


def test_entries_say_and_link_what_the_page_does(site):
    for path, feed in feeds(site).items():
        page = site.pages["/" + path.removesuffix("feed.xml")]
        for entry in feed.findall(ATOM + "entry"):
            address, anchor = urldefrag(entry.find(ATOM + "link").get("href"))
            assert address == page.canonical, path
            article = page.root.one("article", id=anchor)
            assert entry.findtext(ATOM + "title") in article.text(), path
            assert entry.findtext(ATOM + "published")[:10] in [time["datetime"] for time in article.all("time")], path
            content = entry.find(ATOM + "content")
            assert content.get("type") == "html" and "<p>" in content.text, path
            assert 'href="/' not in content.text and 'href="#' not in content.text, f"{path}: a link without a host"


def test_feeds_are_announced(site):
    for path in feeds(site):
        page = site.pages["/" + path.removesuffix("feed.xml")]
        announced = [link["href"] for link in page.head.all("link", type="application/atom+xml")]
        assert [site.file_at(link.removeprefix(site.base.rstrip("/"))) for link in announced] == [path]
