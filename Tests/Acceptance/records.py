"""The facts, read independently of the program under test.

`Tests/Research` is the oracle. A record that editors have checked since (a newer `checked` in `Content`) is compared
with `Content` instead. Every scalar is read as text; only null is null.
"""

import re
from collections import Counter

import yaml

from building import ROOT

RESEARCH = ROOT / "Tests/Research"
CONTENT = ROOT / "Content"
LANGUAGES = ("en", "es")
# Languages with only some pages, and the routes of these.
PARTIAL = ("ar", "ht", "vi", "zh-Hans")
PARTIAL_ROUTES = r"/(help/|posters/([\w-]+/)?)?"


class TextLoader(yaml.SafeLoader):
    """Reads `02108`, `no` and `2026-04` as written."""


TextLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag == "tag:yaml.org,2002:null"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=TextLoader)


def content_records(folder):
    return {record["code"]: record for record in map(read, sorted((CONTENT / folder).glob("??.yaml")))}


STRINGS = {language: read(CONTENT / f"strings/{language}.yaml") for language in LANGUAGES}
PLACES = content_records("jurisdictions")
CONTENT_LAWS = content_records("laws")
HOTLINES = {path.stem: read(path) for path in sorted((CONTENT / "hotlines").glob("*.yaml"))}
RESEARCHED = {
    "offices": {r["code"]: r for r in read(RESEARCH / "attorneys-general.yaml")["attorneys_general"]},
    "places": {r["code"]: r for r in read(RESEARCH / "jurisdictions.yaml")["jurisdictions"]},
    "laws": {r["code"]: r for r in read(RESEARCH / "posting-laws.yaml")["states"]},
    "hotline": read(RESEARCH / "hotline.yaml"),
}
CODES = sorted(RESEARCHED["places"])
NUMBER = RESEARCHED["hotline"]["contact"]["phone"]


def is_corrected(content, researched):
    """Whether an editor has checked the record since it was researched."""
    return (content["checked"] or "") > (researched["verified"] or "")


def office(code):
    """What the page of a jurisdiction must say of its office, in the words of the research."""
    researched, content = RESEARCHED["offices"][code], PLACES[code]
    if not is_corrected(content, researched):
        return researched | {
            "phone": (researched["phone"] or {}).get("e164"), "pending": (researched["pending"] or {}).get("what"),
            "pending_from": (researched["pending"] or {}).get("from")}
    of, holder, pending = content["office"], content["holder"], content["pending"] or {}
    return {
        "office_title": of["title"], "office_name": of["name"], "department": of["department"],
        "website": of["website"], "contact_url": (of["contact"] or {}).get("address"),
        "contact_url_status": (of["contact"] or {}).get("status"), "phone": of["phone"], "email": of["email"],
        "address": of["address"], "selected_by": of["selected_by"], "next_election": of["next_election"],
        "holder": holder["name"], "holder_status": holder["status"], "since": holder["since"],
        "term_ends": holder["term_ends"], "pending": pending.get("note"), "pending_from": pending.get("from"),
        "verified": content["checked"], "slug": content["slug"]}


def law(code):
    """What the page of a jurisdiction must say of its posting law, in the words of the research."""
    researched, content = RESEARCHED["laws"][code], CONTENT_LAWS[code]
    if not is_corrected(content, researched):
        return researched
    return content | {
        "who_must_post": content["venues"], "agency_must_post": content["public_bodies"],
        "min_sheet_in": content["sheet"]["min_size_in"], "min_type_pt": content["sheet"]["min_type_pt"],
        "hotlines_required": content["hotlines"], "verified": content["checked"],
        "placement": content["placement"]["where"],
        "model_notice": {"agency": content["model_notice"]["agency"], "url": content["model_notice"]["address"]}}


def words(language, group, key, **names):
    """An interface word, with its names filled in."""
    text = STRINGS[language][group][key.replace(" ", "_").replace("-", "_").lower()]
    for name, value in names.items():
        text = text.replace("{{" + name + "}}", value)
    return text


def written_date(iso, language):
    """A date as the page writes it, in the precision it is known."""
    parts = iso.split("-")
    names = list(STRINGS[language]["date"].values())
    precision = {1: "year", 2: "month", 3: "full"}[len(parts)]
    month = names[int(parts[1]) - 1] if len(parts) > 1 else ""
    day = str(int(parts[2])) if len(parts) > 2 else ""
    return words(language, "date", precision, year=parts[0], month=month, day=day)


# Words of the research and plain words for them. Both sides are brought to the same before they are compared.
PLAIN = [
    ("offence", "offense"), ("licence", "license"), ("wilful", "willful"), ("programme", "program"),
    ("centre", "center"),
    ("alike per the bill summary", "the bill summary says the same"), (r"per\b", "each"), (r"s\.", "section"),
    ("after that", "later"), ("effective", "in force from"), ("enforced", "enforces"),
    ("not cured", "not put right"), ("the sign is not up", "not posted"), ("enactment", "that they became law"),
    ("(?:we )?did not see", "not seen"), ("supplies", "for"),
    (r"abc\b", "alcoholic beverage control"), (r"dbpr\b", "department of business and professional regulation"),
    (r"dhs\b", "department of homeland security"), (r"dot\b", "department of transportation"), (r"nj\b", "new jersey"),
    (r"sla\b", "state liquor authority"), (r"sled\b", "state law enforcement division"),
]
# Words that carry no fact.
GLUE = set(
    "a an and are as at by exist for from in is it of on one that the them there they time to we which with".split())
MONTHS = list(STRINGS["en"]["date"].values())[:12]


def facts(text):
    """The figures of a text, its amounts of money in their order, and the words that carry facts."""
    text = re.sub(
        rf"\b({'|'.join(MONTHS)}) (\d+), (\d{{4}})",
        lambda date: f"{date[3]}-{MONTHS.index(date[1]) + 1:02}-{int(date[2]):02}", text)
    text = text.lower()
    for short, plain in PLAIN:
        text = re.sub(rf"\b{short}", plain, text)
    figures = re.findall(r"\$?\d+(?:[.,]\d+)*", text)
    words = {word if len(word) < 4 else word.rstrip("s") for word in re.findall(r"[a-z]+", text)} - GLUE
    return Counter(figures), [figure for figure in figures if figure[0] == "$"], words


def place_name(code, language):
    return RESEARCHED["places"][code]["name"] if language == "en" else PLACES[code]["names"][language]
