"""Posters as they come out of a printer: one sheet, the number as text, a QR code that a phone can read."""

import re
import subprocess

import pytest

from browser import browser, served
from records import LANGUAGES, NUMBER, PLACES

# The longest names, and the places with a second number to fit in.
LONGEST = ("MP", "DC", "VI")
WITH_LINE = ("CA", "TN", "GA")
DPI = 150
VARIANTS = ("", "tear-off/")


@pytest.fixture(scope="module")
def window(site):
    with served(site.folder) as address, browser() as opened:
        opened.address = address
        yield opened


def printed(window, path, paper, folder):
    """The PDF of a page, and what pdfinfo says of it."""
    window.open(window.address + path)
    file = folder / "sheet.pdf"
    file.write_bytes(window.pdf(paper))
    said = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    return file, dict(line.split(":", 1) for line in said.splitlines())


def poster(code, variant, language):
    return ("" if language == "en" else f"/{language}") + f"/states/{PLACES[code]['slug']}/poster/{variant}"


@pytest.mark.parametrize("code", LONGEST + WITH_LINE)
@pytest.mark.parametrize("variant", VARIANTS, ids=["full", "tear-off"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", ["Letter", "A4"])
def test_a_poster_is_one_sheet(site, window, tmp_path, code, variant, language, paper):
    path = poster(code, variant, language)
    file, info = printed(window, path, paper, tmp_path)
    assert info["Pages"].strip() == "1"
    size = [float(number) for number in re.findall(r"[\d.]+", info["Page size"])[:2]]
    assert size == pytest.approx({"Letter": [612, 792], "A4": [595.3, 841.9]}[paper], abs=1.5)
    sheet, text = site.pages[path].root.one("article", class_="poster-sheet"), text_of(file)
    assert missing_lines(sheet, text) == []
    assert text.count(NUMBER["display"]) == 1 + len(tabs(sheet))
    code_says = qr_codes(file, tmp_path)
    assert code_says == [expected_code(sheet)]
    assert site.file_at(code_says[0].removeprefix(site.base.rstrip("/")))


def tabs(sheet):
    return [tab for tabs in sheet.all("ul", class_="poster-tabs") for tab in tabs.all("li")]


def missing_lines(sheet, text):
    """What the sheet says on the screen and not on paper; where lines break may differ."""
    hidden = {node.text() for node in sheet.all(class_="visually-hidden")} | {tab.text() for tab in tabs(sheet)}
    together = "".join(text.split())
    return [line for line in sheet.text().splitlines() if line not in hidden and "".join(line.split()) not in together]


def text_of(file):
    return subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout


def expected_code(sheet):
    """The address beside the code, which is printed without its scheme and last slash, before the day of the check."""
    return f"https://{sheet.one('p', class_='poster-address').text().split(' · ')[0]}/"


def qr_codes(file, folder):
    subprocess.run(["pdftoppm", "-r", str(DPI), "-gray", "-png", file, folder / "sheet"], check=True)
    found = []
    for image in sorted(folder.glob("sheet*.png")):
        read = subprocess.run(["zbarimg", "--quiet", "--raw", image], capture_output=True, text=True)
        found += read.stdout.split()
    return found
