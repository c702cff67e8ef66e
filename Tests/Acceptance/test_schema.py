"""What other tools are told of the content: schemas for editors, forms for people without git, schemas of the data."""

import fnmatch
import json
import re

import pytest
import yaml
from jsonschema import Draft7Validator, Draft202012Validator

from building import ROOT, placard

CONTENT = ROOT / "Content"
INVALID = ROOT / "Tests/InvalidSites"
FIELD_FAULTS = ("bad-address", "bad-code", "bad-language", "bad-number", "bad-phone", "bad-slug", "missing-field",
                "unknown-field", "unknown-word", "unknown-word.format", "wrong-kind")


class CoreLoader(yaml.SafeLoader):
    """YAML's core schema (YAML 1.2.2, 10.3.2), as the language servers of editors read it."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
        ("null", r"(?:null|Null|NULL|~|)$", ["n", "N", "~", ""]),
        ("bool", r"(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
        ("int", r"[-+]?[0-9]+$", "-+0123456789"),
        ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789")):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))
CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))


def kind(path):
    """The kind of file that stands at a path below Content, said a second time."""
    folder, name = path.parts[0], path.name
    if path.parts == ("site.yaml",):
        return "site"
    if folder == "laws":
        return "federal-law" if name == "federal.yaml" else "law"
    if folder == "campaigns":
        if name == "campaign.yaml":
            return "campaign"
        return "toolkit" if name.startswith("toolkit") else "action" if name.startswith("action") else "update" if "updates" in path.parts else "page"
    return {"jurisdictions": "jurisdiction", "hotlines": "hotline", "posters": "poster", "strings": "strings",
            "pages": "page", "images": "picture"}[folder]


def fields(text, path):
    return yaml.load(text.split("---\n")[1] if path.suffix == ".md" else text, Loader=CoreLoader)


FILES = sorted(path.relative_to(CONTENT) for path in CONTENT.rglob("*")
               if path.suffix in (".yaml", ".md") and ".schema" not in path.parts)
DATA = {path: fields((CONTENT / path).read_text(encoding="utf-8"), path) for path in FILES}


def printed(name):
    result = placard("schema", name)
    assert result.returncode == 0 and result.stderr == ""
    return result.stdout


@pytest.fixture(scope="module")
def schemas():
    return {name: Draft7Validator(json.loads(printed(name))) for name in {kind(path) for path in FILES}}


def test_schemas_are_schemas(schemas):
    for name, schema in schemas.items():
        Draft7Validator.check_schema(schema.schema)
        assert schema.schema["title"] == name and schema.schema["additionalProperties"] is not True


def test_every_real_file_is_valid(schemas):
    assert len(FILES) > 180
    assert [f"{path}: {list(error.path)} {error.message}"
            for path in FILES for error in schemas[kind(path)].iter_errors(DATA[path])] == []


def test_every_field_that_must_be_there_is_asked_for(schemas):
    """Taking any field away, or adding one, is a fault unless the schema says that it may be left out."""
    for path, data in DATA.items():
        schema = schemas[kind(path)]
        for name in schema.schema.get("required", []):
            assert not schema.is_valid({key: value for key, value in data.items() if key != name}), (path, name)
        assert not schema.is_valid(data | {"nonsense": 1}), path


def edited(text, changes):
    """A real file with the change that an invalid site makes, by the names of its fields."""
    lines = text.splitlines(keepends=True)
    for change in changes:
        if change[0] not in "-+" or ":" not in change:
            continue
        name = change[2:].split(":")[0].strip()
        place = next((n for n, line in enumerate(lines) if re.match(rf" *{re.escape(name)}:", line)), None)
        if change[0] == "-" and place is not None:
            indent = re.match(" *", lines[place]).group()
            while len(lines) > place + 1 and re.match(rf"{indent}[ -]", lines[place + 1]):
                del lines[place + 1]
            lines[place] = f"{indent}#gone\n"
        elif change[0] == "+":
            place = next((n for n, line in enumerate(lines) if "#gone" in line), len(lines))
            indent = re.match(" *", lines[place]).group() if place < len(lines) else ""
            lines[place:place + 1] = [indent + change[2:].rstrip("\n") + "\n"]
    return "".join(lines)


@pytest.mark.parametrize("site", FIELD_FAULTS)
def test_faulty_fields_are_refused(site, schemas):
    changes = (INVALID / site / "changes.txt").read_text(encoding="utf-8").splitlines()
    path = next(line for line in changes if line.startswith("edit ")).split(" ")[1].removeprefix("Content/")
    path = next(file for file in FILES if file.as_posix() == path)
    text = edited((CONTENT / path).read_text(encoding="utf-8"), changes[1:])
    assert not schemas[kind(path)].is_valid(fields(text, path)), text


def test_editor_finds_the_schema_of_every_file():
    settings = json.loads(printed("vscode"))["yaml.schemas"]
    assert json.loads((ROOT / ".vscode/settings.json").read_text()) == {"yaml.schemas": settings}
    for path in FILES:
        parts = ("Content", *path.parts)
        found = [schema for schema, globs in settings.items() for glob in globs
                 if len(glob.split("/")) == len(parts)
                 and all(map(fnmatch.fnmatchcase, parts, glob.split("/")))]
        expected = [] if path.suffix == ".md" else [f"./Content/.schema/{kind(path)}.json"]
        assert found == expected, path
        assert all((ROOT / schema).is_file() for schema in found)


@pytest.fixture(scope="module")
def decap():
    return yaml.safe_load(printed("decap"))


def forms(collection):
    """The files that a collection edits, each with its fields."""
    if "files" in collection:
        return [(file["file"], file["fields"]) for file in collection["files"]]
    found = (ROOT / collection["folder"]).glob(f"*.{collection['extension']}")
    return [(path.relative_to(ROOT).as_posix(), collection["fields"]) for path in sorted(found)]


def test_forms_reach_every_file_and_keep_every_field(decap):
    """A field that stands in a file and not in its form could not be edited."""
    def lost(data, fields, place):
        known = {field["name"]: field for field in fields}
        for name, value in data.items():
            field = known.get(name)
            if field is None:
                yield f"{place}.{name}"
            elif "fields" in field and value is not None:
                for item in value if isinstance(value, list) else [value]:
                    yield from lost(item, field["fields"], f"{place}.{name}")
            elif field["widget"] not in ("list", "select", "hidden"):
                assert not isinstance(value, (dict, list)), f"{place}.{name}"
    reached = {}
    for collection in decap["collections"]:
        for file, form in forms(collection):
            reached.setdefault(file, []).append(form)
    for path in (path for path in FILES if kind(path) != "strings"):
        candidates = reached.pop(f"Content/{path.as_posix()}")
        assert any(list(lost(DATA[path], form, path)) == [] for form in candidates), path
        assert (path.suffix == ".md") == any(field["name"] == "body" for field in candidates[-1])
    assert reached == {}


def test_forms_follow_the_rules_of_decap(decap):
    """The rules that Decap's own check of a configuration makes: names, widgets, and what each widget must have."""
    widgets = {"string": (), "text": (), "number": ("value_type",), "boolean": (), "select": ("options",),
               "list": (), "object": ("fields",), "markdown": (), "hidden": ()}

    def judge(fields, place):
        assert fields, place
        names = [field["name"] for field in fields]
        assert len(names) == len(set(names)), place
        for field in fields:
            assert all(key in field for key in widgets[field["widget"]]), (place, field)
            if field["widget"] == "list":
                assert ("field" in field) != ("fields" in field), (place, field)
            if "pattern" in field:
                assert len(field["pattern"]) == 2 and re.compile(field["pattern"][0])
            judge(field["fields"], f"{place}.{field['name']}") if "fields" in field else None
    assert decap["backend"]["name"] and decap["media_folder"] == "Content/images"
    names = [collection["name"] for collection in decap["collections"]]
    assert len(names) == len(set(names))
    for collection in decap["collections"]:
        assert collection["label"] and ("files" in collection) != ("folder" in collection)
        for file in collection.get("files", [collection]):
            judge(file["fields"], f"{collection['name']}/{file['name']}")
        if "folder" in collection:
            assert collection["identifier_field"] in [field["name"] for field in collection["fields"]]


