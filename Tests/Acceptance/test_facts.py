"""Every jurisdiction's page says what the research says, in every language.

Nearly everything is compared word for word. Citations, penalties and agencies that the research notes in its own
shorthand may stand on the site in plain words; of these the facts are compared, as `facts` tells them.
"""

import hashlib
import re

import pytest

from building import Site, placard
from records import (
    CODES, LANGUAGES, RESEARCH, RESEARCHED, STRINGS, facts, law, office, place_name, words, written_date)

JANUARY = "2027-01-25"
EVERYWHERE = [(code, language) for code in CODES for language in LANGUAGES]
everywhere = pytest.mark.parametrize(("code", "language"), EVERYWHERE, ids=["-".join(each) for each in EVERYWHERE])


@pytest.fixture(scope="module")
def january(tmp_path_factory):
    output = tmp_path_factory.mktemp("january") / "Public"
    result = placard("build", "--output", output, "--as-of", JANUARY, "--quiet")
    assert result.returncode == 0, result.stderr
    return Site(output)


def state_page(site, code, language):
    return site.page(f"/states/{RESEARCHED['places'][code]['slug']}/", language)


def section(site, code, language, name):
    return state_page(site, code, language).root.one("section", id=name)


def fact(section, label):
    """The text beside a label in a list of facts, or None where the list hasn't got it."""
    found = [row.one("dd") for row in section.all("div") if row.children and row.all("dt") and not row.all("div")[1:]
             and row.one("dt").text() == label]
    assert len(found) < 2, f"{label} stands twice"
    return found[0] if found else None


def dated(section, label, iso, language):
    """Checks that a date is there in its own precision, or that nothing is said where it isn't known."""
    value = fact(section, label)
    if iso is None:
        assert value is None, f"{label}: {value.text()}, but it is not known"
    else:
        assert [time["datetime"] for time in value.all("time")] in ([iso], [] if len(iso) == 4 else [iso])
        assert value.text() == written_date(iso, language)


@pytest.mark.parametrize(("received", "changed"), [
    ("Civil penalty $500 first offence, $1,000 each later one",
     "Civil penalty: $1,000 for the first offense, $500 for each later one"),
    ("Civil penalty $500 first offence", "Civil penalty: $50 for the first offense"),
    ("Up to $100 per offence", "$100 for each offense"),
    ("Civil penalties; amount not seen", "Civil penalties"),
    ("Civil penalties; amount not seen", "Criminal penalties; we did not see the amount"),
    ("$300 per knowing violation (not hotels)", "$300 for each violation (not hotels)"),
    ("Act 31 of 2026 (HB 1286, signed 2026-07-20)", "Act 31 of 2026 (HB 1286, signed July 2, 2026)"),
    ("House Bill 1416 (2025), effective 2025-07-01 if signed", "House Bill 1416 (2025), in force from July 1, 2025"),
])
def test_a_changed_fact_is_noticed(received, changed):
    assert facts(received) != facts(changed)


def test_the_research_is_as_it_was_received():
    """A page is mended in `Content`, never by making the research agree with it."""
    sums = dict(line.split()[::-1] for line in (RESEARCH / "SHA256SUMS").read_text().splitlines())
    assert {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in RESEARCH.glob("*.yaml")} == sums


def test_there_are_56_places():
    assert len(CODES) == 56


@everywhere
def test_page_is_named_for_the_place(site, code, language):
    page = state_page(site, code, language)
    assert page.root.one("h1").text() == place_name(code, language)
    assert place_name(code, language) in page.head.one("title").text()


@everywhere
def test_office_and_holder(site, code, language):
    expected, shown = office(code), section(site, code, language, "office")
    assert fact(shown, words(language, "state", "office")).text().split("\n") == [
        name for name in (expected["office_name"], expected["department"]) if name]
    status = expected["holder_status"].replace(" ", "_") if expected["holder"] else "unknown"
    title = words(language, "office_title", expected["office_title"])
    sentence = words(language, "holder_sentence", status, name=expected["holder"] or "", title=title)
    assert shown.one("p", class_="statement").text() == sentence


@everywhere
def test_chosen_and_term(site, code, language):
    expected, shown = office(code), section(site, code, language, "office")
    dated(shown, words(language, "state", "since"), expected["since"], language)
    dated(shown, words(language, "state", "term_ends"), expected["term_ends"], language)
    chosen = fact(shown, words(language, "state", "selected_by")).text()
    assert words(language, "selected_by", expected["selected_by"]) in chosen
    election = words(language, "state", "next_election", next_election=expected["next_election"] or "")
    assert (election in chosen) == bool(expected["next_election"])


