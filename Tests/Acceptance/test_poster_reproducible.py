"""The same posters are the same bytes: again, on one core, elsewhere, for whoever prints them."""

import os
import random
import shutil
import subprocess

import pytest

from building import PLACARD, ROOT, TODAY, Tree

FORMATS = ("letter", "tearoff", "stall", "card", "label", "cling", "screen", "large-print")
LANGUAGES = ("en", "es", "zh-Hans", "ar", "ur", "km", "hi", "am")
WAYS = {
    "again": {},
    "one core": {"TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
    "elsewhere": {"TZ": "Asia/Kathmandu", "LC_ALL": "tr_TR.UTF-8", "LANG": "ar_EG.UTF-8", "NO_COLOR": "1"},
}


def copy_shuffled(target):
    """Content and Templates in an order and with dates of their own, as some file systems would list them."""
    files = [path for name in ("Content", "Templates") for path in (ROOT / name).rglob("*") if path.is_file()]
    random.Random(7).shuffle(files)
    for path in files:
        copy = target / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        os.utime(copy, (70_000_000, 70_000_000))
    return target


def printed(folder, root=ROOT, cores=None, umask=-1, env=None, reverse=False):
    choice = [("--state", code) for code in ("oh", "mp")]
    choice += [("--language", tag) for tag in LANGUAGES] + [("--format", name) for name in FORMATS]
    words = [word for pair in (reversed(choice) if reverse else choice) for word in pair]
    command = ["taskset", "--cpu-list", cores] if cores else []
    command += [PLACARD, "poster", "--root", root, "--output", folder, "--as-of", TODAY, "--quiet", "--png", "--code", *words]
    subprocess.run(
        list(map(str, command)), check=True, env=os.environ | (env or {}), cwd=folder.parent, umask=umask, timeout=120)
    return Tree(folder)


@pytest.fixture(scope="module")
def reference(tmp_path_factory):
    tree = printed(tmp_path_factory.mktemp("reference") / "posters")
    assert len(tree.without(".placard-manifest")) == 2 * 2 * len(LANGUAGES) * len(FORMATS)
    return tree


@pytest.mark.parametrize("way", WAYS)
def test_same_bytes(reference, tmp_path, way):
    options = {"env": WAYS[way]}
    if way == "one core":
        options["cores"] = str(min(os.sched_getaffinity(0)))
    if way == "elsewhere":
        options |= {"root": copy_shuffled(tmp_path / "a folder ñ"), "umask": 0o077, "reverse": True}
    tree = printed(tmp_path / "posters", **options)
    assert list(tree.files) == list(reference.files)
    assert [path for path in tree.files if tree.files[path] != reference.files[path]] == []
