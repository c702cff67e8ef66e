"""The same input and day give the same bytes, wherever, whenever and however they are built: whatever the folder, the time
zone, the language, the umask, the number of cores, the order of files, the seed of hashes and the user."""

import os
import random
import shutil
import subprocess

import pytest

from building import PLACARD, TODAY, Tree, build, copy_inputs
from test_publish import nobody, open_folder  # noqa: F401

ENVIRONMENTS = {
    "utc": {"TZ": "UTC", "LC_ALL": "C"},
    "east of the date line": {"TZ": "Pacific/Kiritimati", "LC_ALL": "en_US.UTF-8"},
    "west of the date line": {"TZ": "Pacific/Pago_Pago", "LC_ALL": "C.UTF-8"},
    "turkish": {"TZ": "Europe/Istanbul", "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    "arabic": {"TZ": "Asia/Kathmandu", "LC_ALL": "ar_EG.UTF-8", "NO_COLOR": "1"},
    "fixed hashing": {"SWIFT_DETERMINISTIC_HASHING": "1"},
    "bare": None,
    "one core": {"TERM": "dumb", "COLUMNS": "20"},
}


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """Content and Templates as they are now, because somebody may be editing the checkout."""
    return copy_inputs(tmp_path_factory.mktemp("inputs"))


@pytest.fixture(scope="module")
def reference(inputs, tmp_path_factory):
    return build(tmp_path_factory.mktemp("reference") / "Public", inputs)


def copy_shuffled(source, target, seed):
    """Copies files in an order of its own, which is the order in which some file systems list them."""
    files = [path for name in ("Content", "Templates") for path in (source / name).rglob("*") if path.is_file()]
    random.Random(seed).shuffle(files)
    for path in files:
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        os.utime(copy, (seed * 10_000_000, seed * 10_000_000))


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_same_bytes(inputs, reference, tmp_path, name):
    seed = list(ENVIRONMENTS).index(name) + 1
    root = tmp_path / f"a folder {seed} ñ" / ("deep" * seed)
    copy_shuffled(inputs, root, seed)
    output = tmp_path / f"out {seed}" / "site"
    output.parent.mkdir()
    command = [PLACARD, "build", "--root", root, "--output", output, "--as-of", TODAY, "--quiet"]
    if name == "one core" and shutil.which("taskset"):
        command = ["taskset", "--cpu-list", str(min(os.sched_getaffinity(0))), *command]
    env = {} if ENVIRONMENTS[name] is None else os.environ | ENVIRONMENTS[name]
    subprocess.run(
        list(map(str, command)), check=True, env=env, cwd=tmp_path, timeout=120,
        umask=[0o022, 0o077, 0o002, 0o027][seed % 4])
    built = Tree(output)
    assert {path for path in built.files if built.files[path] != reference.files.get(path)} == set()
    assert built.digest == reference.digest
    modes = {oct(path.stat().st_mode & 0o777) for path in output.rglob("*") if path.is_file()}
    assert modes == {"0o644"}, "a web server could not read, or anybody could change, what is published"


def test_same_bytes_for_another_user(inputs, reference, open_folder):
    """Somebody without a home, a name to write in or any right but to read the site."""
    root, program, web = open_folder / "site", open_folder / "placard", open_folder / "web"
    shutil.copytree(inputs, root)
    shutil.copy(PLACARD, program)
    web.mkdir()
    for folder, mode in ((root, 0o755), (web, 0o777)):
        folder.chmod(mode)
    command = [program, "build", "--root", root, "--output", web / "Public", "--as-of", TODAY, "--quiet"]
    result = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, cwd="/", env={"HOME": "/nonexistent"}, preexec_fn=nobody,
        timeout=120)
    assert result.returncode == 0, result.stderr
    assert os.getuid() != 0 or (web / "Public").stat().st_uid != 0
    assert Tree(web / "Public").digest == reference.digest


def test_the_day_can_come_from_the_environment(inputs, reference, tmp_path):
    """SOURCE_DATE_EPOCH, as reproducible-builds.org asks: noon of the test's day in UTC."""
    output = tmp_path / "site"
    env = os.environ | {"SOURCE_DATE_EPOCH": "1795521600", "TZ": "Pacific/Kiritimati"}
    subprocess.run([str(PLACARD), "build", "--output", str(output), "--quiet"], check=True, env=env, cwd=inputs, timeout=120)
    assert Tree(output).digest == reference.digest
