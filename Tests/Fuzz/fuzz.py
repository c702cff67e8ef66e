"""Fuzzes every target for its share of some minutes of processor time, and says what came of it.

    python3 Tests/Fuzz/fuzz.py PROGRAM MINUTES [--targets yaml,pdf] [--work FOLDER] [--log FILE]

Seeds are Tests/Fuzz/Seeds, Regressions, and the project's own content, templates and sites with mistakes. What is found
stays below FOLDER (.build/fuzz/work): the corpus, which the next run goes on from, and each input that was a fault. A log
has one line of JSON for each run; `--totals FILE` adds a log up."""

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TARGETS = ("yaml", "front-matter", "markdown", "template", "route", "font", "text", "pdf", "request", "picture", "table")
# Files of the project that are inputs themselves.
ENDINGS = {"yaml": (".yaml",), "front-matter": (".md",), "markdown": (".md",), "template": (".html",),
           "picture": (".svg", ".png", ".jpg"), "route": (), "table": ()}
# Longer inputs than these find nothing that shorter ones don't, and take their time.
LONGEST = {"font": 16_384, "text": 600, "pdf": 2_000, "request": 9_000, "route": 300}
MEMORY = 200  # MB, of the sources and the fuzzer together; the sanitizer's own store of freed memory is limited below.
# Ends what never ends. What is too slow is found by processor time, in Tests/Fuzz/Targets/Entry.swift.
SECONDS = 60


def seed_folder(target, work):
    """A folder with links to the project's own files of a target's kind."""
    folder = work / target / "project"
    folder.mkdir(parents=True, exist_ok=True)
    files = [path for name in ("Content", "Templates", "Tests/InvalidSites") for path in (ROOT / name).rglob("*")
             if path.suffix in ENDINGS.get(target, ()) and path.is_file() and path.stat().st_size <= 65_536]
    for number, path in enumerate(sorted(files)):
        link = folder / f"{number}{path.suffix}"
        link.unlink(missing_ok=True)
        link.symlink_to(path)
    return folder


def fuzz(program, target, seconds, work):
    """One run, and its figures."""
    corpus, found = work / target / "corpus", work / target / "found"
    corpus.mkdir(parents=True, exist_ok=True)
    found.mkdir(parents=True, exist_ok=True)
    seeds = [seed_folder(target, work), ROOT / "Tests/Fuzz/Seeds" / target, ROOT / "Tests/Fuzz/Regressions" / target]
    before = set(found.iterdir())
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = subprocess.run(
        [program, f"--target={target}", f"-max_total_time={seconds}", f"-timeout={SECONDS}", f"-rss_limit_mb={MEMORY}",
         f"-max_len={LONGEST.get(target, 4_096)}", f"-dict={ROOT}/Tests/Fuzz/Dictionaries/{target}.dict",
         f"-artifact_prefix={found}/", "-print_final_stats=1", "-use_value_profile=1", "-reload=0", "-close_fd_mask=1",
         str(corpus), *(str(folder) for folder in seeds if folder.is_dir())],
        stderr=subprocess.PIPE, text=True, errors="replace",
        env=os.environ | {"ASAN_OPTIONS": "quarantine_size_mb=8:malloc_context_size=8:detect_leaks=1", "SWIFT_BACKTRACE": "enable=no"})
    now = resource.getrusage(resource.RUSAGE_CHILDREN)
    said = result.stderr
    number = lambda pattern: int((re.findall(pattern, said) or ["0"])[-1])
    faults = sorted(str(path) for path in set(found.iterdir()) - before)
    if faults or result.returncode:
        (work / target / "last-fault.log").write_text(said, encoding="utf-8")
    return {
        "target": target, "at": time.strftime("%Y-%m-%d %H:%M", time.gmtime()),
        "seconds": round(now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime, 1),
        "executions": number(r"stat::number_of_executed_units:\s*(\d+)"), "edges": number(r"\bcov: (\d+)"),
        "corpus": number(r"\bcorp: (\d+)/"), "megabytes": number(r"stat::peak_rss_mb:\s*(\d+)"), "faults": faults,
        "status": result.returncode}


def totals(log):
    """A table of what a log holds."""
    rows = {}
    for line in Path(log).read_text(encoding="utf-8").splitlines():
        run = json.loads(line)
        row = rows.setdefault(run["target"], {"seconds": 0, "executions": 0, "edges": 0, "megabytes": 0, "faults": 0})
        for name in ("seconds", "executions"):
            row[name] += run[name]
        for name in ("edges", "megabytes"):
            row[name] = max(row[name], run[name])
        row["faults"] += len(run["faults"])
    print("| target | processor hours | inputs | edges | MB at most | faults found |\n| --- | --- | --- | --- | --- | --- |")
    for target, row in sorted(rows.items()):
        print(f"| {target} | {row['seconds'] / 3600:.2f} | {row['executions']:,} | {row['edges']:,} | {row['megabytes']} | {row['faults']} |")
    hours = sum(row["seconds"] for row in rows.values()) / 3600
    print(f"| all | {hours:.2f} | {sum(row['executions'] for row in rows.values()):,} | | | {sum(row['faults'] for row in rows.values())} |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", nargs="?")
    parser.add_argument("minutes", nargs="?", type=float)
    parser.add_argument("--targets", type=lambda text: text.split(","), default=list(TARGETS))
    parser.add_argument("--work", type=Path, default=ROOT / ".build/fuzz/work")
    parser.add_argument("--log", type=Path)
    parser.add_argument("--totals")
    options = parser.parse_args()
    if options.totals:
        return totals(options.totals)
    if not options.program or not options.minutes:
        parser.error("a program and minutes are needed")
    log = options.log or options.work / "log.jsonl"
    options.work.mkdir(parents=True, exist_ok=True)
    seconds = max(1, round(options.minutes * 60 / len(options.targets)))
    failed = []
    for target in options.targets:
        run = fuzz(options.program, target, seconds, options.work)
        with open(log, "a", encoding="utf-8") as lines:
            print(json.dumps(run), file=lines)
        print(f"{target:>12}: {run['executions']:>10,} inputs, {run['edges']:>6,} edges, {run['seconds']:>7.1f} s of processor time, "
              f"{run['megabytes']} MB" + (f", a fault: {' '.join(run['faults'])}" if run["faults"] or run["status"] else ""), flush=True)
        failed += [target] if run["faults"] or run["status"] else []
    return f"faults in {', '.join(failed)}; see {options.work}/TARGET/last-fault.log, and keep the inputs in Tests/Fuzz/Regressions" if failed else None


if __name__ == "__main__":
    sys.exit(main())
