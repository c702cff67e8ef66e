"""Publishing with every call that changes the disk failing in turn: all of the old tree or all of the new one, always.

The program is the released one, and so are its calls: a library that is loaded before it (Tests/Hostile/faults.c) lets
one of them fail, or kills the process there. What is published is small, so that a thousand points take a minute: the
explanations of findings, over an old version of them. LONG=1 tries every point there is."""

import errno
import os
import random
import shutil
import signal
import subprocess
import sys

import pytest

from building import PLACARD, ROOT, Tree

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the library stands before Linux's C library")

FAULTS = {"EIO": errno.EIO, "ENOSPC": errno.ENOSPC, "EACCES": errno.EACCES, "killed": 0}
POINTS = 1_000
SEED = 20261124
FOREIGN = {"CNAME": b"example.org\n", "notes/mine.txt": b"kept by hand\n"}


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    path = tmp_path_factory.mktemp("faults") / "faults.so"
    source = ROOT / "Tests/Hostile/faults.c"
    subprocess.run(["clang", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", path, source, "-ldl"], check=True)
    return path


def publish(output, **environment):
    return subprocess.run(
        [str(PLACARD), "explain", "--write", str(output)], capture_output=True, text=True, timeout=60,
        env=os.environ | {name: str(value) for name, value in environment.items()})


def add_foreign(output):
    for name, content in FOREIGN.items():
        (output / name).parent.mkdir(exist_ok=True)
        (output / name).write_bytes(content)


@pytest.fixture(scope="module")
def trees(tmp_path_factory):
    """An old tree, and the new one that is published over it: files added, changed, kept and removed."""
    folder = tmp_path_factory.mktemp("trees")
    new, old = folder / "new", folder / "old"
    assert publish(new).returncode == 0
    shutil.copytree(new, old)
    pages = sorted((old / "diagnostics").glob("*.md"))
    for page in pages[::4]:
        page.write_text("An older page.\n")
    removed = [page for page in pages[2::4]]
    for page in removed:
        page.unlink()
    (old / "gone").mkdir()
    (old / "gone/page.md").write_text("A page that is no more.\n")
    list_of_files = old / ".placard-manifest"
    lines = list_of_files.read_text().splitlines()
    gone = {f"diagnostics/{page.name}" for page in removed}
    kept = sorted([line for line in lines[1:] if line not in gone] + ["gone/page.md"])
    list_of_files.write_text("".join(f"{line}\n" for line in [lines[0], *kept]))
    for output in (old, new):
        add_foreign(output)
    return old, Tree(old).digest, Tree(new).digest


def points(count):
    """Every kind of fault at every call, or a thousand of them that differ from seed to seed."""
    every = [(name, at) for name in FAULTS for at in range(1, count + 1)]
    if os.environ.get("LONG") or len(every) <= POINTS:
        return every
    return random.Random(SEED).sample(every, POINTS)


def test_each_call_fails_in_turn(library, trees, tmp_path):
    old, old_digest, new_digest = trees
    output, counted = tmp_path / "web/Public", tmp_path / "count"
    shutil.copytree(old, output)
    assert publish(output, LD_PRELOAD=library, FAULT_COUNT=counted).returncode == 0
    assert Tree(output).digest == new_digest, "the old tree isn't one that this program published"
    count = int(counted.read_text())
    assert count > 100
    sides = set()
    for name, at in points(count):
        shutil.rmtree(output)
        shutil.copytree(old, output)
        result = publish(output, LD_PRELOAD=library, FAULT_AT=at, FAULT_ERRNO=FAULTS[name])
        place = f"{name} at call {at} of {count}: {result.stderr}"
        assert result.returncode in ([-signal.SIGKILL, 0] if name == "killed" else [0, 74]), place
        digest = Tree(output).digest
        assert digest in (old_digest, new_digest), place
        assert result.returncode != 0 or digest == new_digest, place
        sides.add(digest)
        again = publish(output)
        assert again.returncode == 0, f"{place}, and then {again.stderr}"
        assert Tree(output).digest == new_digest, place
        assert [path.name for path in output.parent.iterdir()] == ["Public"], place
    assert sides == {old_digest, new_digest}
    print(f"{len(points(count))} points of {len(FAULTS) * count} at {count} calls")
