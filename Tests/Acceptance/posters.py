"""The printed posters of a site, and what programs that know nothing of Placard read in them."""

import itertools
import subprocess
import tempfile
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

import pymupdf
import pypdfium2

from building import ROOT, TODAY, Tree, placard
from pdfreading import Reading
from pdfua import RIGHT_TO_LEFT

LANGUAGES = sorted((path.stem for path in (ROOT / "Content/posters").glob("*.yaml")), key=len, reverse=True)
BLOCKS = {"H1", "H2", "H3", "P", "Lbl", "LBody"}
# All of what is printed is read where there are no more than this; else a sample of every kind.
MOST = 300


@dataclass(eq=False)
class Poster:
    """A PDF of the site: `place/language/format.pdf`, where place is a state's slug or `us`."""

    path: str
    data: bytes
    picture: bytes | None = None

    def __repr__(self):
        return self.path

    @property
    def place(self):
        return self.path.split("/")[-3]

    @property
    def languages(self):
        return self.path.split("/")[-2]

    @property
    def language(self):
        """The leading one; a folder of several names them all."""
        return next((tag for tag in LANGUAGES if f"{self.languages}-".startswith(tag + "-")), self.languages)

    @property
    def format(self):
        return self.path.split("/")[-1].removesuffix(".pdf")

    @cached_property
    def reading(self):
        return Reading(self.data, self.language)

    @cached_property
    def blocks(self):
        """What its paragraphs say, by the structure, each with its language."""
        return [
            (self.reading.language_of(element), self.reading.text(element))
            for element in self.reading.elements if element.tag in BLOCKS]

    def is_missing(self, language, block, text):
        """Whether a reader's text lacks a block: whole, or all its characters where readers turn lines round."""
        if not {language, self.language} & RIGHT_TO_LEFT:
            return letters(block) not in text
        return bool(Counter(unturned(block)) - Counter(unturned(text)))


def letters(text):
    """A text as compared: composed, without white space and what only steers the direction or the line breaks."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(c for c in composed if not c.isspace() and c not in STEERING)


def unturned(text):
    """Without telling the one bracket from the other, which readers exchange when they turn a line."""
    return "".join("|" if unicodedata.mirrored(c) else c for c in letters(text))


STEERING = set("\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\x0c\0\ufffe\x02")


def posters_of(tree):
    """The PDFs of a tree with their pictures; none would mean that nothing is tested."""
    paths = [path for path in tree.files if path.endswith(".pdf")]
    assert paths, f"{tree.folder} has no PDF"
    return [Poster(path, tree.files[path], tree.files.get(path[:-3] + "png")) for path in paths]


def sample(posters):
    """One of each format in each language, and every tenth of the others."""
    if len(posters) <= MOST:
        return posters
    firsts = {}
    for poster in posters:
        firsts.setdefault((poster.languages, poster.format), poster)
    others = [poster for poster in posters if firsts[poster.languages, poster.format] is not poster]
    return [*firsts.values(), *others[::10]]


def print_posters(folder, *options):
    """What `placard poster` prints into a folder."""
    result = placard("poster", "--root", ROOT, "--output", folder, "--as-of", TODAY, "--quiet", *options)
    assert result.returncode == 0, f"exit {result.returncode}\n{result.stdout}{result.stderr}"
    return posters_of(Tree(folder))


def read_by_poppler(poster):
    """In the order of the content: its other order guesses columns and runs headlines side by side together."""
    return run("pdftotext", "-raw", "-enc", "UTF-8", "-", "-", data=poster.data).decode()


def read_by_pdfium(poster):
    document = pypdfium2.PdfDocument(poster.data)
    # All of it, not what its boxes hold: a joiner's is empty.
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def read_by_mutool(poster):
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(poster.data)
        file.flush()
        return run("mutool", "draw", "-q", "-F", "txt", file.name).decode()


def read_by_mupdf(poster):
    with pymupdf.open(stream=poster.data, filetype="pdf") as document:
        return "\n".join(page.get_text("text", sort=False) for page in document)


READERS = {
    "poppler": read_by_poppler, "pdfium": read_by_pdfium, "mupdf": read_by_mupdf,
    "mutool": read_by_mutool}


def run(*command, data=None):
    return subprocess.run(command, input=data, check=True, capture_output=True).stdout


def first_lines(found, most=20):
    """Findings, short enough to read."""
    found = list(itertools.islice(found, most + 1))
    return found if len(found) <= most else [*found[:most], "and more"]
