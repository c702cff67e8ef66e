"""Findings as programs and services read them: every format carries the same findings."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from building import TODAY, copy_inputs, placard
from test_commands import replace

SARIF = Path(__file__).parent / "schemas/sarif-2.1.0-rtm.4.json"
FORMATS = ["text", "json", "github", "sarif"]


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """A site with four mistakes in four files, one of which tries to speak to the service that shows it."""
    root = copy_inputs(tmp_path_factory.mktemp("findings") / "site")
    replace(root / "Content/jurisdictions/oh.yaml", "slug: ohio", "slgu: ohio")
    replace(root / "Content/laws/ca.yaml", "status: required", "status: \"50% ::error::requird, ##[debug]\\n::notice::x\"")
    replace(root / "Content/pages/help.md", "{{hotline.number}}", "{{hotline.numbr}}")
    replace(root / "Templates/pages/help.html", "{{page.title}}", "{{page.titel}}")
    return root


def check(root, format, *options):
    return placard("check", "--root", root, "--as-of", TODAY, "--format", format, *options)


def from_text(said):
    return {(file, int(line), int(column), rule) for file, line, column, rule
            in re.findall(r"^((?:Content|Templates)/\S+):(\d+):(\d+): (?:error|warning): .* \[([a-z-]+)\]", said, re.M)}


def from_annotations(said):
    command = re.compile(r"^::(error|warning) file=([^,:]+),line=(\d+),col=(\d+),title=([a-z-]+)::.*$")
    return {(file, int(line), int(column), rule)
            for _, file, line, column, rule in (command.match(line).groups() for line in said.splitlines() if " file=" in line)}


def from_sarif(log):
    def found(result):
        place = result["locations"][0]["physicalLocation"]
        return (place["artifactLocation"]["uri"], place["region"]["startLine"], place["region"]["startColumn"], result["ruleId"])
    return {found(result) for result in log["runs"][0]["results"]}


def test_each_format_carries_the_same_findings(root):
    said = {format: check(root, format, "--quiet") for format in FORMATS}
    assert {result.returncode for result in said.values()} == {1}
    expected = from_text(said["text"].stderr)
    assert len(expected) >= 4 and said["text"].stdout == ""
    report = json.loads(said["json"].stdout)
    assert {(f["file"], f["line"], f["column"], f["identifier"]) for f in report["findings"] if f["file"]} == expected
    assert report["errors"] + report["warnings"] == len(report["findings"])
    assert {(f"{root}/{file}", *rest) for file, *rest in expected} == from_annotations(said["github"].stdout)
    assert {(f"file://{root}/{file}", *rest) for file, *rest in expected} == from_sarif(json.loads(said["sarif"].stdout))


def test_sarif_validates_against_its_schema(root):
    schema = json.loads(SARIF.read_text(encoding="utf-8"))
    validator = jsonschema.Draft4Validator(schema)
    for options in ([], ["--release"]):
        log = json.loads(check(root, "sarif", *options).stdout)
        assert [error.message for error in validator.iter_errors(log)] == []
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in log["runs"][0]["results"])


def test_counts_without_a_file_are_notifications():
    """What a build counts for a release has no line to show, and services refuse results without one."""
    log = json.loads(placard("check", "--as-of", TODAY, "--format", "sarif").stdout)
    run = log["runs"][0]
    jsonschema.Draft4Validator(json.loads(SARIF.read_text(encoding="utf-8"))).validate(log)
    assert all(result["locations"] for result in run["results"])
    assert len(run["invocations"][0]["toolExecutionNotifications"]) > 0


def test_a_pull_request_is_annotated_worst_first_and_never_flooded():
    """The example site isn't ready for release: hundreds of findings, ten annotations and a line for the rest."""
    result = placard("check", "--release", "--as-of", TODAY, "--format", "github")
    lines = result.stdout.splitlines()
    assert result.returncode == 1 and len(lines) == 11
    severities = [re.match(r"::(error|warning) ", line)[1] for line in lines[:10]]
    assert severities == sorted(severities)
    assert re.fullmatch(r"::notice title=Not shown here::\d+ errors?.*\. 'placard check' tells all\.", lines[10])


def test_content_writes_no_workflow_commands(root):
    result = check(root, "github")
    for line in result.stdout.splitlines():
        assert re.match(r"::(error|warning) (file=[^,:]+,line=\d+,col=\d+,)?title=[a-z-]+::[^:]", line), line
    assert "50%25 ::error::requird, ##[debug]\\u{A}::notice::x" in result.stdout
    assert not any(line.lstrip().startswith("::") or "##[" in line for line in result.stderr.splitlines())


@pytest.mark.parametrize("format", FORMATS[1:])
def test_standard_output_is_the_document_and_nothing_else(format, tmp_path):
    built = placard("build", "--output", tmp_path / "site", "--as-of", TODAY, "--format", format)
    assert built.returncode == 0 and "Open " in built.stderr and "Open " not in built.stdout
    assert (tmp_path / "site/index.html").exists()
    if format != "github":
        json.loads(built.stdout)


def test_an_unknown_format():
    result = placard("check", "--format", "xml")
    assert (result.returncode, result.stdout) == (64, "")
    assert "'xml' is invalid for '--format <format>'" in result.stderr
