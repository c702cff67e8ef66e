"""What a run of measure.py says in RESULTS.md."""
import datetime
import os
import pathlib
import platform
import statistics

from words import LANGUAGES, PAPERS, ROOT, STATES, posters

CORES = os.cpu_count() or 1
# What placard is held to against each rival: how many times as fast at least, what share of its file's size at most.
FASTER = {"typst": 2.5, "weasyprint": 20, "chromium": 30}
SMALLER = {"typst": 0.6, "weasyprint": 0.4, "chromium": 0.35}
# And what share of Typst's memory at most.
LEANER = 0.35


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


def goals(found):
    """What is met in this run, by the clock and by processor time. Nothing where placard or a rival is absent."""
    if "placard" not in found:
        return ""
    ours, rows = found["placard"], []
    for name in (name for name in FASTER if name in found):
        clock, processor = (statistics.median(found[name][kind]) / statistics.median(ours[kind]) for kind in ("seconds", "cpu"))
        rows.append((f"at least {FASTER[name]:g} times the throughput of {name}", f"{clock:.1f}, by processor time {processor:.1f}",
                     clock >= FASTER[name]))
    for name in (name for name in SMALLER if name in found):
        share = statistics.mean(ours["sizes"].values()) / statistics.mean(found[name]["sizes"].values())
        rows.append((f"files at most {SMALLER[name]:g} of the size of {name}'s", f"{share:.3f}", share <= SMALLER[name]))
    if "typst" in found:
        share = max(ours["peaks"]) / max(found["typst"]["peaks"])
        rows.append((f"at most {LEANER:g} of the memory of typst", f"{share:.3f}", share <= LEANER))
    lines = [f"| {goal} | {figure} | {'met' if met else '**not met**'} |" for goal, figure, met in rows]
    return "\n".join(["| goal | in this run | |", "| :-- | :-- | :-- |", *lines])


def equal_fonts(found, cut):
    """What placard's files are of the rivals' where these set with the same cut fonts."""
    if "placard" not in found or not cut:
        return ""
    own = statistics.mean(found["placard"]["sizes"].values())
    rows = [f"| {name} | {size / 1024:.1f} KiB | {own / size:.3f} |" for name, size in cut.items()]
    return "\n".join(["| | average file | placard's share of it |", "| :-- | --: | --: |", *rows])


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def longer(placard, rounds):
    states = sorted(path.stem.upper() for path in (ROOT / "Content" / "jurisdictions").glob("*.yaml"))
    sizes = (*PAPERS, "a3", "florida")
    return f"""
placard alone, after these rounds, on longer lists, as a whole process again:

{placard.longer("the same in five sizes of paper, no two alike", rounds, formats=sizes)}
{placard.longer("a letter for every state and territory, most of which say the same", rounds, states=states, formats=("letter",))}
"""


def report(contestants, found, cut, rounds, load, alone):
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

{datetime.date.today().isoformat()}. {len(posters())} posters ({", ".join(PAPERS)}; {len(STATES)} states, {len(LANGUAGES)} languages)
with the words of `Content/posters`, {rounds} interleaved rounds; the rivals set with Noto as Debian's packages fonts-noto-core
and fonts-noto-cjk install it, placard with the cuts of it in `Templates/fonts`;
{CORES} cores, {processor()}; load average when it started: {load:.1f}.
{warning}
{table(contestants, found)}
{own}{alone}{missing}
What of the goals is met:

{goals(found)}

What those sizes owe to the fonts: the same rivals once more with placard's cuts, which have TrueType outlines for Chinese, Japanese
and Korean too. Fonts are two thirds of an average file and nobody can embed much less of them, so on equal fonts the
goals for the sizes of WeasyPrint's and Chromium's files can't be met by any program:

{equal_fonts(found, cut)}

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

Type scale that was needed for one page, where smaller than 1, by language and paper:

{chr(10).join(smaller)}

Versions:

{versions}
- Python {platform.python_version()}, {platform.system()} {platform.release()}

Command: `make bench OPTIONS="--rounds {rounds}"`, which runs

    placard poster --state {' --state '.join(STATES)} \\
      --language {' --language '.join(LANGUAGES)} \\
      --format {' --format '.join(PAPERS)} --output FOLDER
"""
