"""Type as another program measures it in the file: never smaller than the program says, and nowhere too small to read."""

import re
import subprocess

import pytest

from building import ROOT, TODAY, placard
from posters import first_lines

# In points: what somebody must read from afar, or with weak eyes, has more.
LEAST = {"cling": 10, "screen": 12, "screen-tall": 12, "large-print": 24, "stall": 6.5, "label": 7, "card": 6}
# On paper that hangs on a wall.
LEAST_OF_ALL = 8
# The number is what must be read in passing, on the smallest label too.
LEAST_OF_NUMBER = 24
FORMATS = ("letter", "tabloid", "a4", "a3", "florida", "tearoff", "stall", "cling", "mirror", "label", "card", "phone-bank",
           "screen", "screen-tall", "large-print", "landscape")
# The margin at the foot, in points, has a ruler and a note for who prints the sheet, not for readers.
FOOT = 30
STATES = ("ca", "fl", "ga", "ny", "tx")


def pages(files):
    """What mutool reads on each page, one after the other: one run for all of them."""
    told = subprocess.run(
        ["mutool", "draw", "-q", "-F", "stext", *files], check=True, capture_output=True).stdout.decode()
    return told.split("<page ")[1:]


def smallest(files):
    """The smallest type on each file above its foot margin."""
    sizes = []
    for page in pages(files):
        if page.startswith('id="page1"'):
            sizes.append(set())
        foot = float(re.search(r'height="([\d.]+)"', page)[1]) - FOOT
        for top, line in re.findall(r'<line bbox="[-\d.]+ ([-\d.]+)[^>]*>(.*?)</line>', page, re.S):
            if float(top) < foot:
                sizes[-1] |= set(map(float, re.findall(r'<font [^>]*size="([\d.]+)"', line)))
    assert len(sizes) == len(files)
    return [min(found) for found in sizes]


def largest_number(files):
    """The type of the hotline's number where it is largest on each file; 0 where it isn't there."""
    sizes = []
    for page in pages(files):
        if page.startswith('id="page1"'):
            sizes.append(0)
        for line in re.findall(r"<line bbox[^>]*>(.*?)</line>", page, re.S):
            if re.search(r"888.373.7888", "".join(re.findall(r'<char [^>]*c="([^"]*)"', line))):
                sizes[-1] = max(sizes[-1], min(map(float, re.findall(r'<font [^>]*size="([\d.]+)"', line))))
    assert len(sizes) == len(files)
    return sizes


@pytest.fixture(scope="module")
def files(posters, tmp_path_factory):
    """The general sheets of every language, and those of some states, with their files."""
    folder = tmp_path_factory.mktemp("type")
    chosen = [p for p in posters if p.place == "us" or p.place in ("california", "florida", "georgia")]
    written = {poster: folder / f"{number}.pdf" for number, poster in enumerate(chosen)}
    for poster, path in written.items():
        path.write_bytes(poster.data)
    return written


@pytest.fixture(scope="module")
def measured(files):
    """The sheets with their smallest type."""
    return dict(zip(files, smallest(files.values())))


def test_the_number_can_be_read_in_passing(files, record_property):
    sizes = dict(zip(files, largest_number(files.values())))
    record_property("figure", f"the hotline's number is {min(sizes.values()):.1f} points or larger on {len(sizes)} sheets")
    assert first_lines(f"{poster}: {size} points" for poster, size in sizes.items() if size < LEAST_OF_NUMBER) == []


@pytest.mark.parametrize("format", FORMATS)
def test_no_type_is_too_small(measured, format):
    least = LEAST.get(format, LEAST_OF_ALL)
    of_format = {poster: size for poster, size in measured.items() if poster.format == format}
    assert of_format and first_lines(
        f"{poster}: {size} points" for poster, size in of_format.items() if size < least - 0.01) == []


def test_the_report_tells_the_smallest_type(tmp_path):
    """What it judges a sheet by is what is in the file."""
    choice = [word for state in STATES for word in ("--state", state)]
    choice += ["--language", "en", "--language", "es", "--format", "letter", "--format", "tearoff"]
    output = tmp_path / "out"
    printed = placard("poster", "--root", ROOT, "--output", output, "--as-of", TODAY, "--quiet", *choice)
    said = placard("poster", "--root", ROOT, "--as-of", TODAY, "--report", *choice)
    assert (printed.returncode, said.returncode) == (0, 0), printed.stderr + said.stderr
    told = {}
    for line in said.stdout.splitlines():
        if header := re.match(r"(\S+\.pdf):", line):
            path = header[1]
        if found := re.search(r"its smallest type is ([\d.]+) points", line):
            told[path] = float(found[1])
    assert told, said.stdout
    read = dict(zip(told, smallest([output / path for path in told])))
    assert {path: (told[path], read[path]) for path in told if abs(told[path] - read[path]) > 0.02} == {}
