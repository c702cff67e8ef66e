"""Every sheet looks as it did when somebody last looked at it: each format in each language.

After a change of looks that is meant, look at the sheets and record them: `pytest -q Tests/Acceptance -k goldens --update`.
"""

import io

import pikepdf
import pytest

from goldens import DIFFERENT, OWN_PAINTER, SAME_PAINTER, Goldens, all_drawn, drawn, judged, picture, show, sizes
from pdfreading import TEXT_OPERATORS
from posters import LANGUAGES, first_lines

# What a mutant is made of: a sheet whose text is drawn in order, and one that is drawn several times.
SUBJECTS = ("letter/en", "letter/zh-Hans", "letter/ar", "screen/es", "stall/vi", "tearoff/ko", "card/ru")


@pytest.fixture(scope="module")
def sheets(posters):
    """The posters for anybody by format and language, with their pages as poppler draws them."""
    general = [poster for poster in posters if poster.place == "us"]
    pages = all_drawn([poster.data for poster in general])
    found = {}
    for poster, drawings in zip(general, pages):
        found.setdefault(poster.format, {})[poster.languages] = (poster, drawings)
    return found


@pytest.fixture(scope="module")
def goldens(sheets, request):
    """The recorded pictures by format, which `--update` records first."""
    if request.config.getoption("--update"):
        for format, languages in sheets.items():
            Goldens(format).write({language: pages for language, (_, pages) in languages.items()})
    return {format: Goldens(format).read() for format in sheets}


def test_every_sheet_has_a_golden(sheets, goldens):
    assert first_lines(
        f"{format}/{language} has no golden" for format in sheets for language in sheets[format]
        if language not in goldens[format]) == []
    alone = {format: set(languages) for format, languages in sheets.items() if format != "phone-bank"}
    assert {format: set(LANGUAGES) - languages for format, languages in alone.items() if languages != set(LANGUAGES)} == {}


def test_no_golden_is_left_over(sheets):
    """A golden that nothing is compared with guards nothing."""
    recorded = {file.stem: set(Goldens(file.stem).read()) for file in Goldens("any").file.parent.glob("*.png")}
    assert recorded == {format: set(languages) for format, languages in sheets.items()}


def test_sheets_look_like_their_goldens(sheets, goldens):
    assert first_lines(changed(sheets, goldens)) == []


def test_pictures_look_like_the_goldens(sheets, goldens):
    """What the program's own painter makes of the first page."""
    wrong = []
    for format, language, golden in each(goldens):
        poster = sheets[format][language][0]
        now = picture(poster.picture, sizes(poster.data)[0])
        if found := judged(golden[0], now, OWN_PAINTER):
            wrong.append(f"{poster}'s picture {found}; see {show(f'{format}-{language}-picture', golden[0], now)}")
    assert first_lines(wrong) == []


def each(goldens):
    for format, languages in goldens.items():
        for language, pages in languages.items():
            yield format, language, pages


def changed(sheets, goldens):
    """What looks otherwise, page by page, each put where somebody can look at it."""
    for file in DIFFERENT.glob("*.png"):
        file.unlink()
    for format, language, pages in each(goldens):
        poster, now = sheets[format][language]
        if len(pages) != len(now):
            yield f"{poster} has {len(now)} pages and had {len(pages)}"
        for index, (golden, page) in enumerate(zip(pages, now)):
            if found := judged(golden, page, SAME_PAINTER):
                name = f"{format}-{language}-{index + 1}"
                yield f"{poster} page {index + 1} {found}; see {show(name, golden, page)}"


# Mutants: what the comparison is there to find.

def content(change):
    """A mutant of the first page's operators and of what it draws several times."""
    def mutant(data):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            page = pdf.pages[0].obj
            forms = [form for form in page.Resources.get("/XObject", {}).values() if form.get("/Subtype") == "/Form"]
            for place, stream in [(page, page.Contents), *((form, form) for form in forms)]:
                operators = list(pikepdf.parse_content_stream(place))
                stream.write(pikepdf.unparse_content_stream(change(operators)))
            target = io.BytesIO()
            pdf.save(target)
            return target.getvalue()
    return mutant


def shifted(operators):
    """All of it 10 points to the right."""
    return [([1, 0, 0, 1, 10, 0], pikepdf.Operator("cm")), *operators]


def shrunk(operators):
    """As a printer's `fit to page` does it."""
    return [([0.94, 0, 0, 0.94, 0, 0], pikepdf.Operator("cm")), *operators]


def without_a_block(operators):
    """A text isn't drawn: the one in the middle."""
    texts = [index for index, (_, operator) in enumerate(operators) if str(operator) == "BT"]
    if not texts:
        return operators
    start = texts[len(texts) // 2]
    end = next(index for index in range(start, len(operators)) if str(operators[index][1]) == "ET")
    return [pair for index, pair in enumerate(operators)
            if not (start < index < end and str(pair[1]) in TEXT_OPERATORS)]


def smaller_type(operators):
    """Every text at nine tenths of its size."""
    return [([operands[0], float(operands[1]) * 0.9] if str(operator) == "Tf" else operands, operator)
            for operands, operator in operators]


CHANGES = [shifted, shrunk, without_a_block, smaller_type]


@pytest.mark.parametrize("change", CHANGES, ids=[change.__name__ for change in CHANGES])
def test_a_changed_sheet_is_found(sheets, goldens, change):
    unseen = []
    for subject in SUBJECTS:
        format, language = subject.split("/")
        mutant = content(change)(sheets[format][language][0].data)
        if judged(goldens[format][language][0], drawn(mutant)[0], SAME_PAINTER) is None:
            unseen.append(subject)
    assert unseen == []


def test_exchanged_sheets_are_found(sheets, goldens):
    """No sheet could be taken for the one of another language."""
    for format in ("letter", "mirror"):
        pages = [golden[0] for golden in goldens[format].values()]
        same = [i for i in range(1, len(pages)) if judged(pages[0], pages[i], SAME_PAINTER) is None]
        # A mirror's strip has nothing but the number.
        assert same == ([] if format == "letter" else list(range(1, len(pages)))), format
