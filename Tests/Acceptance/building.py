"""Running the placard command, and the trees it writes."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from page import Page

ROOT = Path(__file__).resolve().parents[2]
PLACARD = Path(os.environ.get("PLACARD", ROOT / ".build/release/placard"))
# The day the researched facts were compiled. Every test builds the site of this day.
TODAY = "2026-11-24"
BASE = "https://example.org/"


def placard(*arguments, cwd=ROOT, env=None, **options):
    """Runs the command and gives what it said; never fails by itself."""
    return subprocess.run(
        [str(PLACARD), *map(str, arguments)], cwd=cwd, env=env, capture_output=True, text=True, timeout=120, **options)


def build(output, root=ROOT, *options, **run):
    """Builds a site that must be without mistakes."""
    result = placard("build", "--root", root, "--output", output, "--as-of", TODAY, "--quiet", *options, **run)
    assert result.returncode == 0, f"exit {result.returncode}\n{result.stdout}{result.stderr}"
    return Tree(output)


SHELF = ".placard-shelf"


def copy_inputs(target, names=("Content", "Templates")):
    """Copies what a build reads, and nothing else, to a folder that a test may change. With it come the posters that a
    build here printed, whose printing anew would take most of the tests' time."""
    for name in names:
        shutil.copytree(ROOT / name, Path(target) / name)
    if (ROOT / SHELF).is_dir():
        shutil.copytree(ROOT / SHELF, Path(target) / SHELF)
    return Path(target)


class Tree:
    """The files below a folder, by relative path, read once."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.files = {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in sorted(self.folder.rglob("*")) if path.is_file()
        }

    @property
    def digest(self):
        total = hashlib.sha256()
        for path, content in sorted(self.files.items()):
            total.update(f"{path}\0{len(content)}\0".encode())
            total.update(content)
        return total.hexdigest()

    def without(self, *names):
        return {path: content for path, content in self.files.items() if path not in names}


class Site(Tree):
    """A built site with its pages parsed."""

    def __init__(self, folder, base=BASE):
        super().__init__(folder)
        self.base = base
        self.prefix = "/" + base.split("/", 3)[3].rstrip("/") if base.split("/", 3)[3] else ""
        self.pages = {}
        for file, content in self.files.items():
            if file.endswith(".html"):
                path = "/" + file.removesuffix("index.html") if file.endswith("index.html") else "/" + file
                self.pages[path] = Page(path, file, content.decode("utf-8"))

    def page(self, path, language="en"):
        return self.pages[path if language == "en" else f"/{language}{path}"]

    def route(self, page):
        """The page's path without its language: `/help/` for `/ar/help/`."""
        folder = f"/{page.language}"
        return page.path.removeprefix(folder) if page.path.startswith(folder + "/") else page.path

    @property
    def readable(self):
        """The pages a reader is meant to reach: neither redirects nor pages for missing addresses."""
        return [page for page in self.pages.values() if not page.is_redirect and not page.is_not_found]

    def file_at(self, link):
        """The path of the file that a link on the site's host is served from, or None."""
        if not link.startswith(self.prefix + "/"):
            return None
        path = link[len(self.prefix) + 1:]
        path = path + "index.html" if path == "" or path.endswith("/") else path
        return path if path in self.files else None
