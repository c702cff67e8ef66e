"""Publishing when things go wrong: killed, out of space, not allowed. Readers see a whole site, the old or the new."""

import os
import random
import re
import resource
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from building import PLACARD, ROOT, TODAY, Tree, build, copy_inputs

KILLS = 40
FOREIGN = {"CNAME": b"example.org\n", "notes/mine.txt": b"kept by hand\n", ".gitignore": b"*\n!.gitignore\n"}
SITES = ("old", "new")


def arguments(root, output):
    return [str(PLACARD), "build", "--root", str(root), "--output", str(output), "--as-of", TODAY, "--quiet"]


def run(root, output, **options):
    return subprocess.run(arguments(root, output), capture_output=True, text=True, timeout=120, **options)


@pytest.fixture(scope="module")
def roots(tmp_path_factory):
    """Two versions of the site that differ on every page, and in which files there are."""
    folder = tmp_path_factory.mktemp("roots")
    roots = {name: copy_inputs(folder / name) for name in SITES}
    settings = roots["new"] / "Content/site.yaml"
    text = settings.read_text(encoding="utf-8")
    assert "Put the number on the wall" in text
    names = next(re.finditer(r"^title:\n((?:  \S+: .*\n)+)", text, re.M))
    others = re.sub(r"(?m)(: ).*$", r"\1Another name", names[1])
    settings.write_text(text.replace(names[1], others), encoding="utf-8")
    shutil.rmtree(roots["new"] / "Content/campaigns/post-the-number/updates")
    return roots


@pytest.fixture(scope="module")
def digests(roots, tmp_path_factory):
    """What each version looks like, whole."""
    folder = tmp_path_factory.mktemp("whole")
    whole = {name: build(folder / name, roots[name]) for name in SITES}
    assert not [path for path in whole["old"].files if path.endswith("index.html")
                and whole["old"].files[path] == whole["new"].files.get(path)]
    return {tree.digest: name for name, tree in whole.items()}


@pytest.fixture
def output(tmp_path, roots):
    """A published site with files beside it that somebody else put there."""
    output = tmp_path / "web" / "Public"
    output.parent.mkdir()
    build(output, roots["old"])
    for name, content in FOREIGN.items():
        (output / name).parent.mkdir(exist_ok=True)
        (output / name).write_bytes(content)
    return output


def published(output, digests):
    """Which version stands there whole; a mixture is in neither list. Foreign files must be there too."""
    tree = Tree(output)
    assert {name: tree.files.get(name) for name in FOREIGN} == FOREIGN
    tree.files = tree.without(*FOREIGN)
    assert tree.digest in digests, "a mixture of two sites"
    return digests[tree.digest]


def leftovers(output):
    return sorted(path.name for path in output.parent.iterdir() if path != output)


