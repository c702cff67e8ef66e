"""Makes the same posters with placard, Typst, WeasyPrint and Chromium in interleaved rounds; writes RESULTS.md.

    measure.py [--rounds 5] [--only NAME ...] [--placard PATH] [--work FOLDER] [--results FILE]

placard is one whole process a round: it starts, reads the site, prints every poster and publishes the folder.
The rivals are warm: one process a core (Chromium: one browser, one tab a core), fonts loaded, every poster made
once."""
import argparse
import datetime
import json
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import psutil

import chromium
from words import LANGUAGES, ROOT, STATES, posters

HERE = pathlib.Path(__file__).resolve().parent
CORES = os.cpu_count() or 1


class Placard:
    title = "placard, a whole process"

    def __init__(self, path, work):
        self.binary, self.folder = path, work / "placard"
        self.version = f"placard {said([str(path), '--version'])}, repository {source_version()}"

    def command(self, states=STATES, formats=("letter",)):
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

    def __init__(self, name, title, version, work):
        self.title, self.version, self.browser = title, version, None
        environment = dict(os.environ)
        if name == "chromium":
            self.profile = tempfile.TemporaryDirectory(dir=work)
            self.browser, port = chromium.start(self.profile.name)
            environment["CHROMIUM_PORT"] = str(port)
        self.workers = [
            subprocess.Popen(
                [sys.executable, str(HERE / "make.py"), name, str(share), str(CORES), str(work / name)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
            for share in range(CORES)]
        self.scales = {}
        self.used = 0
        for answer in self.answers():
            self.used += answer["cpu"]
            for language, scale in answer["scales"].items():
                self.scales[language] = min(scale, self.scales.get(language, 1))
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


def start(name, arguments):
    from importlib.metadata import version
    if name == "placard":
        return Placard(arguments.placard, arguments.work)
    titles = {"typst": (f"Typst, {CORES} warm processes", "in the Python package typst " + version("typst")),
              "weasyprint": (f"WeasyPrint, {CORES} warm processes", "WeasyPrint " + version("weasyprint")),
              "chromium": (f"Chromium, one warm browser, {CORES} tabs", None)}
    title, number = titles[name]
    return Rival(name, title, number or said(["chromium", "--version"]), arguments.work)


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


def table(contestants, found):
    count = len(posters())
    lines = ["| | posters a second (median) | slowest to fastest round | processor a poster (median) | average file "
             "| median file | peak memory |",
             "| :-- | --: | --: | --: | --: | --: | --: |"]
    for name, result in found.items():
        seconds, sizes = result["seconds"], list(result["sizes"].values())
        lines.append(
            f"| {contestants[name].title} | {count / statistics.median(seconds):.1f} | {count / max(seconds):.1f} to "
            f"{count / min(seconds):.1f} | {statistics.median(result['cpu']) / count * 1000:.2f} ms "
            f"| {statistics.mean(sizes) / 1024:.1f} KiB | "
            f"{statistics.median(sizes) / 1024:.1f} KiB | {max(result['peaks']) / 2**20:.0f} MiB |")
    return "\n".join(lines)


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def longer(placard, rounds):
    states = sorted(path.stem.upper() for path in (ROOT / "Content" / "jurisdictions").glob("*.yaml"))
    sizes = ("letter", "a4", "tabloid", "a3")
    return f"""
placard alone, after these rounds, on longer lists, as a whole process again:

{placard.longer("the same in four sizes of paper, no two alike", rounds, formats=sizes)}
{placard.longer("a letter for every state and territory, of which " + str(len(posters())) + " differ", rounds, states=states)}
"""


def report(contestants, found, rounds, load, alone):
    versions = "\n".join(f"- {entry.version}" for entry in contestants.values())
    smaller = [f"- {entry.title}: " + (", ".join(f"{key} {scale:g}" for key, scale in sorted(entry.scales.items())
               if scale < 1) or "none") for entry in contestants.values() if hasattr(entry, "scales")]
    said_lines = [line for entry in contestants.values() for line in getattr(entry, "said", [])]
    own = "".join(f"\nIn the last round placard itself said: “{line}”\n" for line in said_lines)
    warning = "" if load < 0.5 else """
**Provisional:** others were using the machine, so the rounds differ much and close results say nothing. Measure again
when it is idle.
"""
    absent = [name for name in ("placard", "typst", "weasyprint", "chromium") if name not in contestants]
    missing = f"\nNot measured in this run: {', '.join(absent)}.\n" if absent else ""
    return f"""# Posters: placard and others

{datetime.date.today().isoformat()}. {len(posters())} letter posters ({len(STATES)} states, {len(LANGUAGES)} languages)
with the words of `Content/posters` and the fonts of `Templates/fonts`, {rounds} interleaved rounds,
{CORES} cores, {processor()}; load average when it started: {load:.1f}.
{warning}
{table(contestants, found)}
{own}{alone}{missing}
How to read it:

- placard's time is that of a whole process: it starts, reads the site, chooses type sizes, makes the PDFs and writes
  them. The rivals are warm: started, fonts loaded, every poster made once, type sizes chosen beforehand.
- The rivals set the same text blocks, with a state's own line, and English beside a draft, as on placard's sheets,
  but a simpler sheet: no choice of sizes while they are timed.
- The files of placard, Typst and WeasyPrint declare PDF/UA-1; Chromium's are tagged PDF without that declaration.
- Memory is the highest of the rounds: the sum of the peaks of resident memory of the processes, Python included;
  for Chromium the proportional memory (PSS) of all its processes after a round, which is less than its peak.
- All write their files into a folder.
- No two of the posters say the same: placard prints sheets that do once, so a list with all states would flatter it.
- Processor: the time that all processes and threads of a contestant spent on a core. It says more than the clock where
  the machine is shared.

Type scale that was needed for one page, where smaller than 1:

{chr(10).join(smaller)}

Versions:

{versions}
- Python {platform.python_version()}, {platform.system()} {platform.release()}

Commands (`make release` before, and Chromium of the system):

    python3 -m venv .build/benchmarks
    .build/benchmarks/bin/pip install -r Benchmarks/posters/requirements.txt
    .build/benchmarks/bin/python Benchmarks/posters/measure.py --rounds {rounds}

which runs

    placard poster --state {' --state '.join(STATES)} \\
      --language {' --language '.join(LANGUAGES)} \\
      --format letter --output FOLDER
"""


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
                contestants["typst"].version = f"{engine(arguments.work / 'typst')}, {contestants['typst'].version}"
            arguments.results.write_text(report(contestants, found, arguments.rounds, load, alone), encoding="utf-8")
        finally:
            for contestant in contestants.values():
                contestant.stop()


if __name__ == "__main__":
    main()
