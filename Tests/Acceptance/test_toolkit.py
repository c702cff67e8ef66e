"""What offices take along: texts that are the same in each form, pictures with the right number, lengths that hold."""

import re
import unicodedata
import xml.etree.ElementTree as ElementTree

import pytest

from building import copy_inputs, placard
from records import NUMBER, PLACES

SVG = "{http://www.w3.org/2000/svg}"
LANGUAGES = ("en", "es")
# 3GPP TS 23.038, 6.2.1: what one text message of 160 characters may hold.
SEPTETS = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà")


def pages(site):
    for language in LANGUAGES:
        prefix = "" if language == "en" else f"/{language}"
        for place in PLACES.values():
            yield site.pages[f"{prefix}/states/{place['slug']}/toolkit/"]


def pictures(site):
    return {path: ElementTree.fromstring(content) for path, content in site.files.items() if path.startswith("embed/")}


def weighted(text):
    """X's count, for text without emoji: twitter-text, configuration v3."""
    text = re.sub(r"https://\S+", "x" * 23, unicodedata.normalize("NFC", text))
    ranges = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
    return sum(1 if any(first <= ord(letter) <= last for first, last in ranges) else 2 for letter in text)


def fits(channel, text):
    if channel in ("Text message", "Mensaje de texto"):
        return len(text) <= (160 if set(text) <= SEPTETS else 70)
    count, limit = {"X": (weighted(text), 280), "Bluesky": (len(text), 300),
                    "Mastodon": (len(re.sub(r"https://\S+", "x" * 23, text)), 500)}[channel]
    return count <= limit


def test_every_office_has_its_page(site, record_property):
    found = list(pages(site))
    record_property("figure", f"{len(found)} pages")
    assert len(found) == 56 * len(LANGUAGES)


def test_a_text_is_the_same_on_its_page_and_in_its_file(site):
    for page in pages(site):
        shown = ["".join(pre.strings()) for pre in page.root.all("pre")]
        files = [a["href"] for a in page.root.all("a", type="text/plain")]
        assert len(shown) == len(files) == 2, page
        for text, address in zip(shown, files):
            content = site.files[address.removeprefix("/")].decode("utf-8-sig")
            assert content == text + "\n", address
            assert NUMBER["display"] in content, address


def test_what_only_the_office_knows_is_left_blank(site):
    """No day is invented, and nobody is quoted: a quote stands in brackets, which say that it is a suggestion."""
    for page in pages(site):
        release, proclamation = ("".join(pre.strings()) for pre in page.root.all("pre"))
        assert re.search(r"\[(date|fecha)\]", release) and "____" in proclamation, page
        for quoted in re.finditer(r'"[^"]+"', release):
            assert release.rfind("[", 0, quoted.start()) > release.rfind("]", 0, quoted.start()), page


def test_every_short_text_fits_its_channel(site):
    seen = 0
    for page in pages(site):
        section = page.root.one("section", id="messages")
        for heading, text in zip(section.all("h3"), section.all("span", class_="copyable"), strict=True):
            channel = next(heading.strings()).strip()
            words = text.text()
            assert fits(channel, words), f"{page}: {channel}: {words}"
            assert "#" not in words and not re.search(r"https://\S*[?&]", words), words
            seen += 1
    assert seen >= 56 * len(LANGUAGES) * 4


def test_pictures_are_right_and_can_be_read_aloud(site, record_property):
    found = pictures(site)
    record_property("figure", f"{len(found)} pictures")
    assert len(found) >= 4
    for path, picture in found.items():
        texts = ["".join(text.itertext()) for text in picture.iter(f"{SVG}text")]
        assert NUMBER["display"] in texts, path
        assert NUMBER["display"] in picture.find(f"{SVG}title").text, path
        assert picture.find(f"{SVG}desc").text.strip(), path
        assert picture.get("role") == "img" and picture.get("lang") in LANGUAGES, path
        assert {element.tag for element in picture.iter()} <= {SVG + tag for tag in ("svg", "title", "desc", "rect", "g", "text")}
        assert len(site.files[path]) < 2500, path


def luminance(colour):
    parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_pictures_have_contrast(site, record_property):
    ratios = []
    for picture in pictures(site).values():
        ground, ink = luminance(picture.find(f"{SVG}rect").get("fill")), luminance(picture.find(f"{SVG}g").get("fill"))
        ratios.append((max(ground, ink) + 0.05) / (min(ground, ink) + 0.05))
    record_property("figure", f"at least {min(ratios):.1f} to 1")
    assert min(ratios) >= 7


def test_markup_to_paste_leaves_the_number_when_the_picture_is_gone(site):
    for page in pages(site):
        markup = [code.text() for code in page.root.all("code")]
        assert len(markup) == 2, page
        for text in markup:
            link = re.fullmatch(r'<a href="(\S+)" hreflang="(\w+)" rel="noreferrer"><img src="(\S+)" alt="([^"]+)" .*></a>', text)
            assert link, text
            base = "https://example.org/"
            assert link[1] in (base + "help/", base + "es/help/") and link[3].removeprefix(base) in site.files, text
            assert NUMBER["display"] in link[4], text
            assert not re.search(r"script|iframe|style=|\?|utm_", text), text


@pytest.mark.parametrize(("day", "has_line"), [("2026-12-31", True), ("2027-01-01", False)])
def test_a_picture_expires_with_its_campaign(tmp_path, day, has_line):
    copy_inputs(tmp_path)
    facts = tmp_path / "Content/campaigns/post-the-number/campaign.yaml"
    facts.write_text(facts.read_text().replace("closes: null", "closes: 2026-12-31"))
    settings = tmp_path / "Content/site.yaml"
    settings.write_text(settings.read_text() + "\nposters: {formats: [], general: []}\n")
    assert placard("build", "--root", tmp_path, "--output", tmp_path / "Public", "--as-of", day).returncode == 0
    badge = (tmp_path / "Public/embed/post-the-number/badge-en.svg").read_text()
    assert ("Put this number where" in badge) == has_line
    assert NUMBER["display"] in badge
    assert (tmp_path / "Public/states/ohio/toolkit/index.html").exists()
    assert (tmp_path / "Public/states/ohio/toolkit/press-release.txt").exists() == has_line