def start(root, output):
    return subprocess.Popen(arguments(root, output), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait_for_stage(process, output):
    """Waits until this build's new tree begins to grow beside the old one, or the build has ended."""
    mine = f".placard-stage-{process.pid}"
    while process.poll() is None and not any(name.endswith(mine) for name in os.listdir(output.parent)):
        time.sleep(0.001)
    return time.monotonic()


def wait_for_swap(process, output):
    """Waits until another folder stands in the output's place, or the build has ended."""
    old = output.stat().st_ino
    while process.poll() is None and output.stat().st_ino == old:
        time.sleep(0.001)


def measured(root, output):
    """How long a build takes, and how long of that it publishes."""
    started = time.monotonic()
    process = start(root, output)
    staged = wait_for_stage(process, output)
    assert process.wait(timeout=60) == 0
    return time.monotonic() - started, time.monotonic() - staged


def test_killed_at_any_moment(roots, digests, output):
    chance = random.Random(20261124)
    whole_time, publishing_time = measured(roots["new"], output)
    ends, sides, before = [], [], published(output, digests)
    for attempt in range(KILLS):
        process = start(roots[SITES[1 - SITES.index(before)]], output)
        if attempt % 4 == 0:
            time.sleep(chance.random() * whole_time)
        elif attempt % 4 == 1:
            wait_for_swap(process, output)
            time.sleep(chance.random() * 0.01)
        else:
            wait_for_stage(process, output)
            time.sleep(chance.random() * publishing_time)
        process.send_signal(signal.SIGKILL)
        ends.append(process.wait(timeout=30))
        after = published(output, digests)
        sides.append(after != before)
        before = after
    assert ends.count(-signal.SIGKILL) > KILLS / 2, "most builds ended before they were killed"
    assert set(sides) == {True, False}, "no kill came after the swap, or none before"
    for name in SITES:
        assert run(roots[name], output).returncode == 0
        assert published(output, digests) == name
        assert leftovers(output) == []


def test_two_builds_at_once(roots, digests, output):
    running = [subprocess.Popen(arguments(roots[name], output), stderr=subprocess.PIPE, text=True)
               for name in ("old", "new", "old", "new")]
    ends = [(process.communicate(timeout=60)[1], process.returncode) for process in running]
    assert {code for _, code in ends} <= {0, 74} and 0 in {code for _, code in ends}
    assert all("another build is publishing" in said for said, code in ends if code == 74)
    assert published(output, digests) in SITES
    assert leftovers(output) == []


def test_writes_that_fail(roots, digests, output):
    """No file may grow past four kilobytes, so the first long page can't be written."""

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    result = run(roots["new"], output, preexec_fn=limit, restore_signals=False)
    assert result.returncode == 74 and "error: can't " in result.stderr
    assert published(output, digests) == "old"
    assert run(roots["new"], output).returncode == 0
    assert leftovers(output) == []


def small_disk(folder, size):
    """Mounts a disk of this many bytes, and tells whether this machine lets us."""
    folder.mkdir()
    return subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True).returncode == 0