@everywhere
def test_coming_change(site, code, language):
    expected, notices = office(code), section(site, code, language, "office").all("div", class_="notice")
    assert len(notices) == (1 if expected["pending"] else 0)
    for notice in notices:
        assert words(language, "pending_reason", reason(expected["pending"])) in notice.text()
        if expected["pending_from"]:
            assert written_date(expected["pending_from"], language) in notice.text()
            assert expected["pending_from"] in [time["datetime"] for time in notice.all("time")]


def reason(note):
    """The research says in a sentence why a holder may change; the site says it in one of five."""
    starts = {"On the ballot": "ballot", "Acting": "acting", "Holdover": "holdover", "Holder unknown": "unknown_holder"}
    return next((word for start, word in starts.items() if note.startswith(start)), "term_end")


def called(number):
    return [f"tel:{number}"] if number else []


@everywhere
def test_office_phone(site, code, language):
    expected = office(code)["phone"]
    for name in ("office", "act"):
        links = [a for a in section(site, code, language, name).all("a") if a["href"].startswith("tel:")]
        assert [a["href"].split(";")[0] for a in links] == called(expected), f"in #{name}"
        assert [f"tel:+1{re.sub(r'[^0-9]', '', a.text())[-10:]}" for a in links] == called(expected), f"in #{name}"
    if expected is None:
        assert fact(section(site, code, language, "office"), words(language, "state", "phone")).text() == words(
            language, "common", "not_known")


@everywhere
def test_ways_to_write(site, code, language):
    expected, shown = office(code), section(site, code, language, "office")
    links = {a["href"] for a in shown.all("a")}
    assert expected["website"] in links
    assert (f"mailto:{expected['email']}" in links) == bool(expected["email"])
    assert (words(language, "state", "email_none") in shown.text()) == (not expected["email"])
    contact = fact(shown, words(language, "state", "contact_form"))
    assert (contact is None) == (expected["contact_url"] is None)
    if contact:
        assert contact.one("a")["href"] == expected["contact_url"]
        doubt = words(language, "state", "contact_form_unconfirmed") in contact.text()
        assert doubt == (expected["contact_url_status"] != "confirmed")


@everywhere
def test_postal_address(site, code, language):
    expected, shown = office(code)["address"], section(site, code, language, "office")
    written = fact(shown, words(language, "state", "postal_address")).text().split("\n")
    if expected:
        assert written[-len(expected):] == expected
        letter = section(site, code, language, "act").one("address", class_="recipient").text().split("\n")
        assert letter[-len(expected):] == expected
    else:
        assert written == [words(language, "common", "not_known")]


@everywhere
def test_letter_goes_to_the_office(site, code, language):
    expected, act = office(code), section(site, code, language, "act")
    mails = [a["href"] for a in act.all("a") if a["href"].startswith("mailto:")]
    assert [mail.split("?")[0] for mail in mails] == ([f"mailto:{expected['email']}"] if expected["email"] else [])
    forms = [a["href"] for a in act.all("a") if a["href"] == expected["contact_url"]]
    assert bool(forms) == bool(expected["contact_url"])
    assert expected["office_name"] in act.text()


@everywhere
def test_age_of_the_facts(site, code, language):
    for name, record in (("office", office(code)), ("law", law(code))):
        shown, checked = section(site, code, language, name).one("div", class_="provenance"), record["verified"]
        newest = [time["datetime"] for p in shown.all("p") for time in p.all("time")]
        assert newest == ([checked] if checked else []), name
        sentence = words(language, "sources", "checked", text=written_date(checked, language)) if checked else (
            words(language, "sources", "not_checked"))
        assert sentence in shown.text(), name
        assert words(language, "confidence", record["confidence"]) in shown.text(), name


@everywhere
def test_law(site, code, language):
    expected, shown = law(code), section(site, code, language, "law")
    assert words(language, "law_sentence", expected["status"]) in shown.one("p", class_="statement").text()
    citations = fact(shown, words(language, "law", "citation"))
    nothing = words(language, "common", "none_found" if expected["status"] == "none-found" else "not_known")
    assert list(map(facts, citations.text().split("\n"))) == list(map(facts, expected["citations"] or [nothing]))
    for key in ("enacted", "last_amended", "effective"):
        dated(shown, words(language, "law", key), expected[key], language)


@everywhere
def test_who_must_post(site, code, language):
    expected, shown = law(code), section(site, code, language, "law")
    lists = [
        [a["href"].rstrip("/").split("/")[-1] for a in ul.all("a") if "/laws/venue/" in a["href"]]
        for ul in shown.all("ul", class_="columns")]
    assert lists == [venues for venues in (expected["who_must_post"], expected.get("agency_must_post")) if venues]


