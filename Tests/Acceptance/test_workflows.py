"""The workflows as GitHub would read them, their scripts, and what the nightly one would write."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from building import PLACARD, ROOT, TODAY

TOOLS = Path(sys.executable).parent
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
ACTIONS = sorted((ROOT / ".github/actions").glob("*/action.yml"))
# Midday of TODAY.
EPOCH = "1795521600"


def run(*command, **options):
    return subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, timeout=120, **options)


@pytest.mark.parametrize("schema, files", [("vendor.github-workflows", WORKFLOWS), ("vendor.github-actions", ACTIONS)])
def test_workflows_match_their_schema(schema, files):
    assert files
    result = run(TOOLS / "check-jsonschema", "--builtin-schema", schema, *files)
    assert result.returncode == 0, result.stdout


def test_workflows_are_safe():
    """No input of a stranger reaches a shell, no permission is wider than its job, no foreign action is unpinned."""
    result = run(TOOLS / "zizmor", "--offline", "--no-progress", "--color", "never", ".github")
    assert result.returncode == 0, result.stdout


def test_scripts_are_clean():
    scripts = [path for path in sorted((ROOT / ".ci").iterdir()) if path.read_text().startswith("#!")]
    inline = [(file, step["run"]) for file in WORKFLOWS for job in yaml.safe_load(file.read_text())["jobs"].values()
              for step in job["steps"] if "run" in step]
    result = run(TOOLS / "shellcheck", *scripts)
    assert result.returncode == 0, result.stdout
    for file, script in inline:
        result = run(TOOLS / "shellcheck", "--shell", "sh", "-", input=script)
        assert result.returncode == 0, f"{file.name}\n{result.stdout}"


@pytest.mark.parametrize("file", [path for path in WORKFLOWS if "pull_request" in path.read_text()], ids=lambda path: path.stem)
def test_pull_requests_see_no_secret(file):
    text = file.read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    assert "secrets." not in text and "pull_request_target" not in text and workflow["permissions"] == {"contents": "read"}
    assert all("permissions" not in job for job in workflow["jobs"].values())


def test_every_command_of_a_workflow_is_understood(tmp_path):
    """Each call of placard, with what GitHub would fill in, is one that the command line takes."""
    calls = [call for file in WORKFLOWS for call in re.findall(r"\.build/release/placard ((?:build|check)[^\n|&]*)", file.read_text())]
    assert len(calls) >= 4
    for call in calls:
        words = call.replace('"$BASE_URL"', "https://example.org/").split()
        result = subprocess.run([PLACARD, *words], cwd=tmp_path, capture_output=True, text=True, timeout=60)
        assert result.returncode in (1, 74), f"{call}\n{result.stderr}"


def warn(root):
    return run(ROOT / ".ci/warn", PLACARD, "--root", root, env=os.environ | {"SOURCE_DATE_EPOCH": EPOCH})


def test_the_nightly_warning_names_what_expires_by_when():
    result = warn(ROOT)
    assert (result.returncode, result.stderr) == (0, "")
    assert re.findall(r"^## (.*)$", result.stdout, re.M) == [
        f"Today, {TODAY}", "In 7 days, 2026-12-01", "In 30 days, 2026-12-24", "Facts to check by 2026-12-24"]
    counts = [int(count) for count in re.findall(r"^    (\d+) errors?", result.stdout, re.M)]
    assert len(counts) == 3 and counts == sorted(counts)
    assert "Content/jurisdictions/hi.yaml" in result.stdout and len(result.stdout) < 65536
    prose = [line for line in result.stdout.splitlines() if line and not line.startswith(("    ", "## "))]
    assert prose == ["The site is not ready for release, or soon will not be. What is published stays as it is."]


def test_a_broken_run_is_no_warning(tmp_path):
    """Nothing to read is a failure of the run: the night's job must fail and not say that all is well."""
    result = warn(tmp_path / "nowhere")
    assert result.returncode == 74 and result.stdout == "" and "nowhere" in result.stderr
