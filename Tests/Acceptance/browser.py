"""Chromium, driven through two pipes by its own protocol: no driver, no port, no library."""

import base64
import functools
import http.server
import itertools
import json
import os
import subprocess
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path

CHROMIUM = Path(__file__).resolve().parents[2] / ".ci/chromium"
INCHES = {"Letter": (8.5, 11), "A4": (210 / 25.4, 297 / 25.4)}


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextmanager
def served(folder):
    """Serves a folder as a web server would, on this machine only; gives the address."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class Browser:
    """One browser with one page. Messages are JSON, each ended by a NUL (Chrome DevTools Protocol)."""

    def __init__(self, profile):
        command_read, self.commands = os.pipe()
        self.answers, answer_write = os.pipe()

        def hand_over():
            # The browser reads commands from descriptor 3 and writes to 4; move ours out of the way first.
            theirs = [os.dup(command_read), os.dup(answer_write)]
            while min(theirs) < 5:
                theirs = [os.dup(number) for number in theirs]
            os.dup2(theirs[0], 3)
            os.dup2(theirs[1], 4)

        self.process = subprocess.Popen(
            [str(CHROMIUM), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--remote-debugging-pipe", f"--user-data-dir={profile}", "--no-first-run", "about:blank"],
            preexec_fn=hand_over, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(command_read)
        os.close(answer_write)
        self.numbers, self.waiting, self.session = itertools.count(1), b"", None
        target = next(t for t in self.ask("Target.getTargets")["targetInfos"] if t["type"] == "page")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.ask(f"{domain}.enable")
        self.ask("Network.setCacheDisabled", cacheDisabled=True)

    def message(self):
        while b"\0" not in self.waiting:
            part = os.read(self.answers, 1 << 20)
            assert part, "the browser has gone away"
            self.waiting += part
        first, self.waiting = self.waiting.split(b"\0", 1)
        return json.loads(first)

    def ask(self, method, **parameters):
        number = next(self.numbers)
        message = {"id": number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.commands, json.dumps(message).encode() + b"\0")
        self.events = []
        while (answer := self.message()).get("id") != number:
            self.events.append(answer)
        assert "error" not in answer, f"{method}: {answer.get('error')}"
        return answer["result"]

    def open(self, address):
        """Loads a page with all that belongs to it; gives the events of the load."""
        self.ask("Page.navigate", url=address)
        events = list(self.events)
        while not any(event.get("method") == "Page.loadEventFired" for event in events):
            events.append(self.message())
        return events

    def width(self, pixels):
        self.ask("Emulation.setDeviceMetricsOverride", width=pixels, height=800, deviceScaleFactor=1, mobile=False)

    def evaluate(self, expression):
        return self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)["result"]["value"]

    def pdf(self, paper):
        """Prints the page as a reader would: the paper of the printer, the margins of the style sheet."""
        width, height = INCHES[paper]
        printed = self.ask("Page.printToPDF", paperWidth=width, paperHeight=height, preferCSSPageSize=False,
                           marginTop=0.4, marginBottom=0.4, marginLeft=0.4, marginRight=0.4)
        return base64.b64decode(printed["data"])

    def close(self):
        self.session = None
        self.ask("Browser.close")
        self.process.wait(timeout=20)
        os.close(self.commands)
        os.close(self.answers)


@contextmanager
def browser():
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        opened = Browser(profile)
        try:
            yield opened
        finally:
            opened.close()
