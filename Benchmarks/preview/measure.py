"""How soon an editor sees what was saved: `placard serve` on a copy of this site, a page changed again and again.

    measure.py [--saves 20] [--placard PATH]

Each save appends a line to a campaign's story. Measured from before the write until the preview's event comes, and until
the changed page has been fetched. The judgement of the whole site runs beside, as it does for an editor; the next save
waits until it has been told, so the figures are those of an editor who saves at most once a second."""
import argparse
import http.client
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
STORY, PAGE = "Content/campaigns/post-the-number/story.md", "/campaigns/post-the-number/"


def fetched(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", path)
    body = connection.getresponse().read()
    connection.close()
    return body


def measured(process, port, story, saves):
    events = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    events.request("GET", "/.placard/events")
    stream = events.getresponse()
    version = next_version(stream, None)
    seen, shown = [], []
    for number in range(saves):
        mark = f"Saved for the {number + 1}. time."
        start = time.perf_counter()
        with open(story, "a", encoding="utf-8") as file:
            file.write(f"\n{mark}\n")
        version = next_version(stream, version)
        seen.append(time.perf_counter() - start)
        assert mark.encode() in fetched(port, PAGE)
        shown.append(time.perf_counter() - start)
        process.stdout.readline()
        time.sleep(1)
    return seen, shown


def next_version(stream, known):
    """Waits for an event that tells of another version than the known one: a judgement comes as an event too."""
    while True:
        found = re.search(rb'"version": "([^"]+)"', stream.readline())
        if found and found[1] != known:
            return found[1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--saves", type=int, default=20)
    parser.add_argument("--placard", type=pathlib.Path, default=ROOT / ".build/release/placard")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name in ("Content", "Templates"):
            shutil.copytree(ROOT / name, root / name)
        process = subprocess.Popen([arguments.placard, "serve", "--port", "0", "--root", root],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            port = int(re.search(r":(\d+)", process.stdout.readline())[1])
            seen, shown = measured(process, port, root / STORY, arguments.saves)
        finally:
            process.terminate()
    for name, times in (("told", seen), ("shown", shown)):
        print(f"{name}: median {statistics.median(times) * 1000:.0f} ms, "
              f"fastest {min(times) * 1000:.0f}, slowest {max(times) * 1000:.0f}")


if __name__ == "__main__":
    main()
