"""What the doctor says of this machine, and that it leaves nothing behind."""

import os
import re
import subprocess

import pytest

from building import PLACARD, ROOT, copy_inputs, placard


@pytest.fixture
def root(tmp_path):
    return copy_inputs(tmp_path / "root")


def lines(result):
    """Each check's standing by its name."""
    return {name: standing for standing, name in re.findall(r"^(ok|missing|wrong|can't tell) +(\w+) ", result.stdout, re.M)}


def words(result):
    """All that it says, without the ends of its lines."""
    return " ".join(result.stdout.split())


def test_everything_is_here():
    """The tests run where `make test` installed all that they need, so the doctor must find it."""
    result = placard("doctor", "--root", ROOT)
    assert (result.returncode, result.stderr) == (0, ""), result.stdout
    found = lines(result)
    assert list(found) == ["site", "fonts", "output", "space", "clock", "libraries", "git", "curl", "watch", "tools"]
    assert {found[name] for name in found if name not in ("watch", "tools")} == {"ok"}, result.stdout
    assert [line for line in result.stdout.splitlines() if len(line) > 80 and not line.startswith("  ")] == []


def test_nothing_is_left_behind(root):
    before = sorted(path.relative_to(root) for path in root.rglob("*"))
    assert placard("doctor", "--root", root).returncode == 0
    assert sorted(path.relative_to(root) for path in root.rglob("*")) == before


def test_a_folder_without_a_site(tmp_path):
    result = placard("doctor", "--root", tmp_path)
    assert result.returncode == 1 and lines(result)["site"] == "missing"
    assert "has no Content and no Templates" in words(result)
    assert result.stdout.endswith("\nA site can't be built here yet.\n")


def test_fonts_that_changed_are_named(root):
    font = root / "Templates/fonts/NotoSans-Bold.ttf"
    font.write_bytes(font.read_bytes()[:-1] + b"x")
    (root / "Templates/fonts/NotoSans-Regular.ttf").rename(root / "regular.ttf")
    result = placard("doctor", "--root", root)
    assert result.returncode == 1
    assert "missing fonts NotoSans-Regular.ttf isn't in Templates/fonts; get it again," in words(result)
    (root / "regular.ttf").rename(root / "Templates/fonts/NotoSans-Regular.ttf")
    result = placard("doctor", "--root", root)
    assert result.returncode == 1
    assert "wrong fonts NotoSans-Bold.ttf isn't as fonts.lock says; get it again," in words(result)


@pytest.mark.parametrize("output, reason", [
    ("nowhere/Public", r"can't open '.*/nowhere/': no such file or folder"), ("file", r"can't publish to '.*/file': it is a file")])
def test_an_output_that_cannot_be_written(root, output, reason):
    (root / "file").write_text("")
    result = placard("doctor", "--root", root, "--output", root / output)
    assert result.returncode == 1 and lines(result)["output"] == "wrong"
    assert re.search(reason, words(result)), result.stdout


def test_programs_that_are_missing_come_with_a_command(root, tmp_path):
    """A machine with the command and nothing else: no git, no curl, and no checkout, for which the program is copied."""
    bare = tmp_path / "bin"
    bare.mkdir()
    program = bare / "placard"
    program.write_bytes(PLACARD.read_bytes())
    program.chmod(0o755)
    (bare / "apt-get").write_text("#!/bin/sh\necho apt 2.6.1\n")
    (bare / "apt-get").chmod(0o755)
    result = subprocess.run([str(program), "doctor", "--root", str(root)], capture_output=True, text=True, env={"PATH": str(bare)})
    assert (result.returncode, result.stderr) == (0, "")
    assert "missing     git        'placard diff' needs it\n" in result.stdout
    assert "missing     curl       'placard links' needs it\n" in result.stdout
    assert "\nTo install what is missing:\n  apt-get install git curl\n" in result.stdout
    assert "tools" not in lines(result)
    assert result.stdout.endswith("\nA site can be built here; what is missing is for more than that.\n")


def test_a_site_cannot_bring_the_script_that_is_run(root, tmp_path):
    """`.ci/install` of the program's own checkout is asked, never one that lies in the site."""
    (root / ".ci").mkdir()
    (root / "Sources/PlacardCore").mkdir(parents=True)
    script = root / ".ci/install"
    script.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n")
    script.chmod(0o755)
    placard("doctor", "--root", root)
    assert not (tmp_path / "ran").exists()


def test_a_wrong_clock_is_told(root):
    result = placard("doctor", "--root", root, env=os.environ | {"SOURCE_DATE_EPOCH": "86400"})
    assert result.returncode == 1
    assert re.search(r" wrong clock it says 1970-01-02, and this program was made on \d{4}-", words(result))


def test_the_list_is_the_one_that_make_uses():
    """What `.ci/install` would install is what the doctor says; here everything is there, so both say nothing of it."""
    command = subprocess.run([str(ROOT / ".ci/install"), "--command", "test"], capture_output=True, text=True)
    assert command.returncode == 0
    told = re.search(r"^To install what is missing:\n  (.*)$", placard("doctor", "--root", ROOT).stdout, re.M)
    assert command.stdout.strip() == (told[1] if told else "")


def test_a_missing_tool_is_in_the_command(tmp_path):
    """The script with a path on which qpdf and w3m aren't."""
    bare = tmp_path / "bin"
    bare.mkdir()
    for folder in reversed(os.environ["PATH"].split(":")):
        for name in os.listdir(folder) if os.path.isdir(folder) else []:
            link = bare / name
            if name not in ("qpdf", "w3m"):
                link.unlink(missing_ok=True)
                link.symlink_to(os.path.join(folder, name))
    said = subprocess.run([str(ROOT / ".ci/install"), "--command", "test"], capture_output=True, text=True,
                          env=os.environ | {"PATH": str(bare)})
    assert said.returncode == 0 and re.search(r"(apt-get|brew) install .*\bqpdf\b.*\bw3m\n$", said.stdout), said
