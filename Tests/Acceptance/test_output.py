"""What must be on every page, and what must be in no file."""

import base64
import hashlib
import re
from pathlib import Path

from building import ROOT
from records import LANGUAGES, PARTIAL, read

LEAKS = ["{{", "}}", "Optional(", str(ROOT), str(Path.home()) + "/", "file://", "/tmp/", "\ufffd"]


def test_no_leftovers_of_the_program(site):
    for path, content in site.files.items():
        if path.endswith((".pdf", ".png")):
            continue  # compressed; tests of posters read them
        text = content.decode("utf-8")
        for leak in LEAKS:
            if not (leak in ("{{", "}}") and path.endswith(".css")):
                assert leak not in text, f"{path}: {leak}"


def test_no_braces_left_in_stylesheets(site):
    for path, content in site.files.items():
        if path.endswith(".css"):
            assert "{{" not in re.sub(r"\s", "", content.decode()), path


def test_no_value_is_missing_by_name(site):
    for page in site.pages.values():
        values = {text.strip().lower() for text in page.root.strings()}
        attributes = {
            (node[name] or "").strip().lower() for node in page.root.walk()
            for name in ("href", "src", "content", "datetime", "alt", "aria-label", "lang", "title", "width", "height")}
        for word in ("null", "nil", "none", "nan", "undefined", "(null)"):
            assert word not in values | attributes, f"{page}: {word}"


def test_no_empty_links(site):
    for page in site.pages.values():
        for node in page.root.walk():
            for name in ("href", "src", "content", "datetime", "id", "class", "lang", "aria-label", "aria-labelledby"):
                if name in node.attributes:
                    assert node[name].strip(), f"{page}: empty {name} in <{node.tag}>"
            if node.tag == "a":
                assert node["href"] not in ("tel:", "sms:", "mailto:", "#"), f"{page}: {node['href']}"
                assert node.text() or node["aria-label"], f"{page}: a link without words to {node['href']}"


def test_no_empty_elements(site):
    """An empty list or paragraph is a guard that is missing in a template; screen readers announce it."""
    for page in site.pages.values():
        for tag in ("p", "ul", "ol", "dl", "dd", "dt", "li", "h1", "h2", "h3", "address", "pre", "td", "th", "section"):
            for node in page.body.all(tag):
                assert node.text() or node.all("img") or node.all("svg"), f"{page}: empty <{tag} {node.attributes}>"


def test_nothing_is_loaded_from_elsewhere(site):
    for page in site.pages.values():
        for node in page.root.walk():
            loaded = [node["src"], node["srcset"], node["data"], node["poster"], node["action"]]
            if node.tag == "link" and not {"canonical", "alternate", "license"} & set((node["rel"] or "").split()):
                loaded.append(node["href"])
            for address in filter(None, loaded):
                assert address.startswith("/") and not address.startswith("//"), f"{page}: {address}"
            assert node.tag not in ("iframe", "object", "embed", "form", "video", "audio", "base"), f"{page}: {node.tag}"
    for path, content in site.files.items():
        if path.endswith((".css", ".svg")):
            loads = re.findall(r"url\(([^)]*)\)|@import|(?:href|src)\s*=\s*[\"'](?!#)", content.decode())
            assert not loads, f"{path}: {loads}"
        if path.endswith(".svg"):
            assert not re.search(rb"<script|<foreignObject|\son\w+\s*=|javascript:", content, re.I), path


def test_nothing_is_inline(site):
    for page in site.pages.values():
        for node in page.root.walk():
            assert node.tag != "style" and "style" not in node.attributes, f"{page}: style in <{node.tag}>"
            assert not [name for name in node.attributes if name.startswith("on")], f"{page}: <{node.tag}>"
            assert node.tag != "script" or (node["src"] and not list(node.strings())), f"{page}: inline script"
            assert not (node["href"] or "").lower().startswith(("javascript:", "data:")), page


def test_digests_match_the_files(site):
    for page in site.pages.values():
        assets = [n for n in page.root.walk() if n.tag == "script" or n.tag == "link" and n["rel"] == "stylesheet"]
        assert assets or page.is_redirect, page
        for node in assets:
            content = site.files[site.file_at(node["href"] or node["src"])]
            digest = base64.b64encode(hashlib.sha384(content).digest()).decode()
            assert node["integrity"] == f"sha384-{digest}", f"{page}: {node['href']}"


def test_security_of_the_head(site):
    for page in site.pages.values():
        policy = page.head.one("meta", http_equiv="Content-Security-Policy")
        rules = dict(rule.split(None, 1) for rule in policy["content"].split("; "))
        assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'", page
        assert "unsafe" not in policy["content"] and "http" not in policy["content"] and "*" not in policy["content"]
        first = min(n.offset for n in page.head.walk() if n.tag in ("link", "script", "img"))
        assert policy.offset < first, f"{page}: something loads before its policy stands"
        assert page.metas("referrer") == ["no-referrer"], page


def test_shape_of_the_document(site):
    settings = read(ROOT / "Content/site.yaml")
    for page in site.pages.values():
        assert page.doctype.lower() == "doctype html", page
        expected = page.path.split("/")[1] if page.path.split("/")[1] in LANGUAGES + PARTIAL else "en"
        assert page.language == expected and page.html["dir"] == ("rtl" if expected == "ar" else "ltr"), page
        assert len(page.head.one("title").text()) >= 3, page
        assert page.root.one("h1").text() and page.root.one("main")["id"] == "main", page
        assert "charset" in page.head.all("meta")[0].attributes, page
        assert page.metas("viewport") == ["width=device-width, initial-scale=1"], page
        assert len(page.ids) == len(set(page.ids)), f"{page}: an id stands twice"
        levels = [int(node.tag[1]) for node in page.root.one("main").walk() if re.fullmatch("h[1-6]", node.tag)]
        assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), f"{page}: headings {levels}"
        assert settings["publisher"]["statement"][expected].strip() in page.body.text(), f"{page}: no disclaimer"


def test_titles_are_told_apart(site):
    titles = {}
    for page in site.readable:
        titles.setdefault((page.language, page.head.one("title").text()), []).append(page)
    assert not [pages for pages in titles.values() if len(pages) > 1]


def test_leaving_comes_first(site):
    exit_address = read(ROOT / "Content/site.yaml")["exit"]["address"]
    for page in site.pages.values():
        first = page.body.all("a")[0]
        assert first["href"] == exit_address, page
        assert "noreferrer" in first["rel"].split() and first["referrerpolicy"] == "no-referrer", page
        assert first.text(), page


def test_the_number_comes_soon(site):
    for page in site.pages.values():
        start = page.body.offset
        number = page.body.all("a", href="tel:+18883737888")[0]
        assert len(page.source[start:number.offset].encode()) < 3072, f"{page}: the number comes late"


def test_outside_links_tell_nobody(site, record_property):
    count = 0
    for page in site.pages.values():
        for link in page.body.all("a"):
            if link["href"].startswith("http"):
                count += 1
                assert "noreferrer" in (link["rel"] or "").split(), f"{page}: {link['href']}"
                assert "target" not in link.attributes, f"{page}: {link['href']}"
    record_property("figure", f"{count} links to other sites on {len(site.pages)} pages")


def test_help_is_plain_and_discreet(site):
    for language in LANGUAGES:
        page = site.page("/help/", language)
        for tag in ("img", "svg", "picture", "script"):
            assert not page.body.all(tag), f"{page}: <{tag}>"
        assert not [n for n in page.head.all("meta") if (n["property"] or "").startswith("og:")], page
        assert "traffick" not in page.head.one("title").text().lower(), page
