"""A sound PDF made wrong in one way for each assertion of `pdfua`."""

import io

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from pdfreading import Reading

MUTANTS = {}


def mutant(number):
    def register(change):
        MUTANTS[number] = change
        return change
    return register


def mutated(data, number, language=None):
    """The file with one mistake. The change gets a reading whose objects it may alter; it may give bytes instead."""
    reading = Reading(data, language)
    changed = MUTANTS[number](reading)
    if changed is not None:
        return changed
    target = io.BytesIO()
    reading.pdf.save(target, deterministic_id=True)
    return target.getvalue()


def first(reading, tag):
    return next(element for element in reading.elements if element.tag == tag)


def page(reading):
    return reading.pdf.pages[0].obj


def append(reading, operators):
    """Adds operators to the end of the first page."""
    content = page(reading).Contents
    content.write(content.read_bytes() + b"\n" + operators)


def shown_font(reading):
    """A font with a character that the title doesn't show."""
    kept = {content for element in reading.elements if element.tag == "H1" for content in element.contents}
    in_title = {(p.font, code) for p in reading.paintings if p.content in kept for code in p.codes}
    return next(
        (reading.fonts[p.font], code) for p in reading.paintings for code in p.codes
        if (p.font, code) not in in_title and reading.fonts[p.font].glyphs(code))


def replace_operands(reading, wanted, change):
    """Changes the operands of the first operator of the first page that is wanted."""
    operators = list(pikepdf.parse_content_stream(page(reading)))
    for index, (operands, operator) in enumerate(operators):
        if wanted(operands, str(operator)):
            operators[index] = (change(operands), operator)
            break
    page(reading).Contents = reading.pdf.make_stream(pikepdf.unparse_content_stream(operators))


@mutant(1)
def newer_version(reading):
    return reading.data.replace(b"%PDF-1.", b"%PDF-2.", 1)


@mutant(2)
def not_marked(reading):
    reading.catalogue.MarkInfo.Marked = False


@mutant(3)
def no_metadata(reading):
    del reading.catalogue.Metadata


@mutant(4)
def another_part(reading):
    reading.catalogue.Metadata.write(reading.metadata.replace("part>1<", "part>2<").encode())


@mutant(5)
def another_title(reading):
    reading.pdf.docinfo.Title = "Untitled"


@mutant(6)
def title_not_shown(reading):
    reading.catalogue.ViewerPreferences.DisplayDocTitle = False


@mutant(7)
def language_by_name(reading):
    reading.catalogue.Lang = String("Spanish")
    for root in reading.roots:
        root.dictionary.Lang = String(reading.language)


@mutant(8)
def language_forgotten(reading):
    """The English beside a translation loses what says that it is English."""
    for element in reading.elements:
        if str(element.dictionary.get("/Lang", "")) == "en":
            del element.dictionary.Lang


@mutant(9)
def no_parent(reading):
    del first(reading, "P").dictionary.P


@mutant(10)
def unknown_type(reading):
    first(reading, "P").dictionary.S = Name.Paragraph


@mutant(11)
def untagged_ink(reading):
    append(reading, b"0 0 1 1 re f")


@mutant(12)
def artifact_in_content(reading):
    data = b"".join(stream.read_bytes() for stream in [page(reading).Contents])
    head, opened, rest = data.partition(b"BDC\n")
    page(reading).Contents.write(head + opened + b"/Artifact BMC 0 0 1 1 re f EMC\n" + rest)


@mutant(13)
def owners_exchanged(reading):
    owners = reading.parents[page(reading).StructParents]
    owners[0], owners[len(owners) - 1] = owners[len(owners) - 1], owners[0]


@mutant(14)
def skipped_level(reading):
    first(reading, "P").dictionary.S = Name.H4


@mutant(15)
def item_without_list(reading):
    first(reading, "LI").dictionary.S = Name.P


@mutant(16)
def silent_figure(reading):
    first(reading, "Figure").dictionary.Alt = String("")


@mutant(17)
def no_tab_order(reading):
    del page(reading).Tabs


@mutant(18)
def silent_link(reading):
    del page(reading).Annots[0].Contents


@mutant(19)
def lost_link(reading):
    page(reading).Annots[0].StructParent = 9999


@mutant(20)
def no_font_program(reading):
    del shown_font(reading)[0].descriptor.FontFile2


@mutant(21)
def no_glyph_map(reading):
    del shown_font(reading)[0].descendant.CIDToGIDMap


@mutant(22)
def no_meaning(reading):
    font, code = shown_font(reading)
    texts = font.texts | {code: "\ufeff"}
    lines = "\n".join(f"<{key:04X}> <{text.encode('utf-16-be').hex()}>" for key, text in texts.items())
    font.dictionary.ToUnicode.write(f"{len(texts)} beginbfchar\n{lines}\nendbfchar".encode())


@mutant(23)
def wrong_width(reading):
    font, code = shown_font(reading)
    font.descendant.W = Array([*font.descendant.W, code, code, font.widths(code) + 5])


@mutant(24)
def empty_box(reading):
    font, code = shown_font(reading)
    given = font.descendant.CIDToGIDMap
    same = b"".join(number.to_bytes(2, "big") for number in range(max(font.texts) + 1))
    data = bytearray(same if given == Name.Identity else given.read_bytes())
    data[2 * code:2 * code + 2] = b"\0\0"
    font.descendant.CIDToGIDMap = reading.pdf.make_stream(bytes(data))


@mutant(25)
def tagged_drawing_twice(reading):
    """A drawing with a paragraph of its own, known to the structure, and drawn in two places."""
    pdf, tree, key = reading.pdf, reading.catalogue.StructTreeRoot, max(reading.parents) + 1
    drawing = pdf.make_stream(
        b"/P <</MCID 0>> BDC 0 0 1 1 re f EMC", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 1, 1],
        Resources=Dictionary(), StructParents=key)
    content = Dictionary(Type=Name.MCR, Pg=page(reading), Stm=drawing, MCID=0)
    document = reading.roots[0].dictionary
    paragraph = pdf.make_indirect(Dictionary(S=Name.P, P=document, K=content))
    document.K.append(paragraph)
    tree.ParentTree.Nums.extend([key, Array([paragraph])])
    page(reading).Resources.XObject = Dictionary(Twice=drawing)
    append(reading, b"/Twice Do q 1 0 0 1 9 9 cm /Twice Do Q")


@mutant(26)
def script(reading):
    reading.catalogue.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.beep()"))


@mutant(27)
def text_in_no_language(reading):
    replace_operands(
        reading, lambda operands, operator: operator == "BDC" and "MCID" not in str(operands[1:]) and len(operands) > 1,
        lambda operands: [operands[0], Dictionary(ActualText=operands[1].ActualText, Lang=String(""))])


@mutant(28)
def exchanged_order(reading):
    kids = first(reading, "L").dictionary.K
    kids[0], kids[1] = kids[1], kids[0]
