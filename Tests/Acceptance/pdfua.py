"""PDF/UA-1 (ISO 14289-1) as 28 assertions over a `Reading`. Each yields what it finds wrong, as text.

The clauses are those of ISO 14289-1, the numbers in brackets the Matterhorn Protocol's checkpoints.
"""

import re
import unicodedata

from pikepdf import Dictionary, Name, Stream

ASSERTIONS = {}
TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*")
HEADING = re.compile(r"H[1-6]")
STANDARD = set("""
    Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
    Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
    Figure Formula Form""".split())
SCRIPTS = {
    "ja": ("CJK", "HIRAGANA", "KATAKANA"), "zh": ("CJK",), "ko": ("HANGUL",), "ru": ("CYRILLIC",), "ar": ("ARABIC",),
    "fa": ("ARABIC",), "ur": ("ARABIC",), "hi": ("DEVANAGARI",), "pa": ("GURMUKHI",), "th": ("THAI",), "km": ("KHMER",),
    "hy": ("ARMENIAN",), "am": ("ETHIOPIC",)}
# Drawn from left to right, which every reader turns round by itself: only their characters can be compared here.
RIGHT_TO_LEFT = {"ar", "fa", "ur"}
# Letters in which a text of a language in another script names something, such as an address or a keyword.
NAMES = 40


def assertion(number):
    def register(check):
        ASSERTIONS[number] = check
        return check
    return register


def findings(reading):
    """Everything that is wrong, by the number of the assertion."""
    found = {number: list(check(reading)) for number, check in sorted(ASSERTIONS.items())}
    return {number: texts for number, texts in found.items() if texts}


def plain(text):
    """A text as compared: without what readers add or leave out between words."""
    kept = (c for c in unicodedata.normalize("NFC", text) if not c.isspace() and c not in "\u200b\u00ad")
    return "".join(c for c in kept if not (unicodedata.category(c) == "Cf" and c not in "\u200c\u200d"))


@assertion(1)
def is_a_sound_file(reading):
    """6.1"""
    if not re.match(rb"%PDF-1\.[0-7]\s", reading.data):
        yield f"starts with {reading.data[:8]!r}"
    yield from map(str, [*reading.pdf.get_warnings(), *reading.pdf.check_pdf_syntax()])


@assertion(2)
def is_marked(reading):
    """6.2 (01-007)"""
    marked = reading.catalogue.get("/MarkInfo", Dictionary())
    if marked.get("/Marked") is not True or marked.get("/Suspects") is True:
        yield f"MarkInfo is {dict(marked)}"


@assertion(3)
def has_metadata(reading):
    """7.1-8 (06-001)"""
    if reading.metadata is None:
        yield "the catalogue has no Metadata"


@assertion(4)
def claims_the_standard(reading):
    """5-1 and 5-2 (06-002)"""
    if reading.metadata and not re.search(r"pdfuaid:part(>\s*|=['\"])1\b", reading.metadata):
        yield "the metadata doesn't say pdfuaid:part 1"


