"""Adding a campaign's folder adds exactly its pages; removing the folder removes exactly those."""

import xml.etree.ElementTree as xml

import pytest

from building import ROOT, Site, Tree, build, copy_inputs
from records import PARTIAL

SLUG = "acceptance-check"
NEW = {
    f"{prefix}campaigns/{SLUG}/{name}" for prefix in ("", "es/") for name in ("index.html", "feed.xml")
} | {f"{prefix}old-address/index.html" for prefix in ("", "es/")}
# What lists every campaign must change; nothing else may.
LISTS = {
    "index.html", "es/index.html", "campaigns/index.html", "es/campaigns/index.html", "sitemap.xml", "_headers",
    "api/v1/campaigns.json", ".placard-manifest",
} | {f"{language}/index.html" for language in PARTIAL}
# The words for calling and writing are those of the open campaign, which started later and so keeps the state pages.
ACTION = {
    name: (ROOT / "Content/campaigns/post-the-number" / name).read_text(encoding="utf-8")
    for name in ("action.yaml", "action.es.yaml")
}
FILES = ACTION | {
    "campaign.yaml": """status: open
organiser: Acceptance check
started: 2026-02
opens: null
closes: null
addressed_to: all
supporters: null
image: sheet-by-the-window
successor: null
original: []
aliases: [/old-address/]
evidence: []
""",
    "story.md": "---\ntitle: Acceptance check\ndescription: A campaign for a test.\n---\n\nThe number is {{hotline.number}}.\n",
    "story.es.md": "---\ntitle: Prueba\ndescription: Una campaña de prueba.\n---\n\nEl número es {{hotline.number}}.\n",
    "petition.md": "---\ntitle: What we ask\n---\n\nPlease post it.\n",
    "petition.es.md": "---\ntitle: Lo que pedimos\n---\n\nPor favor, muéstrenlo.\n",
    "updates/2026-03-04-news.md": "---\ntitle: News\ndate: 2026-03-04\n---\n\nSomething happened.\n",
    "updates/2026-03-04-news.es.md": "---\ntitle: Noticias\ndate: 2026-03-04\n---\n\nAlgo pasó.\n",
}


@pytest.fixture(scope="module")
def trees(tmp_path_factory):
    """The site without the campaign, with it, and without it again, all published to one folder."""
    root = copy_inputs(tmp_path_factory.mktemp("root"))
    output, folder = root / "Public", root / "Content/campaigns" / SLUG
    before = build(output, root)
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    build(output, root)
    during = Site(output)
    for name in FILES:
        (folder / name).unlink()
    (folder / "updates").rmdir()
    folder.rmdir()
    return before, during, build(output, root)


def test_adding_adds_exactly_its_files(trees):
    before, during, _ = trees
    assert set(during.files) - set(before.files) == NEW
    assert set(before.files) - set(during.files) == set()


def test_adding_changes_only_lists(trees):
    before, during, _ = trees
    assert {path for path in before.files if before.files[path] != during.files[path]} == LISTS


def test_adding_adds_its_entries(trees):
    before, during, _ = trees
    listed = [{loc.text for loc in xml.fromstring(tree.files["sitemap.xml"]).findall(".//{*}loc")} for tree in (before, during)]
    assert listed[1] - listed[0] == {
        f"https://example.org/{prefix}campaigns/{SLUG}/" for prefix in ("", "es/")}
    assert listed[0] <= listed[1]


def test_former_address_leads_on(trees):
    _, during, _ = trees
    for prefix in ("", "/es"):
        page, target = during.pages[f"{prefix}/old-address/"], f"{prefix}/campaigns/{SLUG}/"
        assert page.head.one("meta", http_equiv="refresh")["content"].split("url=")[1] == target
        assert page.canonical == f"https://example.org{target}"
        assert page.metas("robots") == ["noindex"]
        assert target in [a["href"] for a in page.root.one("main").all("a")]


def test_removing_leaves_what_was_before(trees):
    before, _, after = trees
    assert after.digest == before.digest
    assert not [path for path in after.folder.rglob(SLUG)], "an empty folder is left"


def test_both_pages_say_their_news(trees):
    _, during, _ = trees
    for prefix, title in (("", "News"), ("/es", "Noticias")):
        assert title in during.pages[f"{prefix}/campaigns/{SLUG}/"].root.one("main").text()
        assert title in during.files[f"{prefix}/campaigns/{SLUG}/feed.xml".lstrip("/")].decode()


def test_a_removed_page_is_gone_and_a_kept_one_untouched(tmp_path):
    """A second build over the same input writes nothing, to the nanosecond."""
    output = tmp_path / "Public"
    build(output)
    times = {path: path.stat().st_mtime_ns for path in output.rglob("*") if path.is_file()}
    build(output)
    assert {path: path.stat().st_mtime_ns for path in output.rglob("*") if path.is_file()} == times
    assert Tree(output).files
