"""Leaving: what a person across the room sees, and what the Back button shows after it."""

import base64
import io
import time

import pytest
from PIL import Image

from browser import browser
from hosts import hosted
from weather import weather

KINDS = ("/", "/help/", "/es/help/", "/states/ohio/", "/es/states/ohio/poster/", "/laws/", "/campaigns/", "/privacy/",
         "/404.html")


class Reader:
    """Somebody with a browser who reads, presses keys, leaves and goes back."""

    def __init__(self, window, address, weather, asked, answers):
        self.window, self.address, self.weather, self.asked, self.answers = window, address, weather, asked, answers

    def reads(self, *paths):
        for index, path in enumerate(paths):
            self.window.open(self.address + path)
            if index == 0:
                self.asks("Page.resetNavigationHistory")
        self.asked.clear()
        # The load that was heard of may have been that of the page before.
        assert self.waits(lambda: self.window.evaluate("!!document.getElementById('exit') && document.readyState == 'complete'"))
        # The link of the page leads to the real weather; the test's one stands on this machine.
        self.window.evaluate(f"document.getElementById('exit').href = '{self.weather}'")

    def asks(self, method):
        """Leaving changes the browser's process, because nobody else may hold our window; between the two, none answers."""
        for _ in range(100):
            try:
                return self.window.ask(method)
            except AssertionError as error:
                if "Not attached" not in str(error):
                    raise
                time.sleep(0.05)
        raise AssertionError(f"{method}: no page answers")

    def press(self, key, modifiers=0, *, down=True, up=True):
        for kind in [kind for kind, wanted in (("rawKeyDown", down), ("keyUp", up)) if wanted]:
            self.window.ask("Input.dispatchKeyEvent", type=kind, key=key, modifiers=modifiers)

    def clicks(self):
        box = self.window.evaluate(
            "(b => [b.x + b.width / 2, b.y + b.height / 2])(document.getElementById('exit').getBoundingClientRect())")
        for kind in ("mousePressed", "mouseReleased"):
            self.window.ask("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)

    def waits(self, condition, seconds=8):
        end = time.monotonic() + seconds
        while not (done := condition()) and time.monotonic() < end:
            time.sleep(0.05)
        return done

    @property
    def referrers(self):
        """What the weather page was told of where its readers came from."""
        return {headers.get("Referer") for path, headers in self.asked if path == "/"}

    @property
    def history(self):
        found = self.asks("Page.getNavigationHistory")
        return [entry["url"].removeprefix(self.address) for entry in found["entries"]]

    @property
    def here(self):
        found = self.asks("Page.getNavigationHistory")
        return found["entries"][found["currentIndex"]]["url"]

    def has_left(self):
        return self.waits(lambda: self.here == self.weather)

    def goes_back(self):
        found = self.asks("Page.getNavigationHistory")
        self.window.ask("Page.navigateToHistoryEntry", entryId=found["entries"][found["currentIndex"] - 1]["id"])

    @property
    def colours(self):
        """How many colours the screen shows."""
        picture = self.window.ask("Page.captureScreenshot", format="png")["data"]
        return len(Image.open(io.BytesIO(base64.b64decode(picture))).convert("RGB").getcolors(1 << 24))


@pytest.fixture(scope="module")
def reader(site):
    with hosted(site) as (address, _), weather() as (there, asked, answers), browser() as window:
        yield Reader(window, address, there, asked, answers)


@pytest.mark.parametrize("path", KINDS)
def test_a_click_puts_the_weather_in_the_place_of_the_page(reader, path):
    reader.reads("/about/", path)
    reader.clicks()
    assert reader.has_left()
    assert reader.history == ["/about/", reader.weather]
    assert reader.referrers == {None}


@pytest.mark.parametrize("path", KINDS)
def test_shift_three_times_leaves_from_every_page(reader, path, record_property):
    reader.reads("/about/", path)
    reader.press("Shift")
    reader.press("Shift")
    assert reader.here == reader.address + path
    reader.press("Shift")
    assert reader.has_left()
    assert reader.history == ["/about/", reader.weather]
    assert reader.referrers == {None}
    record_property("figure", "Chromium: gone at the third Shift, not at the second")


def test_back_never_shows_the_page_that_was_left(reader, record_property):
    reader.reads("/help/")
    reader.clicks()
    assert reader.has_left() and reader.history == [reader.weather]
    reader.reads("/about/", "/help/")
    reader.clicks()
    assert reader.has_left()
    reader.goes_back()
    assert reader.waits(lambda: reader.here == reader.address + "/about/")
    # On a busy machine the page may not have begun to be read.
    assert reader.waits(lambda: "leaving" not in reader.window.evaluate("document.documentElement?.className ?? 'leaving'"))
    record_property("figure", "Chromium: of two pages read, Back shows the one before the one that was left")


def test_the_page_is_covered_while_the_weather_does_not_answer(reader, record_property):
    reader.reads("/help/")
    assert reader.colours > 50
    reader.answers.clear()
    try:
        start = time.monotonic()
        reader.press("Shift"), reader.press("Shift"), reader.press("Shift")
        colours = reader.colours
        took = time.monotonic() - start
        assert colours == 1, f"{colours} colours are on the screen"
        record_property("figure", f"Chromium: covered, and seen to be, {took * 1000:.0f} ms after the first of three keys")
        assert reader.here == reader.address + "/help/"
        # A page that is being left for another process answers no script; the browser knows what its tab says.
        assert reader.window.ask("Target.getTargetInfo")["targetInfo"]["title"] == "National Weather Service"
    finally:
        reader.answers.set()
    assert reader.has_left()


def test_the_cover_comes_in_a_tenth_of_a_second(reader, record_property):
    """Measured by the page itself: from the key to the second frame, which shows what the first one was given."""
    reader.reads("/help/")
    reader.answers.clear()
    try:
        took = reader.window.ask("Runtime.evaluate", awaitPromise=True, returnByValue=True, expression="""new Promise(done => {
          const key = kind => document.dispatchEvent(new KeyboardEvent(kind, {key: 'Shift', bubbles: true}));
          const start = performance.now();
          for (let times = 0; times < 3; times++) { key('keydown'); key('keyup'); }
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
        })""")["result"]["value"]
    finally:
        reader.answers.set()
    record_property("figure", f"Chromium: covered {took:.0f} ms after the last key")
    assert took <= 100
    assert reader.has_left()


def test_shift_as_part_of_something_else_does_not_leave(reader):
    reader.reads("/help/")
    for letter in "ABC":
        reader.press("Shift", 8, up=False)
        reader.press(letter, 8)
        reader.press("Shift", down=False)
    for _ in range(3):
        reader.press("Control", 2, up=False)
        reader.press("Shift", 10)
        reader.press("Control", down=False)
    reader.press("Shift"), reader.press("Shift"), reader.press("a"), reader.press("Shift")
    assert reader.here == reader.address + "/help/" and reader.asked == []


@pytest.mark.parametrize("field", ["<input>", "<textarea></textarea>", "<p contenteditable>x</p>"])
def test_shift_in_a_field_does_not_leave(reader, field):
    """There are no fields on the site; a designer may add one."""
    reader.reads("/help/")
    tag = field.strip("<").split(">")[0].split()[0]
    reader.window.evaluate(f"""(() => {{ const field = document.createElement('{tag}');
      if ('{tag}' === 'p') field.contentEditable = 'true'; document.body.append(field); field.focus(); return 1; }})()""")
    for _ in range(4):
        reader.press("Shift")
    assert reader.here == reader.address + "/help/" and reader.asked == []


def test_the_count_is_told_and_forgotten(reader):
    reader.reads("/help/")
    said = "document.getElementById('exit-status').textContent"
    reader.press("Shift")
    assert reader.window.evaluate(said) == "To leave this site, press Shift two more times."
    reader.press("Shift")
    assert reader.window.evaluate(said) == "To leave this site, press Shift one more time."
    assert reader.waits(lambda: reader.window.evaluate(said) == "", 7)
    reader.press("Shift")
    assert reader.here == reader.address + "/help/" and "two" in reader.window.evaluate(said)


def test_a_page_that_comes_back_is_readable(reader):
    """What `pageshow` is for: a page kept by the browser while it was covered."""
    reader.reads("/help/")
    title = reader.window.evaluate("document.title")
    reader.window.evaluate("""(() => { document.documentElement.classList.add('leaving'); document.title = 'x';
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})); return 1; })()""")
    assert reader.window.evaluate("document.documentElement.className + document.title") == title


def test_without_script_it_is_a_link(reader):
    reader.window.ask("Emulation.setScriptExecutionDisabled", value=True)
    try:
        reader.window.open(reader.address + "/help/")
        root = reader.window.ask("DOM.getDocument")["root"]["nodeId"]
        link = reader.window.ask("DOM.querySelector", nodeId=root, selector="#exit")["nodeId"]
        reader.window.ask("DOM.setAttributeValue", nodeId=link, name="href", value=reader.weather)
        reader.asked.clear()
        x, y = reader.window.ask("DOM.getBoxModel", nodeId=link)["model"]["content"][:2]
        for kind in ("mousePressed", "mouseReleased"):
            reader.window.ask("Input.dispatchMouseEvent", type=kind, x=x + 5, y=y + 5, button="left", clickCount=1)
        assert reader.has_left()
        assert reader.referrers == {None}
    finally:
        reader.window.ask("Emulation.setScriptExecutionDisabled", value=False)


def test_leaving_keeps_nothing(reader):
    reader.reads("/about/", "/help/")
    reader.clicks()
    assert reader.has_left()
    assert reader.window.ask("Storage.getCookies")["cookies"] == []
    used = reader.window.ask("Storage.getUsageAndQuota", origin=reader.address)["usageBreakdown"]
    assert [entry for entry in used if entry["usage"]] == []


def test_one_entry_where_the_site_asks_for_it(reader):
    reader.reads("/about/")
    reader.window.evaluate("document.getElementById('exit').dataset.links = 'replace'")
    reader.window.evaluate("document.querySelector('.footer-links a').click() ?? 1")
    assert reader.waits(lambda: reader.here == reader.address + "/help/")
    assert reader.history == ["/help/"]


def test_the_bar_is_small_and_first(reader):
    """At most a fifth of a phone's screen at 400 %, a finger's size, and the first stop of the keyboard."""
    reader.window.ask("Emulation.setDeviceMetricsOverride", width=320, height=256, deviceScaleFactor=1, mobile=False)
    for path in ("/help/", "/es/help/", "/ar/help/", "/vi/help/"):
        reader.reads(path)
        bar, width, height = reader.window.evaluate("""(() => { const link = document.getElementById('exit');
          const box = link.getBoundingClientRect();
          return [link.parentElement.getBoundingClientRect().height, box.width, box.height]; })()""")
        assert bar <= 256 / 5 and min(width, height) >= 44, path
        reader.press("Tab")
        assert reader.window.evaluate("document.activeElement.id") == "exit"
    reader.window.ask("Emulation.clearDeviceMetricsOverride")


def test_the_script_is_small(site):
    import gzip

    scripts = [path for path in site.files if path.endswith(".js")]
    assert len(scripts) == 1
    assert len(gzip.compress(site.files[scripts[0]], 9)) <= 1024
    for word in (b"Storage", b"cookie", b"indexedDB", b"caches", b"innerHTML", b"fetch", b".style"):
        assert word not in site.files[scripts[0]]