@assertion(5)
def has_one_title(reading):
    """7.1-9 (06-003)"""
    if reading.metadata is None:
        return
    titles = re.search(r"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>", reading.metadata, re.S)
    title = titles and titles[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    if not title:
        yield "the metadata has no title"
        return
    information = str(reading.pdf.docinfo.get("/Title", ""))
    if information != title:
        yield f"the metadata says {title!r}, the information {information!r}"
    headings = [reading.text(element) for element in reading.elements if element.tag == "H1"]
    same = sorted if str(reading.catalogue.get("/Lang")) in RIGHT_TO_LEFT else str
    if "/Outlines" not in reading.catalogue and headings and same(plain(headings[0])) != same(plain(title)):
        yield f"the title is {title!r}, the heading {headings[0]!r}"


@assertion(6)
def shows_its_title(reading):
    """7.1-10 (07-001)"""
    if reading.catalogue.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle") is not True:
        yield "DisplayDocTitle isn't true"


@assertion(7)
def names_its_language(reading):
    """7.2-29 and 7.2-34 (11-006)"""
    language = str(reading.catalogue.get("/Lang", ""))
    if not TAG.fullmatch(language):
        yield f"the language is {language!r}"
    elif reading.language and language != reading.language:
        yield f"the language is {language!r} and should be {reading.language!r}"


@assertion(8)
def names_other_languages(reading):
    """7.2 (11-001): as far as letters show it"""
    for element in reading.elements:
        language = reading.language_of(element)
        if "/Lang" in element.dictionary and not TAG.fullmatch(language):
            yield f"{element} is in language {language!r}"
        text = "".join(map(reading.content_text, element.contents))
        if not is_of(language.split("-")[0], text):
            yield f"{element} is not in {language}: {text!r}"


def is_of(language, text):
    letters = [unicodedata.name(c, "") for c in text if unicodedata.category(c) in ("Lo", "Lu", "Ll", "LC")]
    expected = SCRIPTS.get(language)
    if expected is None:
        return not any(name.startswith(sum(SCRIPTS.values(), ())) for name in letters)
    own = sum(name.startswith(expected) for name in letters)
    return own > 0 or len(letters) <= (NAMES if re.search(r"[./]|^\W*[A-Z0-9]+\W*$", text) else 0)


@assertion(9)
def has_a_whole_tree(reading):
    """7.1-11 and 7.1-12"""
    tree = reading.catalogue.get("/StructTreeRoot")
    if tree is None or not reading.roots:
        yield "there is no structure"
        return
    for element in reading.elements:
        parent = tree if element.parent is None else element.parent.dictionary
        if element.dictionary.get("/P", Dictionary()).objgen != parent.objgen:
            yield f"{element} doesn't name its parent"


@assertion(10)
def has_known_types(reading):
    """7.1-5 to 7.1-7 (02)"""
    roles = reading.catalogue.get("/StructTreeRoot", Dictionary()).get("/RoleMap", Dictionary())
    for role in roles:
        if role.lstrip("/") in STANDARD:
            yield f"{role} is given another meaning"
    for element in reading.elements:
        role, seen = element.tag, set()
        while role not in STANDARD and role not in seen and "/" + role in roles:
            seen.add(role)
            role = str(roles["/" + role]).lstrip("/")
        if role not in STANDARD:
            yield f"{element} has no standard type"


@assertion(11)
def tags_all_it_paints(reading):
    """7.1-3 (01-005)"""
    for painting in reading.paintings:
        if not painting.content and not painting.is_artifact:
            yield f"{painting.operator} is neither tagged nor an artifact"


@assertion(12)
def keeps_artifacts_apart(reading):
    """7.1-1 and 7.1-2 (01-003, 01-004)"""
    reading.paintings
    for mark in reading.nesting:
        yield f"{mark.tag} {mark.content or ''} is inside of another marked content"


@assertion(13)
def owns_every_content_once(reading):
    """ISO 32000-1, 14.7.4"""
    owned = [content for element in reading.elements for content in element.contents]
    marks = {mark.serial: mark.content for painting in reading.paintings for mark in painting.marks if mark.content}
    drawn = [content for content in marks.values() if content[0] not in set(reading.drawn)]
    for content in sorted({c for c in drawn if drawn.count(c) > 1} | {c for c in owned if owned.count(c) > 1}):
        yield f"content {content[1]} is there more than once"
    for content in sorted(set(marks.values()) ^ set(owned)):
        yield f"content {content[1]} is {'drawn and not owned' if content not in owned else 'owned and not drawn'}"
    for (place, identifier), owner in reading.owners.items():
        if parent_of(reading, place, identifier) != owner.number:
            yield f"the parent tree doesn't give content {identifier} to {owner}"


def parent_of(reading, place, identifier):
    parents = reading.parents.get(reading.pdf.get_object(place).get("/StructParents"), [])
    return parents[identifier].objgen if identifier < len(parents) else None


@assertion(14)
def has_one_first_heading(reading):
    """7.4.2-1 (14-002, 14-003)"""
    levels = [int(element.tag[1]) for element in reading.elements if HEADING.fullmatch(element.tag)]
    # In a pack, the outline names every sheet, and those that hold a piece many times over have no headline.
    sheets = reading.catalogue.get("/Outlines", Dictionary()).get("/Count", 1)
    if not 1 <= levels.count(1) <= sheets:
        yield f"there are {levels.count(1)} H1 for {sheets} sheets"
    for before, level in zip([0, *levels], levels):
        if level > before + 1:
            yield f"H{level} follows H{before}"


@assertion(15)
def has_whole_lists(reading):
    """7.2-17 to 7.2-20 (09-004)"""
    allowed = {"L": {"LI", "L", "Caption"}, "LI": {"Lbl", "LBody"}}
    parents = {"LI": "L", "Lbl": "LI", "LBody": "LI"}
    for element in reading.elements:
        kids = {kid.tag for kid in element.elements}
        if element.tag in allowed and (kids - allowed[element.tag] or element.contents or not kids):
            yield f"{element} holds {sorted(kids)}"
        if element.tag in parents and (element.parent is None or element.parent.tag != parents[element.tag]):
            yield f"{element} isn't in {parents[element.tag]}"


@assertion(16)
def describes_figures(reading):
    """7.3-1 (13-004)"""
    for element in reading.elements:
        if element.tag == "Figure":
            if not str(element.dictionary.get("/Alt", "")).strip():
                yield f"{element} has no alternative"
            if "/BBox" not in element.dictionary.get("/A", Dictionary()):
                yield f"{element} doesn't say where it is"


@assertion(17)
def goes_through_links_in_order(reading):
    """7.18.3-1 (28-008)"""
    for number, page in enumerate(reading.pdf.pages, 1):
        if len(page.obj.get("/Annots", [])) and page.obj.get("/Tabs") != Name.S:
            yield f"page {number} has links and no /Tabs /S"


def links(reading):
    return [note for page in reading.pdf.pages for note in page.obj.get("/Annots", [])]


@assertion(18)
def tags_links(reading):
    """7.18.5 (28-011, 28-012)"""
    linked = {number for element in reading.elements if element.tag == "Link" for number in element.objects}
    for note in links(reading):
        if note.objgen not in linked:
            yield f"link {note.objgen[0]} is in no Link element"
        if not str(note.get("/Contents", "")).strip():
            yield f"link {note.objgen[0]} doesn't say where it leads"


@assertion(19)
def finds_the_elements_of_links(reading):
    """7.18.1 (28)"""
    for note in links(reading):
        owner = reading.parents.get(note.get("/StructParent"))
        owners = {e.number for e in reading.elements if note.objgen in e.objects}
        if owner is None or (owners and owner.objgen not in owners):
            yield f"link {note.objgen[0]} leads to no element"


def fonts(reading):
    """The fonts that were shown, with the characters shown of each."""
    shown = {}
    for painting in reading.paintings:
        if painting.font:
            shown.setdefault(painting.font, set()).update(painting.codes)
    return [(reading.fonts[number], sorted(codes)) for number, codes in shown.items()]


@assertion(20)
def embeds_fonts(reading):
    """7.21.4.1 (31-009)"""
    for font, _ in fonts(reading):
        if not isinstance(font.descriptor.get("/FontFile2"), Stream):
            yield f"{font.name} isn't embedded"
        names = [font.name, *(str(d.get(key, "")).lstrip("/") for d, key in (
            (font.descendant, "/BaseFont"), (font.descriptor, "/FontName")))]
        if len(set(names)) != 1 or not re.match(r"[A-Z]{6}\+.", font.name):
            yield f"{names} isn't one name of a part of a font"


@assertion(21)
def maps_characters_to_glyphs(reading):
    """7.21.3 (31-004, 31-006)"""
    for font, _ in fonts(reading):
        if (font.dictionary.Subtype, font.dictionary.get("/Encoding")) != (Name.Type0, Name("/Identity-H")):
            yield f"{font.name} isn't Type0 with Identity-H"
        if font.descendant.get("/Subtype") != Name.CIDFontType2 or font.glyphs is None:
            yield f"{font.name} has no CIDToGIDMap"


def glyphs(font, codes):
    """The characters whose glyphs are known and not .notdef, which is another assertion's matter."""
    return [(code, font.glyphs(code)) for code in codes if font.glyphs and font.glyphs(code)]


@assertion(22)
def says_what_characters_mean(reading):
    """7.21.7 (31-027 to 31-029)"""
    for font, codes in fonts(reading):
        for code in codes if font.glyphs is None else [code for code, _ in glyphs(font, codes)]:
            text = (font.texts or {}).get(code)
            if text is None or set(text) & {"\0", "\ufeff", "\ufffe"}:
                yield f"{font.name}: character {code} means {text!r}"


@assertion(23)
def has_true_widths(reading):
    """7.21.5 (31-010)"""
    for font, codes in fonts(reading):
        for code, glyph in glyphs(font, codes) if font.advances else []:
            if abs(font.widths(code) - font.advances[glyph]) > 1:
                yield f"{font.name}: character {code} is {font.widths(code)} wide, its glyph {font.advances[glyph]}"


@assertion(24)
def shows_no_empty_boxes(reading):
    """7.21.8 (31-030)"""
    for font, codes in fonts(reading):
        for code in codes:
            if font.glyphs and font.glyphs(code) == 0:
                yield f"{font.name}: character {code} has no glyph"


@assertion(25)
def draws_tagged_drawings_once(reading):
    """7.20-2"""
    tagged = {content[0] for content in reading.contents}
    for place in sorted({place for place in reading.drawn if place in tagged}):
        if reading.drawn.count(place) > 1:
            yield f"drawing {place[0]} has contents and is drawn {reading.drawn.count(place)} times"


@assertion(26)
def is_open_and_still(reading):
    """25-001, 26, 29"""
    if reading.pdf.is_encrypted:
        yield "it is encrypted"
    names = reading.catalogue.get("/Names", Dictionary())
    for owner, key in ((reading.catalogue, "/OpenAction"), (reading.catalogue, "/AA"), (names, "/JavaScript"),
                       (names, "/EmbeddedFiles"), (reading.catalogue, "/AcroForm")):
        if key in owner:
            yield f"it has {key[1:]}"
    for item in reading.pdf.objects:
        if isinstance(item, Dictionary) and item.get("/S") in (Name.JavaScript, Name.Launch):
            yield f"it has an action {item.S}"


@assertion(27)
def says_the_language_of_texts(reading):
    """7.2-30"""
    for mark in {mark for painting in reading.paintings for mark in painting.marks if mark.actual is not None}:
        marks = next(painting.marks for painting in reading.paintings if mark in painting.marks)
        content = next((outer.content for outer in marks if outer.content), None)
        said = [outer.language for outer in marks if outer.language is not None]
        element = reading.owners.get(content)
        language = said[-1] if said else reading.language_of(element) if element else reading.catalogue.get("/Lang", "")
        if not str(language):
            yield f"{mark.actual!r} is in no language"


@assertion(28)
def is_read_as_drawn(reading):
    """7.2-1 (09-001): the program draws in the order of its content"""
    positions = {content: index for index, content in enumerate(reading.contents)}
    order = [positions[content] for element in in_order(reading) for content in element if content in positions]
    for before, after in zip(order, order[1:]):
        if after < before:
            yield f"content {after} is read after content {before}"


def in_order(reading):
    def contents(element):
        for kid in element.kids:
            if isinstance(kid, tuple):
                yield [kid]
            else:
                yield from contents(kid)
    for root in reading.roots:
        yield from contents(root)
