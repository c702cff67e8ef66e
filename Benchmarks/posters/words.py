"""The posters that everybody makes: nine states, 23 languages, the words of Content/posters."""
import dataclasses
import pathlib
import re

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
FONTS = ROOT / "Templates" / "fonts"
STATES = ["CA", "FL", "GA", "IL", "NM", "NY", "TN", "TX", "WA"]
LANGUAGES = ["en", "es", "zh-Hans", "zh-Hant", "vi", "ko", "tl", "ja", "fr", "ht", "pt", "ru", "pl", "ar", "fa",
             "ur", "hi", "pa", "th", "km", "hmn", "hy", "am"]
RIGHT_TO_LEFT = {"ar", "fa", "ur"}
FAMILIES = {"zh-Hans": "Noto Sans SC", "zh-Hant": "Noto Sans TC", "ko": "Noto Sans KR", "ja": "Noto Sans JP",
            "ar": "Noto Sans Arabic", "fa": "Noto Sans Arabic", "ur": "Noto Nastaliq Urdu",
            "hi": "Noto Sans Devanagari", "pa": "Noto Sans Gurmukhi", "th": "Noto Sans Thai",
            "km": "Noto Sans Khmer", "hy": "Noto Sans Armenian", "am": "Noto Sans Ethiopic"}


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
    """A language's poster for a state. Where the words are a draft, English stands beside them."""
    state: str
    place: str
    language: str
    number: str
    columns: list

    @property
    def name(self):
        return f"{self.state.lower()}-{self.language}"


def _read(path):
    # Every scalar as it is written, as the site reads it.
    return yaml.load((ROOT / "Content" / path).read_text(encoding="utf-8"), yaml.BaseLoader)


def _facts():
    line = _read("hotlines/national.yaml")
    digits = re.fullmatch(r"\+1(\d{3})(\d{3})(\d{4})", line["phone"])
    return {"hotline.number": "1-" + "-".join(digits.groups()), "hotline.text_number": line["text"]["number"],
            "hotline.text_keyword": line["text"]["keyword"], "hotline.name": line["name"]}


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


def posters():
    """All of them, by state and then by language."""
    facts = _facts()
    places = {state: _read(f"jurisdictions/{state.lower()}.yaml")["name"] for state in STATES}
    columns = {}
    for language in LANGUAGES:
        is_draft = _read(f"posters/{language}.yaml")["review"]["state"] == "draft"
        own = _column(language, facts, is_draft)
        both = is_draft and language != "en"
        columns[language] = [own, _column("en", facts, False)] if both else [own]
    return [Poster(state, places[state], language, facts["hotline.number"], columns[language])
            for state in STATES for language in LANGUAGES]
