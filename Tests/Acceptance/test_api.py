"""The public data: valid against its own schema, and the same facts as the pages."""

import json

import pytest
from jsonschema import Draft202012Validator

from records import CODES, HOTLINES, facts, law, office

FILES = ("jurisdictions", "laws", "hotline", "campaigns")


def data(site, name):
    return json.loads(site.files[f"api/v1/{name}.json"])


@pytest.mark.parametrize("name", FILES)
def test_data_is_valid(site, name):
    schema = json.loads(site.files[f"api/v1/{name}.schema.json"])
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == data(site, name)["$schema"] == f"{site.base}api/v1/{name}.schema.json"
    assert schema["additionalProperties"] is False
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    assert not [error.message for error in validator.iter_errors(data(site, name))]


@pytest.mark.parametrize("name", FILES)
def test_schema_refuses_nonsense(site, name):
    """A schema that allows anything would pass every other test."""
    schema = Draft202012Validator(json.loads(site.files[f"api/v1/{name}.schema.json"]))
    for broken in ({}, {name: "none"}, data(site, name) | {"extra": 1}, data(site, name) | {name: [{}]}):
        assert not schema.is_valid(broken)


@pytest.mark.parametrize("name", FILES)
def test_data_says_its_licence(site, name):
    assert data(site, name)["licence"] == "CC0-1.0"


def test_nothing_else_is_offered(site):
    assert {path for path in site.files if path.startswith("api/")} == {
        f"api/v1/{name}{ending}" for name in FILES for ending in (".json", ".schema.json")}


def test_offices_are_the_researched_ones(site):
    records = {record["code"]: record for record in data(site, "jurisdictions")["jurisdictions"]}
    assert sorted(records) == CODES and len(records) == 56
    for code, record in records.items():
        expected = office(code)
        assert (record["holder"], record["holder_status"], record["phone"], record["postal_address"]) == (
            expected["holder"], expected["holder_status"], expected["phone"], expected["address"]), code
        assert (record["since"], record["term_ends"], record["checked"], record["pending"]) == (
            expected["since"], expected["term_ends"], expected["verified"], expected["pending"]), code


def test_laws_are_the_researched_ones(site):
    records = {record["code"]: record for record in data(site, "laws")["laws"]}
    assert sorted(records) == CODES and len(records) == 56
    for code, record in records.items():
        expected = law(code)
        assert (record["status"], record["venues"], record["checked"]) == (
            expected["status"], expected["who_must_post"], expected["verified"]), code
        assert list(map(facts, record["citations"])) == list(map(facts, expected["citations"])), code
        assert record["min_size_in"] == (expected["min_sheet_in"] and list(map(float, expected["min_sheet_in"]))), code


def test_lines_are_the_recorded_ones(site):
    records = {record["id"]: record for record in data(site, "hotline")["hotline"]}
    assert sorted(records) == sorted(HOTLINES)
    assert {name: record["phone"] for name, record in records.items()} == {
        name: record["phone"] for name, record in HOTLINES.items()}


def test_campaign_addresses_lead_to_pages(site):
    pages = {page.canonical for page in site.readable}
    records = data(site, "campaigns")["campaigns"]
    assert records and all(record["address"] in pages for record in records)
    old = next(record for record in records if record["slug"] == "tell-your-attorney-general")
    assert (old["status"], old["supporters"]) == ("closed", 2425)