@pytest.mark.parametrize("name", ["jurisdictions", "laws", "hotline", "campaigns"])
def test_public_data_fits_the_printed_schema(site, name):
    schema = json.loads(printed(f"api-{name}"))
    published = json.loads(site.files[f"api/v1/{name}.schema.json"])
    assert {key: value for key, value in published.items() if key != "$id"} == schema
    Draft202012Validator.check_schema(schema)
    assert Draft202012Validator(schema).is_valid(json.loads(site.files[f"api/v1/{name}.json"]))


def test_names_are_listed_and_all_are_written(tmp_path):
    listed = [line.split()[0] for line in placard("schema").stdout.splitlines()]
    assert {kind(path) for path in FILES} < set(listed) and len(listed) == len(set(listed)) == 19
    result = placard("schema", "--write", tmp_path / "deep/schema")
    assert (result.returncode, result.stdout) == (0, f"Wrote 19 files into {tmp_path / 'deep/schema'}.\n")
    for file in (tmp_path / "deep/schema").iterdir():
        assert file.read_bytes() == (CONTENT / ".schema" / file.name).read_bytes()
        assert file.stem in listed


def test_unknown_name():
    result = placard("schema", "jurisdicton")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "error: there is no schema 'jurisdicton'; did you mean 'jurisdiction'?\n"
    assert placard("schema", "law", "--write", "x").returncode == 64
