"""The preview as an editor has it: in a browser, with something half typed, while files are saved."""

import http.client
import json
import re
import shutil
import signal
import subprocess
import time
from contextlib import contextmanager

import pytest

from browser import browser
from building import PLACARD, TODAY, Tree, build, copy_inputs, placard
from test_commands import replace

FORM = '<p><input id="wish" aria-label="{{page.title}}"><textarea id="more" aria-label="{{page.title}}"></textarea></p>\n'


class Preview:
    """A running preview of a folder that a test may change."""

    def __init__(self, root, *options):
        self.root = root
        self.process = subprocess.Popen(
            [str(PLACARD), "serve", "--port", "0", "--root", str(root), "--as-of", TODAY, *options],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.said = [self.process.stdout.readline()]
        self.address = re.search(r"http://127\.0\.0\.1:\d+", self.said[0])[0]

    def get(self, path, **fields):
        connection = http.client.HTTPConnection(self.address.removeprefix("http://"), timeout=30)
        connection.request("GET", path, headers=fields)
        answer = connection.getresponse()
        status, body = answer.status, answer.read()
        connection.close()
        return status, body

    def line(self, pattern):
        """The next line it says that has a pattern."""
        while not re.search(pattern, self.said[-1]):
            self.said.append(self.process.stdout.readline())
            assert self.said[-1], f"the preview ended: {self.said}"
        return self.said[-1]

    def end(self):
        self.process.send_signal(signal.SIGINT)
        rest, _ = self.process.communicate(timeout=30)
        return self.process.returncode, rest


@contextmanager
def previewing(root, *options):
    preview = Preview(root, *options)
    try:
        yield preview
    finally:
        preview.process.kill()
        preview.process.communicate()


@pytest.fixture
def root(tmp_path):
    root = copy_inputs(tmp_path / "root")
    replace(root / "Templates/pages/states.html", "</h1>\n", "</h1>\n" + FORM)
    return root


@pytest.fixture(scope="module")
def window():
    with browser() as opened:
        yield opened


def until(window, expression):
    """Waits for something to be true on the page, which may be between two documents, without loading it again."""
    for _ in range(600):
        if window.evaluate(f"(() => {{ try {{ return !!({expression}); }} catch {{ return false; }} }})()"):
            return
        time.sleep(0.05)
    raise AssertionError(f"never true: {expression}\n" + str(window.evaluate(PANEL)))


PANEL = "(document.querySelector('placard-preview')?.shadowRoot.querySelector('section')?.innerText ?? '')"
STATE = """JSON.stringify([scrollY, document.activeElement.id, document.activeElement.selectionStart,
  document.querySelector('#wish').value, document.querySelector('#more').value, window.sameDocument, document.querySelector('#wish') === window.sameField])"""


def test_a_template_is_broken_and_mended_while_a_form_is_half_filled(root, window):
    template = root / "Templates/pages/states.html"
    with previewing(root) as preview:
        events = window.open(preview.address + "/states/")
        assert [e for e in events if e.get("method") == "Log.entryAdded"] == []
        window.evaluate("document.querySelector('#more').value = 'A longer note'; document.querySelector('#wish').focus(); 1")
        window.ask("Input.insertText", text="Half an answer")
        window.evaluate("document.querySelector('#wish').setSelectionRange(4, 4); window.sameDocument = 1;"
                        "window.sameField = document.querySelector('#wish'); scrollTo(0, 500); 1")
        before = window.evaluate(STATE)
        assert json.loads(before)[:4] == [500, "wish", 4, "Half an answer"]

        replace(template, "{{page.title}}</h1>", "{{page.titel}}</h1>")
        until(window, f"{PANEL}.includes('titel')")
        said = window.evaluate(PANEL)
        assert "Templates/pages/states.html:" in said and "did you mean" in said and "^" in said
        assert window.evaluate(STATE) == before
        assert "pages stay as they were" in preview.line("states.html: ")

        replace(template, "{{page.titel}}</h1>", "{{page.title}} <em id=\"mended\">mended</em></h1>")
        until(window, "document.querySelector('#mended')")
        until(window, f"{PANEL} === ''")
        assert window.evaluate(STATE) == before
        assert re.search(r"^Templates/pages/states\.html: ready after \d+ ms\.$", preview.line("ready after"))


def test_copy_styles_and_scripts_follow_what_is_saved(root, window):
    with previewing(root) as preview:
        window.open(preview.address + "/about/")
        window.evaluate("window.sameDocument = 1")
        copy = root / "Content/pages/about.md"
        copy.write_text(copy.read_text(encoding="utf-8") + "\nA new last line.\n", encoding="utf-8")
        until(window, "document.body.innerText.includes('A new last line.')")
        with (root / "Templates/assets/base.css").open("a", encoding="utf-8") as style:
            style.write("\nh1 { letter-spacing: 7px; }\n")
        until(window, "getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'")
        assert window.evaluate("window.sameDocument") == 1
        with (root / "Templates/assets/exit.js").open("a", encoding="utf-8") as script:
            script.write("\ndocument.documentElement.dataset.fresh = 'yes';\n")
        until(window, "document.documentElement.dataset.fresh === 'yes'")


def test_what_is_wrong_is_text_and_never_markup(root, window):
    with previewing(root) as preview:
        window.open(preview.address + "/help/")
        strings = root / "Content/strings/en.yaml"
        strings.write_text(strings.read_text(encoding="utf-8") + "\"<img src=x onerror=document.title=1>\": 1\n", encoding="utf-8")
        until(window, f"{PANEL}.includes('<img')")
        assert window.evaluate("document.querySelector('placard-preview').shadowRoot.querySelectorAll('img').length") == 0


def test_a_fault_of_the_whole_site_is_shown_over_its_new_page(root, window):
    """A link that leads nowhere is found after the page is shown, and goes when the link is mended."""
    copy = root / "Content/pages/about.md"
    with previewing(root) as preview:
        window.open(preview.address + "/about/")
        text = copy.read_text(encoding="utf-8")
        copy.write_text(text + "\nA [link](/nowhere/) to mend.\n", encoding="utf-8")
        until(window, "document.body.innerText.includes('to mend.')")
        until(window, f"{PANEL}.includes('/nowhere/')")
        copy.write_text(text, encoding="utf-8")
        until(window, f"{PANEL} === ''")
        assert "Nothing is wrong any more." in preview.line("any more")


def test_drafts_are_shown_with_their_mark_and_never_published(root):
    draft = root / "Content/campaigns/a-new-ask"
    shutil.copytree(root / "Content/campaigns/post-the-number", draft)
    replace(draft / "campaign.yaml", "status: open", "status: draft")
    with previewing(root) as preview:
        status, page = preview.get("/campaigns/a-new-ask/")
        assert status == 200 and b"stamp-draft" in page
        assert b"/campaigns/a-new-ask/" in preview.get("/campaigns/")[1]
    public = build(root / "Public", root)
    assert [path for path in public.files if "a-new-ask" in path] == []


def test_a_published_page_that_links_to_a_draft_is_told_of_as_a_build_would(root):
    draft = root / "Content/campaigns/a-new-ask"
    shutil.copytree(root / "Content/campaigns/post-the-number", draft)
    replace(draft / "campaign.yaml", "status: open", "status: draft")
    copy = root / "Content/pages/about.md"
    copy.write_text(copy.read_text(encoding="utf-8") + "\nA [draft](/campaigns/a-new-ask/).\n", encoding="utf-8")
    with previewing(root) as preview:
        assert "'/campaigns/a-new-ask/' leads nowhere" in preview.line("leads nowhere")


def test_posters_are_printed_when_somebody_opens_them(root):
    with previewing(root) as preview:
        assert preview.get("/posters/ohio/en/letter.pdf")[1].startswith(b"%PDF-")
        assert b"/posters/ohio/es/card.pdf" in preview.get("/states/ohio/poster/")[1]
        assert preview.get("/posters/us/ar/card.png")[1].startswith(b"\x89PNG")
        assert preview.get("/share/oh-en.png")[1].startswith(b"\x89PNG")
        assert preview.get("/posters/ohio/en/nothing.pdf")[0] == 404


def test_pages_are_as_they_are_published(root, site):
    """Byte for byte, but for the script that comes first and what lets it ask for changes."""
    replace(root / "Templates/pages/states.html", FORM, "")
    with previewing(root) as preview:
        for path in ("help/index.html", "es/states/ohio/index.html", "campaigns/post-the-number/index.html", "404.html"):
            page = preview.get("/" + path)[1]
            page = re.sub(rb'<script src="/\.placard/preview\.js" data-version="[^"]+" defer></script>', b"", page)
            assert page.replace(b"connect-src &#39;self&#39;; ", b"") == site.files[path], path
        for path in ("sitemap.xml", "api/v1/laws.json", *(name for name in site.files if name.startswith("assets/base-"))):
            assert preview.get("/" + path)[1] == site.files[path], path


def test_nothing_of_the_preview_is_published(site):
    assert [path for path, content in site.files.items() if b".placard" in content or b"data-version" in content] == []


def test_a_build_while_previewing_disturbs_neither(root):
    with previewing(root) as preview:
        before = preview.get("/help/")[1]
        build(root / "Public", root)
        assert preview.get("/help/")[1] == before
        assert sorted(path.name for path in root.iterdir()) == [".placard-shelf", "Content", "Public", "Templates"]


def test_a_site_is_built_while_it_is_previewed(root, tmp_path):
    """A build beside a preview publishes what it would alone, over and over, and the preview goes on as it was."""
    with open(root / "Content/site.yaml", "a", encoding="utf-8") as settings:
        settings.write("\nposters: {formats: [], general: []}\n")
    template = root / "Templates/pages/states.html"
    alone = build(tmp_path / "alone", root)
    with previewing(root) as preview:
        def shown():
            status, page = preview.get("/about/")
            return status, re.sub(rb'data-version="[^"]+"', b"", page)

        page = shown()
        for _ in range(2):
            assert build(root / "Public", root).digest == alone.digest
            assert shown() == page
        replace(template, "{{page.title}}</h1>", "{{page.titel}}</h1>")
        assert "pages stay as they were" in preview.line("states.html: ")
        refused = placard("build", "--root", root, "--output", root / "Public", "--as-of", TODAY)
        assert refused.returncode == 1 and "titel" in refused.stderr
        assert Tree(root / "Public").digest == alone.digest and shown() == page
        replace(template, "{{page.titel}}</h1>", "{{page.title}}</h1>")
        preview.line("states.html: ready after")
        assert build(root / "Public", root).digest == alone.digest and shown() == page


def test_other_names_and_other_sites_get_nothing(root):
    with previewing(root) as preview:
        assert preview.get("/", Host="evil.example")[0] == 421
        assert preview.get("/", Origin="https://evil.example")[0] == 403
        assert preview.get("/../../etc/passwd")[0] == 400


def test_control_c_ends_it_cleanly(root):
    with previewing(root) as preview:
        assert preview.get("/")[0] == 200
        status, rest = preview.end()
        assert status == 0 and rest.endswith("\nThe preview has ended.\n")


def test_a_port_in_use_is_said(root):
    with previewing(root) as preview:
        port = preview.address.rsplit(":", 1)[1]
        second = placard("serve", "--root", root, "--port", port)
        assert second.returncode == 64
        assert second.stderr.startswith(f"error: port {port} is in use") and "--port 0" in second.stderr


def test_a_site_that_is_broken_from_the_start_is_shown_once_it_is_mended(root, window):
    replace(root / "Content/site.yaml", "title:", "titel:")
    process = subprocess.Popen([str(PLACARD), "serve", "--port", "0", "--root", str(root)], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
    try:
        address = re.search(r"http://[\d.:]+", process.stdout.readline())[0]
        window.open(address + "/")
        until(window, f"{PANEL}.includes('titel')")
        replace(root / "Content/site.yaml", "titel:", "title:")
        until(window, "document.querySelector('h1')")
        until(window, f"!{PANEL}.includes('titel')")
    finally:
        process.kill()
        process.communicate()
