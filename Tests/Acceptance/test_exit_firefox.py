"""Leaving, in Firefox: the same as in Chromium, which keeps its history and its windows in other ways."""

import io
import time

import pytest
from PIL import Image

from firefox import firefox
from hosts import hosted
from weather import weather


class Reader:
    def __init__(self, window, site, there, asked, answers):
        self.window, self.site, self.there, self.asked, self.answers = window, site, there, asked, answers

    def reads(self, *paths):
        for path in paths:
            self.window.open(self.site + path)
        self.asked.clear()
        self.window.evaluate(f"document.getElementById('exit').href = '{self.there}'")

    def waits(self, condition, seconds=10):
        end = time.monotonic() + seconds
        while not (done := condition()) and time.monotonic() < end:
            time.sleep(0.05)
        return done

    def is_at(self, address):
        return self.waits(lambda: self.window.address == address)

    @property
    def referrers(self):
        return {headers.get("Referer") for path, headers in self.asked if path == "/"}

    @property
    def colours(self):
        return len(Image.open(io.BytesIO(self.window.picture)).convert("RGB").getcolors(1 << 24))


@pytest.fixture(scope="module")
def reader(site):
    with hosted(site) as (address, _), weather() as (there, asked, answers), firefox() as window:
        yield Reader(window, address, there, asked, answers)


def leave_by_click(window):
    window.click("#exit")


def leave_by_keys(window):
    for _ in range(3):
        window.press("Shift")


@pytest.mark.parametrize("leave", [leave_by_click, leave_by_keys])
def test_back_goes_past_the_page_that_was_left(reader, leave):
    reader.reads("/about/", "/help/")
    leave(reader.window)
    assert reader.is_at(reader.there)
    assert reader.referrers == {None}
    reader.window.ask("WebDriver:Back")
    assert reader.is_at(reader.site + "/about/")
    assert "leaving" not in reader.window.evaluate("document.documentElement.className")


def test_the_page_is_covered_while_the_weather_does_not_answer(reader):
    reader.reads("/help/")
    assert reader.colours > 50
    reader.answers.clear()
    try:
        leave_by_keys(reader.window)
        assert reader.waits(lambda: reader.colours == 1)
        assert reader.window.ask("WebDriver:GetTitle") == "National Weather Service"
        assert reader.window.address == reader.site + "/help/"
    finally:
        reader.answers.set()
    assert reader.is_at(reader.there)


def test_shift_as_part_of_something_else_does_not_leave(reader):
    reader.reads("/help/")
    for letter in "ABC":
        reader.window.press("Shift", letter)
    for _ in range(3):
        reader.window.press("Control", "Shift")
    reader.window.press("Shift"), reader.window.press("Shift"), reader.window.press("a"), reader.window.press("Shift")
    assert reader.window.address == reader.site + "/help/" and reader.asked == []


def test_without_script_it_is_a_link(site):
    with (hosted(site) as (address, _), weather() as (there, asked, _),
          firefox(**{"javascript.enabled": False}) as window):
        without = Reader(window, address, there, asked, None)
        without.reads("/about/", "/help/")
        leave_by_keys(window)
        assert window.address == address + "/help/", "the browser runs scripts"
        leave_by_click(window)
        assert without.is_at(there) and without.referrers == {None}


def test_leaving_keeps_nothing(reader):
    reader.reads("/about/", "/help/")
    leave_by_click(reader.window)
    assert reader.is_at(reader.there)
    reader.reads("/about/")
    assert reader.window.ask("WebDriver:GetCookies") == []
    assert reader.window.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
