"""Makes the same posters with placard, Typst, WeasyPrint and Chromium in interleaved rounds; writes RESULTS.md.

    measure.py [--rounds 5] [--only NAME ...] [--placard PATH] [--work FOLDER] [--results FILE]

placard is one whole process a round: it starts, reads the site, prints every poster and publishes the folder.
The rivals are warm: one process a core (Chromium: one browser, one tab a core), fonts loaded, every poster made
once. They set with the fonts that Debian's packages install, as whoever uses them does; afterwards once more, for the
sizes of their files only, with the fonts that this site has cut out of those."""
import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import psutil

import chromium
from results import CORES, longer, report
from words import CUT, INSTALLED, LANGUAGES, PAPERS, ROOT, STATES, posters

HERE = pathlib.Path(__file__).resolve().parent


class Placard:
    title = "placard, a whole process"

    def __init__(self, path, work):
        self.binary, self.folder = path, work / "placard"
        self.version = f"placard {said([str(path), '--version'])}, repository {source_version()}"

    def command(self, states=STATES, formats=tuple(PAPERS)):
        chosen = [word for state in states for word in ("--state", state)]
        chosen += [word for language in LANGUAGES for word in ("--language", language)]
        chosen += [word for name in formats for word in ("--format", name)]
        return [str(self.binary), "poster", *chosen, "--output", str(self.folder)]

    def longer(self, title, rounds, **list_of):
        """A line about a longer list that placard prints alone."""
        said_before = self.said
        found = [self.round(**list_of) for _ in range(rounds)]
        self.said, count = said_before, len(found[0][1])
        seconds = statistics.median(one[0] for one in found)
        cpu = statistics.median(one[3] for one in found)
        return (f"- {title}, {count} posters: {count / seconds:.0f} a second, {cpu / count * 1000:.2f} ms of processor a "
                f"poster, {max(one[2] for one in found) / 2**20:.0f} MiB")

    def round(self, **list_of):
        shutil.rmtree(self.folder, ignore_errors=True)
        with tempfile.TemporaryFile() as log:
            start = time.perf_counter()
            process = subprocess.Popen(self.command(**list_of), cwd=ROOT, stdout=log, stderr=log)
            _, status, usage = os.wait4(process.pid, 0)
            seconds = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            log.seek(0)
            text = log.read().decode(errors="replace")
        if process.returncode != 0:
            raise SystemExit(f"placard poster failed:\n{text[-2000:]}")
        # What it says itself, such as its own time.
        self.said = [line for line in text.splitlines() if line.startswith("Printed")][-1:]
        sizes = {str(path.relative_to(self.folder)): path.stat().st_size for path in self.folder.rglob("*.pdf")}
        return seconds, sizes, usage.ru_maxrss * 1024, usage.ru_utime + usage.ru_stime

    def stop(self):
        pass


