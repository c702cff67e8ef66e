"""A PDF as its structure tree, its marked content and its fonts say, read by qpdf's library, not by the program.

Nothing here judges: what is missing or odd is read as None or left out, so that `pdfua` can say what is wrong.
"""

import io
import re
from dataclasses import dataclass, field
from functools import cached_property

import pikepdf
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Stream

TEXT_OPERATORS = {"Tj", "TJ", "'", '"'}
PAINTING = {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "INLINE IMAGE"} | TEXT_OPERATORS


@dataclass(eq=False)
class Element:
    """A structure element; its kids are elements, contents as (stream, MCID) and objects as ("object", number)."""

    dictionary: Dictionary
    tag: str
    parent: "Element | None"
    kids: list = field(default_factory=list)

    @property
    def number(self):
        return self.dictionary.objgen

    @property
    def elements(self):
        return [kid for kid in self.kids if isinstance(kid, Element)]

    @property
    def contents(self):
        return [kid for kid in self.kids if isinstance(kid, tuple) and kid[0] != "object"]

    @property
    def objects(self):
        return [kid[1] for kid in self.kids if isinstance(kid, tuple) and kid[0] == "object"]

    def walk(self):
        yield self
        for kid in self.elements:
            yield from kid.walk()

    def __str__(self):
        return f"{self.tag} {self.number[0]}"


@dataclass(frozen=True)
class Mark:
    """A marked content that is open; `content` is (stream, MCID) where it belongs to the structure."""

    tag: str
    serial: int
    content: tuple | None = None
    actual: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class Painting:
    """An operator that leaves ink, with the marked contents around it and, for text, its font and characters."""

    operator: str
    marks: tuple
    font: tuple | None = None
    codes: tuple = ()

    @property
    def content(self):
        return next((mark.content for mark in reversed(self.marks) if mark.content), None)

    @property
    def is_artifact(self):
        return any(mark.tag == "/Artifact" for mark in self.marks)


def text_value(value):
    return str(value) if isinstance(value, pikepdf.String) else None


class Font:
    """A composite font as embedded."""

    def __init__(self, dictionary):
        self.dictionary = dictionary
        self.name = str(dictionary.get("/BaseFont", "nameless")).lstrip("/")
        descendants = dictionary.get("/DescendantFonts", [])
        self.descendant = descendants[0] if len(descendants) else dictionary
        self.descriptor = self.descendant.get("/FontDescriptor", Dictionary())

    @cached_property
    def texts(self):
        """What each character stands for, None without a ToUnicode map."""
        stream = self.dictionary.get("/ToUnicode")
        return read_cmap(stream.read_bytes()) if isinstance(stream, Stream) else None

    @cached_property
    def glyphs(self):
        """The glyph of each character, as a function; None without a map."""
        mapped = self.descendant.get("/CIDToGIDMap")
        if isinstance(mapped, Stream):
            data = mapped.read_bytes()
            return lambda code: int.from_bytes(data[2 * code:2 * code + 2])
        return (lambda code: code) if mapped == Name.Identity else None

    @cached_property
    def widths(self):
        read, items = {}, list(self.descendant.get("/W", []))
        while items:
            first, second = int(items[0]), items[1]
            if isinstance(second, Array):
                read |= {first + index: float(width) for index, width in enumerate(second)}
                items = items[2:]
            else:
                read |= dict.fromkeys(range(first, int(second) + 1), float(items[2]))
                items = items[3:]
        default = float(self.descendant.get("/DW", 1000))
        return lambda code: read.get(code, default)

    @cached_property
    def advances(self):
        """The font program's own widths in thousandths, by glyph; None where none is embedded."""
        program = self.descriptor.get("/FontFile2")
        if not isinstance(program, Stream):
            return None
        font = TTFont(io.BytesIO(program.read_bytes()), lazy=True)
        scale, metrics = 1000 / font["head"].unitsPerEm, font["hmtx"].metrics
        return [metrics[name][0] * scale for name in font.getGlyphOrder()]


def read_cmap(data):
    """bfchar and bfrange of a ToUnicode map."""
    texts, source = {}, data.decode("latin-1")
    for section in re.findall(r"beginbfchar(.*?)endbfchar", source, re.S):
        for code, text in re.findall(r"<(\w+)>\s*<(\w*)>", section):
            texts[int(code, 16)] = units(text)
    for section in re.findall(r"beginbfrange(.*?)endbfrange", source, re.S):
        for first, last, one, many in re.findall(r"<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[(.*?)\])", section, re.S):
            starts = re.findall(r"<(\w*)>", many)
            for index, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                texts[code] = units(starts[index]) if many else units(one)[:-1] + chr(ord(units(one)[-1]) + index)
    return texts


def units(digits):
    return bytes.fromhex(digits).decode("utf-16-be", "surrogatepass")


