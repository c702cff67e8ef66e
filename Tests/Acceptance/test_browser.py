"""Pages as a browser shows them: nothing is refused, nothing is missing, nothing runs off a small phone."""

import pytest

from browser import browser, served
from records import PARTIAL

ROUTES = (
    "/", "/help/", "/states/", "/states/california/", "/states/northern-mariana-islands/",
    "/states/california/toolkit/", "/states/northern-mariana-islands/toolkit/", "/laws/", "/laws/venue/rest-areas/",
    "/campaigns/", "/campaigns/post-the-number/", "/campaigns/tell-your-attorney-general/", "/about/", "/sources/", "/privacy/",
    "/states/california/poster/", "/states/district-of-columbia/poster/tear-off/", "/404.html")
PATHS = [prefix + route for prefix in ("", "/es") for route in ROUTES]
PATHS += [f"/{language}{route}" for language in PARTIAL for route in ("/", "/help/", "/posters/")]
OVERFLOWING = """[...document.querySelectorAll('body *')].filter(e => {
  let box = e.getBoundingClientRect(), parent = e.parentElement;
  for (; parent; parent = parent.parentElement)
    if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(parent).overflowX)) return false;
  return box.width > 1 && box.right > innerWidth + 1;
}).slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join('\\n')"""


@pytest.fixture(scope="module")
def window(site):
    with served(site.folder) as address, browser() as opened:
        opened.address = address
        yield opened


@pytest.mark.parametrize("path", PATHS)
def test_nothing_is_refused_or_missing(window, path):
    events = window.open(window.address + path)
    said = [e["params"]["entry"]["text"] for e in events if e.get("method") == "Log.entryAdded"]
    said += [str(e["params"]) for e in events if e.get("method") == "Runtime.consoleAPICalled"]
    answers = [e["params"]["response"] for e in events if e.get("method") == "Network.responseReceived"]
    assert said == []
    assert answers and all(a["status"] == 200 and a["url"].startswith(window.address) for a in answers)
    assert window.evaluate("document.styleSheets.length") == window.evaluate(
        "document.querySelectorAll('link[rel=stylesheet]').length") > 0


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_runs_off_the_screen(window, path, width):
    window.width(width)
    window.open(window.address + path)
    assert window.evaluate(OVERFLOWING) == ""


@pytest.mark.parametrize("path", ["/", "/help/", "/es/help/", "/states/ohio/", "/es/states/ohio/poster/"])
def test_the_number_is_on_the_first_screen(window, path):
    window.width(360)
    window.open(window.address + path)
    top = window.evaluate("document.querySelector('a[href^=\"tel:+1888\"]').getBoundingClientRect().bottom")
    assert top < 640


def test_a_finger_can_hit_the_number_and_the_way_out(window):
    window.width(360)
    window.open(window.address + "/help/")
    for selector in ("a[href^=\"tel:+1888\"]", "#exit"):
        box = window.evaluate(
            f"(b => [b.width, b.height])(document.querySelector('{selector}').getBoundingClientRect())")
        assert min(box) >= 44, selector