class Rival:
    """A rival in processes of make.py, one a core."""

    def __init__(self, name, title, version, work, fonts):
        self.title, self.version, self.browser = title, version, None
        environment = dict(os.environ)
        if name == "chromium":
            self.profile = tempfile.TemporaryDirectory(dir=work)
            self.browser, port = chromium.start(self.profile.name)
            environment["CHROMIUM_PORT"] = str(port)
        self.workers = [
            subprocess.Popen(
                [sys.executable, str(HERE / "make.py"), name, fonts, str(share), str(CORES), str(work / fonts / name)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
            for share in range(CORES)]
        self.scales = {}
        self.used = 0
        for answer in self.answers():
            self.used += answer["cpu"]
            for kind, scale in answer["scales"].items():
                self.scales[kind] = min(scale, self.scales.get(kind, 1))
        self.used += self.browser_time()

    def answers(self):
        lines = [worker.stdout.readline() for worker in self.workers]
        if not all(lines):
            self.stop()
            raise SystemExit(f"{self.title} stopped")
        return [json.loads(line) for line in lines]

    def round(self):
        start = time.perf_counter()
        for worker in self.workers:
            worker.stdin.write("go\n")
            worker.stdin.flush()
        answers = self.answers()
        seconds = time.perf_counter() - start
        sizes = {name: size for answer in answers for name, size in answer["sizes"].items()}
        peak = self.browser_memory() if self.browser else sum(answer["peak"] for answer in answers)
        used = sum(answer["cpu"] for answer in answers) + self.browser_time()
        cpu, self.used = used - self.used, used
        return seconds, sizes, peak, cpu

    def browser_time(self):
        """Seconds of processor that the browser's processes have used."""
        total = 0
        for process in self.browser_family():
            try:
                total += sum(process.cpu_times()[:2])
            except psutil.Error:
                continue
        return total

    def browser_family(self):
        if not self.browser:
            return []
        first = psutil.Process(self.browser.pid)
        return [first, *first.children(recursive=True)]

    def browser_memory(self):
        """Proportional memory of the browser's processes: pages that they share count once."""
        total = 0
        for process in self.browser_family():
            try:
                total += process.memory_full_info().pss
            except psutil.Error:
                continue
        return total

    def stop(self):
        for worker in self.workers:
            worker.stdin.close()
            worker.wait(timeout=30)
        if self.browser:
            self.browser.terminate()
            self.browser.wait(timeout=30)


def engine(folder):
    """What Typst calls itself in its files: the Python package has a number of its own."""
    for path in folder.glob("*.pdf"):
        if found := re.search(rb"<xmp:CreatorTool>([^<]+)<", path.read_bytes()):
            return found[1].decode()
    return "Typst"


def source_version():
    changed = subprocess.run(["git", "status", "--porcelain", "--", "Sources"], cwd=ROOT, capture_output=True).stdout
    commit = said(["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"])
    return f"at {commit} when measured" + (", with uncommitted changes" if changed else "")


def said(command):
    return subprocess.run(command, capture_output=True, text=True).stdout.strip().splitlines()[0]


def start(name, arguments, fonts=INSTALLED):
    from importlib.metadata import version
    if name == "placard":
        return Placard(arguments.placard, arguments.work)
    titles = {"typst": (f"Typst, {CORES} warm processes", "in the Python package typst " + version("typst")),
              "weasyprint": (f"WeasyPrint, {CORES} warm processes", "WeasyPrint " + version("weasyprint")),
              "chromium": (f"Chromium, one warm browser, {CORES} tabs", None)}
    title, number = titles[name]
    return Rival(name, title, number or said(["chromium", "--version"]), arguments.work, fonts)


def measured(contestants, rounds):
    """Seconds, sizes and peaks by name. Each round starts with another contestant."""
    found = {name: {"seconds": [], "sizes": {}, "peaks": [], "cpu": []} for name in contestants}
    names = list(contestants)
    for number in range(rounds):
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            seconds, sizes, peak, cpu = contestants[name].round()
            if len(sizes) != len(posters()):
                raise SystemExit(f"{name} made {len(sizes)} of {len(posters())} posters")
            found[name]["seconds"].append(seconds)
            found[name]["sizes"] = sizes
            found[name]["peaks"].append(peak)
            found[name]["cpu"].append(cpu)
            print(f"round {number + 1}: {name} {seconds:.2f} s, {cpu:.2f} s of processor", file=sys.stderr, flush=True)
    return found


def sizes_with_cut_fonts(names, arguments):
    """The rivals' average sizes in bytes, had they the fonts that placard has cut."""
    found = {}
    for name in names:
        rival = start(name, arguments, CUT)
        try:
            found[name] = statistics.mean(rival.round()[1].values())
        finally:
            rival.stop()
    return found


def main():
    names = ["placard", "typst", "weasyprint", "chromium"]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="+", choices=names, default=names)
    parser.add_argument("--placard", type=pathlib.Path, default=ROOT / ".build" / "release" / "placard")
    parser.add_argument("--work", type=pathlib.Path, default=None)
    parser.add_argument("--results", type=pathlib.Path, default=HERE.parent / "RESULTS.md")
    arguments = parser.parse_args()
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        arguments.work = (arguments.work or pathlib.Path(folder)).resolve()
        arguments.work.mkdir(parents=True, exist_ok=True)
        contestants = {}
        try:
            for name in arguments.only:
                contestants[name] = start(name, arguments)
            found = measured(contestants, arguments.rounds)
            alone = longer(contestants["placard"], arguments.rounds) if "placard" in contestants else ""
            if "typst" in contestants:
                contestants["typst"].version = f"{engine(arguments.work / INSTALLED / 'typst')}, {contestants['typst'].version}"
            cut = sizes_with_cut_fonts([name for name in arguments.only if name != "placard"], arguments)
            text = report(contestants, found, cut, arguments.rounds, load, alone)
            arguments.results.write_text(text, encoding="utf-8")
        finally:
            for contestant in contestants.values():
                contestant.stop()


if __name__ == "__main__":
    main()
