"""Small pictures of every printed page, kept in `goldens`: a contact sheet a format, a language a row, a page a column.

They are coarse on purpose: a letter is a smudge at this size, and what is left is where each block stands, how large
it is and how dark. What the readers of text can't see shows here.
"""

import io
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from PIL import Image, ImageChops, ImageStat
from PIL.PngImagePlugin import PngInfo

from building import ROOT

FOLDER = Path(__file__).parent / "goldens"
# Where a picture that differs is put beside its golden; git ignores it.
DIFFERENT = ROOT / ".build/goldens"
SIDE = 64
DRAWN = 600
# The greys of a golden are this far apart, so that a page takes half a kilobyte.
STEP = 17
CELLS = 8


@dataclass(frozen=True)
class Limits:
    """How far two pictures may be apart, in 255ths: on the average of all blocks, and in the worst one."""

    mean: float
    most: int


# The same program draws both: only its version, and so its smoothing of edges, may differ.
SAME_PAINTER = Limits(0.3, 16)
# Two programs smooth edges and thin lines each in its way.
OWN_PAINTER = Limits(2.5, 56)


def drawn(data):
    """The pages of a PDF as poppler draws them, each as coarse as a golden."""
    pages = subprocess.run(
        ["pdftoppm", "-gray", "-scale-to", str(DRAWN), "-"], input=data, check=True, capture_output=True).stdout
    found, start = [], 0
    for size in sizes(data):
        header = re.compile(rb"P5\n(\d+) (\d+)\n255\n").match(pages, start)
        width, height = map(int, header.groups())
        start = header.end() + width * height
        found.append(coarse(Image.frombytes("L", (width, height), pages[header.end():start]), size))
    assert start == len(pages)
    return found


def sizes(data):
    """Width and height of the pages in points."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        boxes = [list(map(float, page.mediabox)) for page in pdf.pages]
    return [(right - left, top - bottom) for left, bottom, right, top in boxes]


def coarse(image, size):
    """A picture of a page of a size in points, whose last row and column may be partly beyond the page."""
    scale = SIDE / max(size)
    pixels = max(image.size) / max(size)
    whole = (0, 0, min(image.width, size[0] * pixels), min(image.height, size[1] * pixels))
    return image.convert("L").resize(
        tuple(max(1, round(edge * scale)) for edge in size), Image.Resampling.BOX, box=whole)


def all_drawn(files):
    """The pages of several PDFs, drawn on all cores."""
    with ThreadPoolExecutor() as pool:
        return list(pool.map(drawn, files))


def difference(golden, now):
    """What the greys that a golden is kept in don't explain, by pixel."""
    return ImageChops.difference(golden, now).point(lambda value: max(0, value - STEP // 2 - 1))


def judged(golden, now, limits):
    """What is wrong with a picture, and where; nothing where it is as it was."""
    if golden.size != now.size:
        return f"is {now.size[0]} by {now.size[1]} pixels and was {golden.size[0]} by {golden.size[1]}"
    apart = difference(golden, now)
    mean, most = ImageStat.Stat(apart).mean[0], apart.getextrema()[1]
    if mean <= limits.mean and most <= limits.most:
        return None
    index = apart.tobytes().index(most)
    across, down = (index % apart.width + 0.5) / apart.width, (index // apart.width + 0.5) / apart.height
    return (
        f"is {mean:.2f} apart on average ({limits.mean} allowed) and {most} ({limits.most} allowed) at {down:.0%} of its "
        f"height and {across:.0%} of its width")


class Goldens:
    """What a format looked like when somebody last looked at it."""

    def __init__(self, format, folder=FOLDER):
        self.format, self.file = format, folder / f"{format}.png"

    def read(self):
        """The pages by language."""
        if not self.file.exists():
            return {}
        with Image.open(self.file) as image:
            image.load()
        rows = [row.split(":") for row in image.text["rows"].split()]
        side = (image.width // int(image.text["columns"]), image.height // len(rows))
        grey = image.convert("L")
        return {
            language: [
                grey.crop((column * side[0], row * side[1], (column + 1) * side[0], (row + 1) * side[1]))
                for column in range(int(count))]
            for row, (language, count) in enumerate(rows)}

    def write(self, pages):
        """Records pages by language, all of one size."""
        width, height = next(iter(pages.values()))[0].size
        columns = max(map(len, pages.values()))
        sheet = Image.new("L", (width * columns, height * len(pages)), 255)
        for row, language in enumerate(sorted(pages)):
            for column, page in enumerate(pages[language]):
                sheet.paste(page, (column * width, row * height))
        palette = Image.frombytes("P", sheet.size, sheet.point(lambda value: round(value / STEP)).tobytes())
        palette.putpalette([level * STEP for level in range(16) for _ in range(3)])
        told = PngInfo()
        told.add_text("rows", " ".join(f"{language}:{len(pages[language])}" for language in sorted(pages)))
        told.add_text("columns", str(columns))
        self.file.parent.mkdir(exist_ok=True)
        palette.save(self.file, bits=4, optimize=True, pnginfo=told)


def show(name, golden, now):
    """Puts golden, picture and difference side by side where somebody can look at them."""
    DIFFERENT.mkdir(parents=True, exist_ok=True)
    pair = [golden, now.resize(golden.size)]
    pair.append(ImageChops.invert(difference(*pair).point(lambda value: min(255, value * 4))))
    sheet = Image.new("L", (sum(image.width + 2 for image in pair), golden.height), 255)
    for index, image in enumerate(pair):
        sheet.paste(image, (index * (golden.width + 2), 0))
    file = DIFFERENT / f"{name}.png"
    sheet.resize((sheet.width * CELLS, sheet.height * CELLS), Image.Resampling.NEAREST).save(file)
    return file.relative_to(ROOT)


def picture(data, size):
    """The program's own picture of a first page, as coarse as a golden."""
    with Image.open(io.BytesIO(data)) as image:
        return coarse(image.convert("RGB"), size)