def sheet_size(expected, language):
    """The short side is the width, unless the law wants the sheet wider than tall."""
    if not expected["min_sheet_in"]:
        return None
    orientation = expected.get("orientation") or (expected.get("sheet") or {}).get("orientation")
    sides = expected["min_sheet_in"][::-1] if orientation == "landscape" else expected["min_sheet_in"]
    size = words(language, "common", "inches", width=sides[0], height=sides[1])
    return f"{size} ({words(language, 'orientation', orientation)})" if orientation else size


@everywhere
def test_what_the_notice_must_be(site, code, language):
    expected, shown = law(code), section(site, code, language, "law")
    if expected["status"] in ("none-found", "unknown"):
        return
    unknown = words(language, "common", "not_known")
    size = sheet_size(expected, language)
    points = expected["min_type_pt"] and words(language, "common", "points", points=expected["min_type_pt"])
    # The research names Louisiana French by a tag that BCP 47 doesn't allow; ISO 639-3 has one.
    tags = ["frc" if tag == "fr-US-x-louisiana" else tag for tag in expected["languages"]["required"]]
    languages = [words(language, "language", tag) for tag in tags]
    places = [words(language, "placement", place) for place in expected["placement"]]
    for label, values in {
        "sheet_size": [size or unknown], "type_size": [points or unknown], "languages": languages or [unknown],
        "numbers": expected["hotlines_required"] or [unknown], "placement": places or [unknown],
        "penalty": [expected["penalty"] or unknown],
    }.items():
        lines = fact(shown, words(language, "law", label)).text().split("\n")[:len(values)]
        if label == "penalty":
            lines, values = list(map(facts, lines)), list(map(facts, values))
        assert lines == values, label


@everywhere
def test_official_notice(site, code, language):
    expected = law(code)["model_notice"]
    shown = fact(section(site, code, language, "law"), words(language, "law", "official_notice"))
    assert (shown is None) == (not expected["agency"])
    if shown:
        agency = shown.text().removesuffix(words(language, "law", "official_notice_no_link"))
        assert facts(agency) == facts(expected["agency"])
        assert [a["href"] for a in shown.all("a")] == ([expected["url"]] if expected["url"] else [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_american_samoa_names_nobody(site, language):
    page = state_page(site, "AS", language)
    assert STRINGS[language]["holder_sentence"]["unknown"] in page.root.one("section", id="office").text()
    letter = page.root.one("div", class_="letter-sheet").text()
    assert "Utu" not in letter and "Legal Affairs" in letter


@pytest.mark.parametrize("language", LANGUAGES)
def test_ohio_names_the_new_holder(site, language):
    page = state_page(site, "OH", language)
    office_section, act = page.root.one("section", id="office"), page.root.one("section", id="act")
    if office("OH")["holder"] == "Andy Wilson":
        assert "Andy Wilson" in office_section.one("p", class_="statement").text()
        assert "Dave Yost resigned on June 7, 2026" in office_section.text()
    assert "Yost" not in office_section.one("p", class_="statement").text() + act.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_alaska_names_an_acting_holder(site, language):
    statement = section(site, "AK", language, "office").one("p", class_="statement").text()
    if office("AK")["holder"] == "Cori Mills":
        assert "Cori Mills" in statement
        assert {"en": "acting", "es": "interina"}[language] in statement
    assert "Cox" not in statement


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_agree_with_the_pages(site, language):
    """The table of offices and the table of laws hold every place once, with the same status and phone."""
    states, laws = site.page("/states/", language), site.page("/laws/", language)
    for code in CODES:
        link = f"{'' if language == 'en' else '/' + language}/states/{RESEARCHED['places'][code]['slug']}/"
        in_states = [row for row in states.root.all("tr") if any(a["href"] == link for a in row.all("a"))]
        in_laws = [row for row in laws.root.all("tr") if any(a["href"] == link for a in row.all("a"))]
        assert (len(in_states), len(in_laws)) == (1, 1), code
        status = words(language, "law_status", law(code)["status"])
        assert status in in_states[0].text() and status in in_laws[0].text(), code
        assert [a["href"] for a in in_states[0].all("a") if a["href"].startswith("tel:")] == (
            called(office(code)["phone"])), code


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_said_to_hold_an_office_past_the_term(january, language):
    """In January most terms have ended; until somebody looks again, letters go to the office and not to a person."""
    ended = [code for code in CODES if office(code)["term_ends"] and office(code)["holder"]
             and (office(code)["term_ends"] + "-31-31")[:10] < JANUARY]
    assert len(ended) > 20 or any(office(code)["verified"] > "2026-12" for code in CODES)
    for code in ended:
        shown, name = section(january, code, language, "office"), office(code)["holder"]
        title = words(language, "office_title", office(code)["office_title"])
        claim = words(language, "holder_sentence", "in office", name=name, title=title)
        assert claim not in shown.text(), code
        assert name not in section(january, code, language, "act").text(), code
