"""Firefox, driven by its own protocol (Marionette) over a socket on this machine: no driver, no library."""

import base64
import json
import os
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from shutil import which

PROGRAM = which("firefox-esr") or which("firefox") or "/Applications/Firefox.app/Contents/MacOS/firefox"
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"Shift": "\ue008", "Control": "\ue009"}


def free_port():
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return held.getsockname()[1]


class Firefox:
    """One window. A message is its length, a colon, and JSON: `[0, number, command, parameters]`."""

    def __init__(self, profile, **preferences):
        port = free_port()
        wanted = {"marionette.port": port, "browser.shell.checkDefaultBrowser": False,
                  "datareporting.policy.dataSubmissionEnabled": False, "app.update.enabled": False} | preferences
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in wanted.items()]
        (Path(profile) / "user.js").write_text("\n".join(lines), "utf-8")
        self.process = subprocess.Popen(
            [PROGRAM, "--headless", "--marionette", "--no-remote", "--profile", profile],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ | {"MOZ_HEADLESS": "1", "HOME": profile})
        self.socket, self.waiting, self.number = self.connected(port), b"", 0
        self.message()
        self.ask("WebDriver:NewSession", pageLoadStrategy="normal")

    def connected(self, port):
        for _ in range(600):
            try:
                return socket.create_connection(("127.0.0.1", port), timeout=60)
            except ConnectionRefusedError:
                assert self.process.poll() is None, f"{PROGRAM} ended by itself"
                time.sleep(0.1)
        raise AssertionError(f"{PROGRAM} doesn't listen")

    def message(self):
        while b":" not in self.waiting:
            self.waiting += self.read()
        length, self.waiting = self.waiting.split(b":", 1)
        while len(self.waiting) < int(length):
            self.waiting += self.read()
        first, self.waiting = self.waiting[:int(length)], self.waiting[int(length):]
        return json.loads(first)

    def read(self):
        part = self.socket.recv(1 << 20)
        assert part, "the browser has gone away"
        return part

    def ask(self, command, **parameters):
        self.number += 1
        text = json.dumps([0, self.number, command, parameters]).encode()
        self.socket.sendall(str(len(text)).encode() + b":" + text)
        _, _, error, result = self.message()
        assert error is None, f"{command}: {error['message']}"
        return result.get("value") if isinstance(result, dict) and "value" in result else result

    def open(self, address):
        self.ask("WebDriver:Navigate", url=address)

    def evaluate(self, expression):
        return self.ask("WebDriver:ExecuteScript", script=f"return {expression}", args=[])

    def click(self, selector):
        found = self.ask("WebDriver:FindElement", using="css selector", value=selector)
        self.ask("WebDriver:ElementClick", id=found[ELEMENT])

    def press(self, *keys):
        """Holds the keys down in turn, and lets them go the other way round."""
        keys = [KEYS.get(key, key) for key in keys]
        actions = [{"type": "keyDown", "value": key} for key in keys]
        actions += [{"type": "keyUp", "value": key} for key in reversed(keys)]
        self.ask("WebDriver:PerformActions", actions=[{"type": "key", "id": "keyboard", "actions": actions}])

    @property
    def address(self):
        return self.ask("WebDriver:GetCurrentURL")

    @property
    def picture(self):
        """What the window shows, as PNG."""
        return base64.b64decode(self.ask("WebDriver:TakeScreenshot", full=False))

    def close(self):
        self.ask("Marionette:Quit", flags=["eForceQuit"])
        self.process.wait(timeout=30)
        self.socket.close()


@contextmanager
def firefox(**preferences):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        opened = Firefox(profile, **preferences)
        try:
            yield opened
        finally:
            opened.close()