def test_a_full_disk(roots, digests, tmp_path):
    """Where no disk may be mounted, writes are made to fail by a limit instead: that half always runs, above."""
    disk = tmp_path / "disk"
    # Disks give out whole pages. Room for the old site and a little more: what stays the same is kept, not written.
    pages = sum(-(-len(content) // 4096) for content in build(tmp_path / "measured", roots["old"]).files.values())
    if not small_disk(disk, 4096 * pages + 1_000_000):
        return
    try:
        output = disk / "Public"
        build(output, roots["old"])
        for name, content in FOREIGN.items():
            (output / name).parent.mkdir(exist_ok=True)
            (output / name).write_bytes(content)
        result = run(roots["new"], output)
        assert (result.returncode, result.stdout) == (74, "")
        assert "no space left on device" in result.stderr and ".placard-stage" not in result.stderr
        assert published(output, digests) == "old"
        assert leftovers(output) == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_file_in_the_folders_place(roots, tmp_path):
    output = tmp_path / "Public"
    output.write_text("a file of somebody's")
    result = run(roots["old"], output)
    assert result.returncode == 74 and str(output) in result.stderr
    assert output.read_text() == "a file of somebody's"
    assert leftovers(output) == []


def test_a_folder_that_is_not_ours(roots, tmp_path):
    output = tmp_path / "Public"
    output.mkdir()
    (output / "index.html").write_text("somebody's page")
    result = run(roots["old"], output)
    assert result.returncode == 74 and "didn't write" in result.stderr
    assert [path.name for path in output.iterdir()] == ["index.html"]
    assert (output / "index.html").read_text() == "somebody's page"


def test_a_file_of_somebody_in_the_way(roots, tmp_path):
    """A file that a new page needs the place of is refused, not replaced."""
    output = tmp_path / "Public"
    build(output, roots["new"])
    mine = output / "campaigns/post-the-number/feed.xml"
    mine.write_text("mine")
    result = run(roots["old"], output)
    assert result.returncode == 74 and "feed.xml" in result.stderr
    assert mine.read_text() == "mine"


@pytest.mark.parametrize("target", ["elsewhere", "gone"])
def test_a_link_in_the_folders_place(roots, tmp_path, target):
    (tmp_path / "elsewhere").mkdir()
    output = tmp_path / "Public"
    output.symlink_to(tmp_path / target)
    result = run(roots["old"], output)
    assert result.returncode == 74
    assert output.is_symlink() and list((tmp_path / "elsewhere").iterdir()) == []


def test_a_published_folder_that_became_a_link(roots, digests, output):
    """Somebody moves the site and links to it: that is said, and the site stays whole where it is now."""
    moved = output.parent / "moved"
    output.rename(moved)
    output.symlink_to(moved)
    before = {path: path.stat().st_mtime_ns for path in moved.rglob("*")}
    result = run(roots["new"], output)
    assert result.returncode == 74
    assert result.stderr.endswith(f"error: can't publish to '{output}': it is a symbolic link; choose a folder\n")
    assert output.is_symlink() and published(moved, digests) == "old"
    assert {path: path.stat().st_mtime_ns for path in moved.rglob("*")} == before
    assert leftovers(output) == ["moved"]


def test_a_clock_that_goes_back(roots, digests, output):
    """A site that was built with files of the future and on a later day is replaced by one of an earlier day, and back."""
    future = time.time() + 400 * 86_400
    for path in [*output.rglob("*"), *roots["new"].rglob("*")]:
        os.utime(path, (future, future))
    earlier = output.parent.parent / "earlier"
    for day, expected in (("2026-11-20", build(earlier, roots["new"], "--as-of", "2026-11-20")), (TODAY, None)):
        result = subprocess.run([*arguments(roots["new"], output), "--as-of", day], capture_output=True, text=True, timeout=120)
        assert result.returncode == 0, result.stderr
        tree = Tree(output)
        if expected:
            assert tree.without(*FOREIGN) == expected.files
        else:
            assert published(output, digests) == "new"
    assert leftovers(output) == []


def nobody():
    """Gives up root, which no permission stops."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)


@pytest.fixture
def open_folder():
    """A folder that every user of this machine can reach, unlike the checkout and the tests' own."""
    folder = Path(os.path.realpath(subprocess.check_output(["mktemp", "-d"], text=True).strip()))
    folder.chmod(0o755)
    yield folder
    subprocess.run(["chmod", "-R", "u+rwX", str(folder)], check=True)
    shutil.rmtree(folder)


@pytest.mark.parametrize("locked", ["parent", "output"])
def test_an_unwritable_folder(roots, digests, open_folder, locked):
    for name in SITES:
        shutil.copytree(roots[name], open_folder / name)
    program = open_folder / "placard"
    shutil.copy(PLACARD, program)
    parent = open_folder / "web"
    output = parent / "Public"
    parent.mkdir()
    build(output, roots["old"])
    if os.getuid() == 0:
        subprocess.run(["chown", "-R", "65534:65534", str(parent)], check=True)
    (parent if locked == "parent" else output).chmod(0o555)
    result = subprocess.run(
        [str(program), *arguments(open_folder / "new", output)[1:]], capture_output=True, text=True, cwd=open_folder,
        preexec_fn=nobody, timeout=60)
    assert digests[Tree(output).digest] == "old"
    assert result.returncode == 74 and "permission denied" in result.stderr
    assert leftovers(output) == []


def test_the_empty_folder_of_the_checkout(roots, tmp_path):
    """Public/.gitignore, the one file that the repository keeps there, outlives every build."""
    output = tmp_path / "Public"
    output.mkdir()
    kept = (ROOT / "Public/.gitignore").read_bytes()
    (output / ".gitignore").write_bytes(kept)
    for name in ("old", "new", "old"):
        assert run(roots[name], output).returncode == 0
        assert (output / ".gitignore").read_bytes() == kept
    ignored = subprocess.run(
        ["git", "check-ignore", "--quiet", "--no-index", "Public/index.html"], cwd=ROOT).returncode
    assert ignored == 0


def test_only_what_changed_is_written(roots, tmp_path):
    output = tmp_path / "Public"
    build(output, roots["old"])
    before = {path: path.stat() for path in output.rglob("*.svg")}
    build(output, roots["new"])
    assert before and all(
        (path.stat().st_mtime_ns, path.stat().st_ino) == (old.st_mtime_ns, old.st_ino) for path, old in before.items())
