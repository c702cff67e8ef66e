"""The posters that everybody makes: three states, three papers, 23 languages, the words of Content/posters."""
import dataclasses
import pathlib
import re

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
FONTS = ROOT / "Templates" / "fonts"
# Two that have a line of their own on their sheets, and one that has none: no two of these posters say the same.
STATES = ["CA", "FL", "WA"]
# Width and height in points, by the names of placard's formats.
PAPERS = {"letter": (612, 792), "a4": (595.28, 841.89), "tabloid": (792, 1224)}
LANGUAGES = ["en", "es", "zh-Hans", "zh-Hant", "vi", "ko", "tl", "ja", "fr", "ht", "pt", "ru", "pl", "ar", "fa",
             "ur", "hi", "pa", "th", "km", "hmn", "hy", "am"]
RIGHT_TO_LEFT = {"ar", "fa", "ur"}
FAMILIES = {"zh-Hans": "Noto Sans SC", "zh-Hant": "Noto Sans TC", "ko": "Noto Sans KR", "ja": "Noto Sans JP",
            "ar": "Noto Sans Arabic", "fa": "Noto Sans Arabic", "ur": "Noto Nastaliq Urdu",
            "hi": "Noto Sans Devanagari", "pa": "Noto Sans Gurmukhi", "th": "Noto Sans Thai",
            "km": "Noto Sans Khmer", "hy": "Noto Sans Armenian", "am": "Noto Sans Ethiopic"}
# What the rivals set with: the fonts that Debian's packages install, or those that this site has cut out of them.
INSTALLED, CUT = "installed", "cut"
# The families of which Templates/fonts holds a cut, and what they are cut out of.
WHOLE = {f"Noto Sans {script}": f"Noto Sans CJK {script}" for script in ("SC", "TC", "KR", "JP")}


@dataclasses.dataclass
class Column:
    """What one language says on a poster."""
    language: str
    direction: str
    families: list
    headline: str
    situations: list
    action: str
    promises: list
    closing: list
    foot: str


@dataclasses.dataclass
class Poster:
    """A language's poster for a state on a paper. Where the words are a draft, English stands beside them."""
    state: str
    place: str
    paper: str
    width: float
    height: float
    language: str
    number: str
    # Where to read on, and when the number was last checked.
    address: str
    columns: list

    @property
    def kind(self):
        """What decides how large its type may be."""
        return f"{self.language} {self.paper}"

    @property
    def name(self):
        return f"{self.state.lower()}-{self.language}-{self.paper}"


def _read(path):
    # Every scalar as it is written, as the site reads it.
    return yaml.load((ROOT / "Content" / path).read_text(encoding="utf-8"), yaml.BaseLoader)


def _phone(digits):
    return "-".join(re.fullmatch(r"\+(1)(\d{3})(\d{3})(\d{4})", digits).groups())


def _facts():
    line = _read("hotlines/national.yaml")
    return {"hotline.number": _phone(line["phone"]), "hotline.text_number": line["text"]["number"],
            "hotline.text_keyword": line["text"]["keyword"], "hotline.name": line["name"]}


def _state_lines():
    """A state's own line, by its code."""
    lines = {}
    for path in sorted((ROOT / "Content" / "hotlines").glob("*.yaml")):
        line = _read(f"hotlines/{path.name}")
        if line["kind"] == "state" and line["jurisdiction"] in STATES and line["phone"] != "null":
            lines[line["jurisdiction"]] = f"{line['name']}: {_phone(line['phone'])}"
    return lines


def _column(language, facts, is_draft):
    def fill(text, number=None):
        known = facts if number is None else facts | {"hotline.number": number}
        return re.sub(r"\{\{([a-z_.]+)\}\}", lambda found: known[found[1]], text)

    copy = _read(f"posters/{language}.yaml")
    foot = fill(copy["footer_note"])
    if is_draft and language != "en":
        foot = copy["draft_note"] + " " + foot
    return Column(
        language=language, direction="rtl" if language in RIGHT_TO_LEFT else "ltr",
        families=[FAMILIES[language], "Noto Sans"] if language in FAMILIES else ["Noto Sans"],
        headline=fill(copy["headline"]), situations=[fill(text) for text in copy["situations"]],
        action=fill(copy["action"], number="").strip(), promises=[fill(text) for text in copy["promises"]],
        closing=[fill(copy[key]) for key in ("text_line", "danger", "language_line")], foot=foot)


def _with_state_line(column, line):
    closing = column.closing[:1] + ([line] if line else []) + column.closing[1:]
    return dataclasses.replace(column, closing=closing)


def posters(fonts=CUT):
    """All of them, by paper, by state and then by language."""
    facts = _facts()
    places = {state: _read(f"jurisdictions/{state.lower()}.yaml")["name"] for state in STATES}
    lines = _state_lines()
    base = _read("site.yaml")["base_url"].removeprefix("https://")
    address = f"{base}help · {_read('hotlines/national.yaml')['checked']}"
    columns = {}
    for language in LANGUAGES:
        is_draft = _read(f"posters/{language}.yaml")["review"]["state"] == "draft"
        own = _column(language, facts, is_draft)
        if fonts == INSTALLED:
            own = dataclasses.replace(own, families=[WHOLE.get(name, name) for name in own.families])
        both = is_draft and language != "en"
        columns[language] = [own, _column("en", facts, False)] if both else [own]
    return [Poster(state, places[state], paper, *size, language, facts["hotline.number"], address,
                   [_with_state_line(column, lines.get(state)) for column in columns[language]])
            for paper, size in PAPERS.items() for state in STATES for language in LANGUAGES]