class Reading:
    """A PDF and what its parts say. `language` is the tag that the document is expected to be in, where known."""

    def __init__(self, data, language=None):
        self.data, self.language = data, language
        self.pdf = pikepdf.open(io.BytesIO(data))
        self.catalogue = self.pdf.Root
        self.fonts = {}
        self.nesting = []
        self.drawn = []
        self.serial = 0

    @cached_property
    def metadata(self):
        stream = self.catalogue.get("/Metadata")
        return stream.read_bytes().decode("utf-8") if isinstance(stream, Stream) else None

    # The structure tree

    @cached_property
    def roots(self):
        tree = self.catalogue.get("/StructTreeRoot")
        self.seen = set()
        return [] if tree is None else [self._element(kid, None) for kid in as_list(tree.get("/K"))]

    @cached_property
    def elements(self):
        return [element for root in self.roots for element in root.walk()]

    @cached_property
    def owners(self):
        return {content: element for element in self.elements for content in element.contents}

    def _element(self, dictionary, parent):
        element = Element(dictionary, str(dictionary.get("/S", "")).lstrip("/"), parent)
        if element.number in self.seen:
            return element
        self.seen.add(element.number)
        for kid in as_list(dictionary.get("/K")):
            element.kids.append(self._kid(kid, element))
        return element

    def _kid(self, kid, element):
        if isinstance(kid, int):
            return element.dictionary.Pg.objgen, kid
        if kid.get("/Type") == Name.OBJR:
            return "object", kid.Obj.objgen
        if kid.get("/Type") == Name.MCR:
            place = kid.get("/Stm") or kid.get("/Pg") or element.dictionary.get("/Pg")
            return place.objgen, int(kid.MCID)
        return self._element(kid, element)

    @cached_property
    def parents(self):
        """The parent tree: its values by key."""
        tree = self.catalogue.get("/StructTreeRoot", Dictionary()).get("/ParentTree", Dictionary())
        numbers = list(tree.get("/Nums", []))
        for kid in tree.get("/Kids", []):
            numbers += list(kid.get("/Nums", []))
        return {int(key): value for key, value in zip(numbers[::2], numbers[1::2])}

    def language_of(self, element):
        while element is not None:
            if "/Lang" in element.dictionary:
                return str(element.dictionary.Lang)
            element = element.parent
        return str(self.catalogue.get("/Lang", ""))

    # The marked contents

    @cached_property
    def paintings(self):
        found = []
        for page in self.pdf.pages:
            self._read(page.obj, page.obj.get("/Resources", Dictionary()), page.obj.objgen, (), found)
        return found

    def _read(self, stream, resources, place, marks, found):
        font, saved, outer = None, [], len(marks)
        for operands, operator in pikepdf.parse_content_stream(stream):
            operator = str(operator)
            if operator == "q":
                saved.append(font)
            elif operator == "Q":
                font = saved.pop() if saved else None
            elif operator == "Tf":
                font = self._font(resources, operands[0])
            elif operator in ("BDC", "BMC"):
                marks = (*marks, self._mark(operands, resources, place, marks))
            elif operator == "EMC":
                marks = marks[:-1] if len(marks) > outer else marks
            elif operator == "Do":
                self._draw(resources.XObject[operands[0]], resources, marks, found)
            elif operator in PAINTING:
                codes = shown_codes(operands[-1]) if operator in TEXT_OPERATORS else ()
                found.append(Painting(operator, marks, font, codes))

    def _font(self, resources, name):
        dictionary = resources.Font[name]
        self.fonts.setdefault(dictionary.objgen, Font(dictionary))
        return dictionary.objgen

    def _mark(self, operands, resources, place, marks):
        properties = operands[1] if len(operands) > 1 else Dictionary()
        if isinstance(properties, Name):
            properties = resources.Properties[properties]
        content = (place, int(properties.MCID)) if "/MCID" in properties else None
        self.serial += 1
        mark = Mark(str(operands[0]), self.serial, content, text_value(properties.get("/ActualText")),
                    text_value(properties.get("/Lang")))
        is_inside_artifact = any(outer.tag == "/Artifact" for outer in marks)
        is_inside_content = any(outer.content for outer in marks)
        if (mark.tag == "/Artifact" and is_inside_content) or (content and (is_inside_artifact or is_inside_content)):
            self.nesting.append(mark)
        return mark

    def _draw(self, drawing, resources, marks, found):
        if drawing.get("/Subtype") != Name.Form:
            found.append(Painting("Do", marks))
            return
        self.drawn.append(drawing.objgen)
        self._read(drawing, drawing.get("/Resources", resources), drawing.objgen, marks, found)

    @cached_property
    def contents(self):
        """The marked contents in the order in which they are drawn, each with its paintings."""
        read = {}
        for painting in self.paintings:
            if painting.content:
                read.setdefault(painting.content, []).append(painting)
        return read

    # Texts

    def content_text(self, content):
        """What a reader gets from a marked content: ActualText where there is some, or else its characters."""
        said, told = [], set()
        for painting in self.contents.get(content, []):
            span = next((mark for mark in painting.marks if mark.actual is not None), None)
            if span is None:
                texts = self.fonts[painting.font].texts if painting.font in self.fonts else None
                said += [(texts or {}).get(code, "") for code in painting.codes]
            elif span.serial not in told:
                told.add(span.serial)
                said.append(span.actual)
        return "".join(said)

    def text(self, element):
        """What an element and those below it say, in order."""
        return "".join(
            self.text(kid) if isinstance(kid, Element) else "" if kid[0] == "object" else self.content_text(kid)
            for kid in element.kids)


def shown_codes(operand):
    strings = [item for item in operand if isinstance(item, pikepdf.String)] if isinstance(operand, Array) else [operand]
    data = b"".join(bytes(string) for string in strings)
    return tuple(int.from_bytes(data[index:index + 2]) for index in range(0, len(data), 2))


def as_list(value):
    return [] if value is None else list(value) if isinstance(value, Array) else [value]
