"""What the site tells browsers to refuse, and that it needs none of it: no other host, no cookie, nothing kept."""

import html

import pytest

from browser import browser
from building import BASE
from hosts import HostFiles, hosted
from observatory import grade, points, score

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=63072000",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "X-DNS-Prefetch-Control": "off",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), bluetooth=(), serial=(), "
    "hid=(), midi=(), display-capture=(), browsing-topics=(), attribution-reporting=(), clipboard-read=(), "
    "idle-detection=(), local-network-access=()",
}
READERS = ("of_netlify", "of_nginx", "of_caddy")
KEPT = """(async () => JSON.stringify([document.cookie, localStorage.length, sessionStorage.length,
  (await indexedDB.databases()).length, (await caches.keys()).length,
  (await navigator.serviceWorker.getRegistrations()).length]))()"""


def path_of(file):
    return "/" + file.removesuffix("index.html")


def caching(path):
    if path.startswith(("/assets/", "/images/")):
        return "public, max-age=31536000, immutable"
    return "no-store" if path.endswith("/help/") else "no-cache"


def sharing(path):
    """Only the pictures that are made for other people's pages may be shown there."""
    return "cross-origin" if path.startswith("/embed/") else "same-origin"


@pytest.mark.parametrize("reader", READERS)
def test_each_host_sends_the_same_headers_for_every_file(site, reader):
    hosts = HostFiles(site.files)
    for path in map(path_of, site.files):
        if path not in ("/_headers", "/hosting/nginx.conf", "/hosting/Caddyfile", "/.placard-manifest"):
            assert getattr(hosts, reader)(path) == HEADERS | {
                "Cache-Control": caching(path), "Cross-Origin-Resource-Policy": sharing(path)}, path


def test_below_a_folder_of_a_host(nested_site):
    hosts = HostFiles(nested_site.files)
    for reader in READERS:
        read = getattr(hosts, reader)
        assert read("/posted/here/es/help/")["Cache-Control"] == "no-store", reader
        assert read("/posted/here/states/ohio/")["Cache-Control"] == "no-cache", reader


def test_limits_of_cloudflare(site):
    lines = site.files["_headers"].decode().splitlines()
    assert max(map(len, lines)) <= 2000 and sum(line.startswith("/") for line in lines) <= 100


def test_files_of_kept_folders_have_names_made_from_their_bytes(site):
    import re

    for path in site.files:
        if path.startswith(("assets/", "images/")):
            assert re.search(r"-[0-9a-f]{8}\.\w+$", path), path


def test_pages_state_the_same_policy(site, record_property):
    own = HEADERS["Content-Security-Policy"].split("; frame-ancestors")[0]
    for page in site.pages.values():
        stated = page.head.one("meta", http_equiv="Content-Security-Policy")["content"]
        assert html.unescape(stated) == own, page
        assert page.metas("referrer") == ["no-referrer"], page
    record_property("figure", f"one policy on {len(site.pages)} pages")


@pytest.mark.parametrize("reader", READERS)
def test_a_host_with_headers_has_an_a_plus(site, reader, record_property):
    total = score(getattr(HostFiles(site.files), reader)("/help/"))
    record_property("figure", f"HTTP Observatory, {reader[3:]}: {total}, {grade(total)}")
    assert total >= 130 and grade(total) == "A+"


def test_a_host_without_headers_has_the_grade_that_is_told(record_property):
    own = {"page_policy": HEADERS["Content-Security-Policy"], "page_referrer": "no-referrer"}
    with_hsts = score({"Strict-Transport-Security": "max-age=31536000"}, **own)
    record_property("figure", f"HTTP Observatory, GitHub Pages: {with_hsts}, {grade(with_hsts)}")
    assert (with_hsts, grade(with_hsts)) == (75, "B")
    assert (score({}, **own), grade(score({}, **own))) == (55, "C")


def test_the_score_falls_with_what_is_left_out():
    own = HEADERS | {"Cross-Origin-Resource-Policy": "same-origin"}
    whole = score(own)
    assert whole == 155 and score(own | {"Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload"}) == 160
    for name in own:
        if name not in ("X-DNS-Prefetch-Control", "Permissions-Policy"):
            assert score({key: value for key, value in own.items() if key != name}) < whole, name
    unsafe = HEADERS | {"Content-Security-Policy": "default-src 'none'; script-src 'unsafe-inline'"}
    assert (20, "unsafe scripts") in points(unsafe)[0] and grade(score({}, has_own_digests=False)) == "D"


def test_every_page_in_a_browser(site, record_property):
    """Every page, with the headers: nothing refused, nobody else asked, nothing left behind."""
    with hosted(site) as (address, asked), browser() as window:
        window.ask("Storage.clearCookies")
        told = []
        for path in sorted(site.pages):
            if site.pages[path].is_redirect:
                continue
            events = window.open(address + path)
            for event in events:
                name, value = event.get("method"), event.get("params", {})
                # A browser that lacks a feature altogether says so of the header that refuses it.
                if name in ("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown") and not (
                        "Unrecognized feature" in str(value) and "Permissions-Policy" in str(value)):
                    told.append(f"{path}: {value}")
                if name == "Network.requestWillBeSent" and not value["request"]["url"].startswith(address + "/"):
                    told.append(f"{path} asks {value['request']['url']}")
        kept = window.ask("Runtime.evaluate", expression=KEPT, awaitPromise=True, returnByValue=True)
        record_property("figure", f"{len(site.pages)} pages, {len(asked)} requests, none to another host, nothing kept")
        assert told == []
        assert kept["result"]["value"] in ('["",0,0,0,0,0]',)
        assert window.ask("Storage.getCookies")["cookies"] == []
        usage = window.ask("Storage.getUsageAndQuota", origin=address)["usageBreakdown"]
        assert [entry for entry in usage if entry["usage"]] == []
        assert not [path for path, headers in asked if "Cookie" in headers or "Referer" in headers and path in site.pages]


def test_a_refused_request_is_noticed(site):
    """The test above is able to fail: what the policy forbids is told by the browser."""
    with hosted(site) as (address, _), browser() as window:
        window.open(f"{address}/help/")
        window.evaluate("""(() => { const picture = new Image(); picture.src = 'https://other.example/x.png';
          document.body.append(picture); const sheet = document.createElement('style'); sheet.textContent = 'p { color: red }';
          document.head.append(sheet); return 1; })()""")
        events = list(window.events) + (window.ask("Page.getNavigationHistory") and list(window.events))
        said = [e["params"]["entry"]["text"] for e in events if e.get("method") == "Log.entryAdded"]
        assert sum("Content Security Policy" in text for text in said) >= 1


def test_the_base_address_is_https():
    assert BASE.startswith("https://")
