"""Chromium, headless, through its DevTools protocol: a warm tab that prints one page after the other."""
import base64
import json
import os
import pathlib
import subprocess
import time
import urllib.request

from page import font_faces, page

FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
         "--disable-extensions", "--disable-background-networking", "--allow-file-access-from-files"]


def start(profile):
    """The one browser of a run; its port stands in its profile."""
    process = subprocess.Popen(
        ["chromium", *FLAGS, "--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    port = pathlib.Path(profile) / "DevToolsActivePort"
    for _ in range(200):
        if port.exists() and port.read_text().strip():
            return process, int(port.read_text().split()[0])
        time.sleep(0.1)
    process.kill()
    raise SystemExit("chromium did not start")


class Chromium:
    """A tab. CHROMIUM_PORT names the browser, which the tabs share."""

    def __init__(self, folder, fonts):
        from websockets.sync.client import connect
        self.folder, self.faces = folder, font_faces(fonts)
        self.known = {}
        self.next = 0
        new = urllib.request.Request(f"http://127.0.0.1:{os.environ['CHROMIUM_PORT']}/json/new", method="PUT")
        with urllib.request.urlopen(new) as answer:
            address = json.load(answer)["webSocketDebuggerUrl"]
        self.socket = connect(address, max_size=None, compression=None)
        self.events = []
        self.ask("Page.enable")

    def ask(self, method, **parameters):
        self.next += 1
        self.socket.send(json.dumps({"id": self.next, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv(timeout=60))
            if answer.get("id") == self.next:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer.get("method"))

    def pdf(self, poster, scale):
        self.events.clear()
        self.ask("Page.navigate", url=self.written(poster, scale))
        while "Page.loadEventFired" not in self.events:
            self.events.append(json.loads(self.socket.recv(timeout=60)).get("method"))
        self.ask("Runtime.evaluate", expression="document.fonts.ready.then(() => 1)", awaitPromise=True)
        result = self.ask("Page.printToPDF", preferCSSPageSize=True, printBackground=True, generateTaggedPDF=True)
        return base64.b64decode(result["data"])

    def written(self, poster, scale):
        """A page's address. It is written once, so that the rounds don't pay for it twice."""
        key = (poster.name, scale)
        if key not in self.known:
            path = self.folder / f"{poster.name}-{scale}.html"
            path.write_text(page(poster, scale, self.faces), encoding="utf-8")
            self.known[key] = path.resolve().as_uri()
        return self.known[key]

    def peak(self):
        # The tabs' processes are the browser's; measure.py reads them.
        return 0
