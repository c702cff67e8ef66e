"""A build reads its root and writes its output, whatever the content says: every system call that names a file is read."""

import os
import re
import subprocess
import sys

import pytest

from building import PLACARD, ROOT, TODAY, copy_inputs

sys.path.insert(0, str(ROOT / "Tests/Hostile"))
from threats import THREATS  # noqa: E402

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")

# What every program is loaded from, and what the C library asks about the machine.
SYSTEM = ("/lib", "/lib64", "/usr/lib", "/usr/local/lib", "/opt", "/etc/ld.so", "/proc/self", "/proc/thread-self",
          "/sys/devices/system/cpu", "/sys/fs/cgroup", "/proc/cpuinfo", "/proc/stat", "/proc/sys/vm/overcommit_memory",
          "/dev/urandom", "/proc/meminfo", "/usr/share/zoneinfo", "/etc/localtime")
CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)(?:<([^>]*)>)?")
# Where the C library looks for the end of the stack.
OWN_MEMORY = re.compile(r"/proc/\d+/(maps|task)")
# A folder, given as its descriptor or as the current one, and a name below it; or a name alone.
NAMED = re.compile(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
CHANGES = {"mkdir", "mkdirat", "unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat", "symlink",
           "symlinkat", "chmod", "fchmodat", "fchmodat2", "mknod", "mknodat", "truncate", "chown", "fchownat", "utimensat"}
OPENS = {"open", "openat", "openat2", "creat"}


def calls(log):
    """Each call that names files: its name, the whole line, the paths, and what came of it."""
    for line in log.read_text(encoding="utf-8", errors="surrogateescape").split("\n"):
        found = CALL.match(line)
        if found:
            call, arguments, result, opened = found.groups()
            paths = [os.path.normpath(os.path.join(folder or "/", name)) for folder, name in NAMED.findall(arguments)]
            yield call, line, paths, int(result), opened


def within(path, *folders):
    return any(path == str(folder) or path.startswith(f"{folder}/") for folder in folders)


def expect_confined(log, root, output):
    """Reads stay below the root and the output's folder, and changes below the output's folder and the shelf."""
    written, read, count = (output.parent, root / ".placard-shelf"), 0, 0
    # A new shelf is made beside the old one.
    beside_shelf = re.compile(re.escape(f"{root}/.") + r"\.?placard-shelf[^/]*(/|$)")
    for call, line, paths, result, opened in calls(log):
        count += 1
        is_change = call in CHANGES or (call in OPENS and re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC)|^creat", line))
        if is_change:
            names = paths[1:] if call in ("symlink", "symlinkat") else paths
            assert all(within(path, *written) or beside_shelf.match(path) or path == "/dev/null" for path in names), line
        elif call in OPENS and result >= 0:
            read += within(opened, root)
            assert within(opened, root, output.parent, PLACARD.resolve().parent) or opened.startswith(SYSTEM) or OWN_MEMORY.match(opened), line
    assert count > 20, "strace told nothing"
    return read


@pytest.fixture
def traced(tmp_path):
    """A site whose neighbours are a secret folder and one that nobody may write."""
    root = copy_inputs(tmp_path / "site")
    with open(root / "Content/site.yaml", "a", encoding="utf-8") as settings:
        settings.write("\nposters: {formats: [], general: []}\n")
    (tmp_path / "web").mkdir()

    def trace(*options):
        log = tmp_path / "calls"
        result = subprocess.run(
            ["strace", "-f", "-y", "-s", "4096", "-e", "trace=%file,openat2,renameat2", "-o", str(log), str(PLACARD), "build",
             "--root", str(root), "--output", str(tmp_path / "web/Public"), "--as-of", TODAY, "--quiet", *options],
            capture_output=True, text=True, timeout=300)
        return result.returncode, log

    return root, tmp_path / "web/Public", trace


def test_a_site_without_fault(traced):
    root, output, trace = traced
    status, log = trace()
    assert status == 0
    assert expect_confined(log, root, output) > 200


# One of each kind that names a place; the others differ in words and not in calls.
PLACES = ("a slug that climbs", "an absolute slug", "a picture from elsewhere", "a symbolic link to a file",
          "a symbolic link to a folder", "all of Content a symbolic link", "a hard link", "a pipe", "a device", "a socket",
          "folders without end", "a link in a picture", "entities in a picture")


@pytest.mark.parametrize("threat", [threat for threat in THREATS if threat.name in PLACES], ids=lambda threat: threat.name)
def test_a_threat(traced, threat):
    root, output, trace = traced
    threat.change(root)
    status, log = trace()
    assert status == 1 and not output.exists()
    expect_confined(log, root, output)
    moved = str(root / "moved")
    for call, line, paths, result, opened in calls(log):
        assert not (call in OPENS and result >= 0 and opened and within(opened, moved)), line


def test_links_in_the_output_are_not_followed(traced):
    """Somebody's symbolic links below the published folder stay, and nothing goes through them."""
    root, output, trace = traced
    assert trace()[0] == 0
    secret = output.parent.parent / "secret"
    secret.mkdir()
    (secret / "index.html").write_text("theirs")
    (output / "theirs").symlink_to(secret)
    (output / "help/index.html").unlink()
    (output / "help/index.html").symlink_to(secret / "index.html")
    status, log = trace("--base-url", "https://example.com/")
    assert status in (0, 74)
    assert expect_confined(log, root, output) > 0
    assert [path.name for path in secret.iterdir()] == ["index.html"] and (secret / "index.html").read_text() == "theirs"
    assert (output / "theirs").is_symlink()
