"""Links to other hosts as `placard links` asks for them, with the machine's own curl and a host that only the test has.

A program that is called curl stands first on the path. It notes what it was asked, sends what goes to a public address to
the test's host instead, and trusts that host's authority. Whatever Placard refuses never gets that far.
"""

import http.server
import json
import os
import re
import shutil
import ssl
import subprocess
import sys
import threading

import pytest

from building import PLACARD, ROOT, TODAY, copy_inputs

ADDRESS = "8.8.8.8"
WRAPPER = """#!{python}
import json, os, sys
arguments = sys.argv[1:]
with open({log!r}, "a") as log:
    log.write(json.dumps(arguments) + "\\n")
place = arguments.index("--connect-to") + 1
if arguments[place] == "::{address}:443":
    arguments[place] = "::127.0.0.1:{port}"
    arguments[1:1] = ["--cacert", {authority!r}]
else:
    sys.exit(7)
os.execv({curl!r}, ["curl"] + arguments)
"""


class Host(http.server.BaseHTTPRequestHandler):
    """A host with a page of each kind, and a log of what it was asked."""

    asked = []
    leads = {"/moved": (301, "/well"), "/private": (302, "https://127.0.0.1/secret"), "/name": (302, "https://localhost/secret"),
             "/plain": (302, f"http://{ADDRESS}/well"), "/metadata": (302, "https://169.254.169.254/latest/"),
             "/round": (302, "/round"), "/mapped": (302, "https://[::ffff:127.0.0.1]/")}

    def answer(self):
        Host.asked.append((self.command, self.path, self.headers.get("User-Agent")))
        status, location = self.leads.get(self.path, (200 if self.path in ("/well", "/headless", "/endless") else 404, None))
        if self.path == "/headless" and self.command == "HEAD" or self.path == "/endless" and self.command == "HEAD":
            status = 405
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.end_headers()
        if self.command == "GET" and self.path == "/endless":
            try:
                while True:
                    self.wfile.write(b"x" * 65536)
            except OSError:
                return

    do_GET = do_HEAD = answer

    def log_message(self, *arguments):
        pass


def openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    """A certificate authority, and the host's certificate from it; made with openssl, which ca-certificates brings."""
    folder = tmp_path_factory.mktemp("authority")
    openssl(folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "2",
            "-subj", "/CN=Test authority", "-addext", "basicConstraints=critical,CA:TRUE")
    openssl(folder, "req", "-newkey", "rsa:2048", "-nodes", "-keyout", "host.key", "-out", "host.csr", "-subj", "/CN=host")
    (folder / "host.ext").write_text(f"subjectAltName=IP:{ADDRESS}\n")
    openssl(folder, "x509", "-req", "-in", "host.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-out", "host.pem",
            "-days", "2", "-extfile", "host.ext")
    return folder


@pytest.fixture(scope="module")
def host(authority):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
    server.daemon_threads = True
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority / "host.pem", authority / "host.key")
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()


class Site:
    """A site whose content names some addresses and no others, and a machine on which only those are there."""

    def __init__(self, folder, host, authority):
        self.root = copy_inputs(folder / "root")
        self.log, self.bin = folder / "asked", folder / "bin"
        self.bin.mkdir()
        (self.bin / "curl").write_text(WRAPPER.format(
            python=sys.executable, log=str(self.log), address=ADDRESS, port=host, authority=str(authority / "ca.pem"),
            curl=shutil.which("curl")))
        (self.bin / "curl").chmod(0o755)
        Host.asked.clear()
        self.exit = re.search(r"https://([^/\"]+)", re.search(r"^exit:(?:.|\n )*", (self.root / "Content/site.yaml").read_text(), re.M)[0])[1]
        for path in [*self.root.glob("Content/**/*.yaml"), *self.root.glob("Content/**/*.md"), *self.root.glob("Templates/**/*.html")]:
            if path.name == "site.yaml" or "strings" in path.parts:
                continue
            text = path.read_text(encoding="utf-8")
            # Whatever the site cites becomes one page that is well.
            path.write_text(re.sub(r"https?://(?:[^\s\"'<>)\]},]|[',](?=\w))+", f"https://{ADDRESS}/well", text), encoding="utf-8")

    def cite(self, *addresses):
        with open(self.root / "Content/pages/about.md", "a", encoding="utf-8") as page:
            page.write("\n" + "".join(f"[A page]({address})\n" for address in addresses))
        return self

    def links(self, *options, day=TODAY):
        return subprocess.run(
            [str(PLACARD), "links", "--external", "--root", str(self.root), "--as-of", day, *options], capture_output=True, text=True,
            timeout=180, env=os.environ | {"PATH": f"{self.bin}:{os.environ['PATH']}"})

    @property
    def requests(self):
        """What curl was run with, but for the page that people leave to, which must be a known one."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        return [asked for asked in map(json.loads, lines) if self.exit not in asked[-1]]


@pytest.fixture
def site(tmp_path, host, authority):
    return Site(tmp_path, host, authority)


def section(result, heading):
    """What is said of each address below a heading."""
    text = re.search(rf"^{heading}\n((?:  .*\n)+)", result.stdout, re.M)
    return dict(re.findall(r"^  (\S+)\n    (\S(?:.|\n    (?=\S))*)", text[1], re.M)) if text else {}


def test_what_is_well_missing_and_moved(site):
    site.cite(f"https://{ADDRESS}/gone", f"https://{ADDRESS}/moved", f"https://{ADDRESS}/headless")
    result = site.links("--all")
    assert result.returncode == 0, result.stderr
    assert section(result, "NOT WELL")[f"https://{ADDRESS}/gone"] == "answers 404; asked today, never seen well."
    assert section(result, "MOVED")[f"https://{ADDRESS}/moved"] == f"moved for good to https://{ADDRESS}/well; asked today."
    assert {f"https://{ADDRESS}/well", f"https://{ADDRESS}/headless"} <= set(section(result, "WELL"))
    line = len((site.root / "Content/pages/about.md").read_text(encoding="utf-8").splitlines())
    assert re.search(rf"^      Content/pages/about\.md:{line - 2}:\d+$", result.stdout, re.M), result.stdout


def test_who_asks_is_told_and_heads_come_first(site):
    site.cite(f"https://{ADDRESS}/headless")
    site.links()
    assert {agent for _, _, agent in Host.asked} == {"placard/0.1.0 (link check; +https://example.org/)"}
    assert [method for method, path, _ in Host.asked if path == "/headless"] == ["HEAD", "GET"]
    assert [method for method, path, _ in Host.asked if path == "/well"] == ["HEAD"]


@pytest.mark.parametrize("address, purpose", [
    ("https://127.0.0.1/secret", "this machine"), ("https://10.0.0.1/", "a private network"),
    ("https://169.254.169.254/latest/", "this link"), ("https://localhost./", "this machine")])
def test_an_address_that_is_not_public_is_never_asked(site, address, purpose):
    site.cite(address)
    result = site.links()
    assert result.returncode == 0, result.stderr
    said = section(result, "NOT WELL")[address]
    assert said.startswith("not asked: ") and f"which is for {purpose}; asked today" in " ".join(said.split()), said
    assert all(address not in asked for asked in site.requests)
    assert {asked[asked.index("--connect-to") + 1] for asked in site.requests} == {f"::{ADDRESS}:443"}
    assert all("secret" not in path for _, path, _ in Host.asked)


@pytest.mark.parametrize("path, words", [
    ("/private", "'127.0.0.1' is 127.0.0.1, which is for this machine"), ("/name", "'localhost' is 127.0.0.1, which is for this machine"),
    ("/plain", "there only https is"), ("/metadata", "which is for this link"), ("/mapped", "an address of version 4 in one of 6")])
def test_a_redirect_to_one_is_never_followed(site, path, words):
    site.cite(f"https://{ADDRESS}{path}")
    result = site.links()
    said = " ".join(section(result, "NOT WELL")[f"https://{ADDRESS}{path}"].split())
    assert said.startswith("not asked: it leads on to '") and words in said, said
    assert {asked[asked.index("--connect-to") + 1] for asked in site.requests} == {f"::{ADDRESS}:443"}
    assert all("secret" not in path for _, path, _ in Host.asked)


@pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")
def test_no_connection_is_made_but_to_the_checked_address(site):
    """As the system sees it: whatever connects to send something, connects to the test's host."""
    site.cite("https://127.0.0.1/secret", "https://localhost./", f"https://{ADDRESS}/private", "https://10.0.0.1/")
    log = site.root.parent / "calls"
    port = re.search(r"::127\.0\.0\.1:(\d+)", (site.bin / "curl").read_text())[1]
    subprocess.run(["strace", "-f", "-yy", "-e", "trace=connect", "-o", str(log), str(PLACARD), "links", "--external", "--root", str(site.root),
                    "--as-of", TODAY], capture_output=True, timeout=300, env=os.environ | {"PATH": f"{site.bin}:{os.environ['PATH']}"})
    connected = re.findall(r"<TCP(?:v6)?:.*?_port=htons\((\d+)\).*?\"([0-9a-f.:]+)\"", log.read_text())
    assert set(connected) == {(port, "127.0.0.1")}


def test_what_two_programs_read_differently_is_refused(site):
    addresses = ["https://0x7f.0.0.1/", f"https://{ADDRESS}:8443/", "https://127.1/"]
    result = site.cite(*addresses).links()
    said = section(result, "NOT WELL")
    assert all(said[address].startswith("not asked: it") for address in addresses), result.stdout
    assert {asked[-1] for asked in site.requests} == {f"https://{ADDRESS}/well"}


def test_endless_pages_and_redirects_end(site):
    site.cite(f"https://{ADDRESS}/endless", f"https://{ADDRESS}/round")
    result = site.links("--all")
    assert f"https://{ADDRESS}/endless" in section(result, "WELL")
    assert section(result, "NOT WELL")[f"https://{ADDRESS}/round"].startswith("leads on more than 5 times; asked today")
    assert len([path for _, path, _ in Host.asked if path == "/round"]) == 6


def test_a_certificate_that_nobody_trusts(site):
    (site.bin / "curl").write_text((site.bin / "curl").read_text().replace('arguments[1:1] = ["--cacert"', 'unused = ["--cacert"'))
    result = site.links()
    assert section(result, "NOT WELL")[f"https://{ADDRESS}/well"].startswith("its certificate isn't trusted; asked today")


def test_what_was_asked_is_not_asked_again_too_soon(site):
    site.cite(f"https://{ADDRESS}/gone")
    assert "\nAsked 3. Of 3 addresses: " in site.links().stdout
    memory = (site.root / ".placard-links").read_text(encoding="utf-8")
    assert f"{TODAY}\t{TODAY}\twell\thttps://{ADDRESS}/well\n" in memory
    count = len(site.requests)
    again = site.links(day="2026-11-30")
    assert "\nAsked 0. Of 3 addresses: " in again.stdout and len(site.requests) == count
    assert "answers 404; asked 6 days ago, never seen well." in again.stdout
    site.links(day="2026-12-01")
    assert len(site.requests) > count
    count = len(site.requests)
    site.links("--older-than", "0", day="2026-12-01")
    assert len(site.requests) > count


def test_when_it_was_last_seen_well_is_told(site, monkeypatch):
    site.cite(f"https://{ADDRESS}/moved")
    site.links(day="2026-11-12")
    monkeypatch.setitem(Host.leads, "/moved", (410, None))
    result = site.links()
    assert "answers 410; asked today, last seen well 12 days ago." in result.stdout


def test_only_fail_makes_it_fail(site):
    site.cite(f"https://{ADDRESS}/gone")
    assert site.links().returncode == 0
    assert site.links("--fail").returncode == 1


def test_without_a_network(tmp_path):
    """No name can be looked up in a namespace without network; what is known is told, and nothing fails."""
    root = copy_inputs(tmp_path / "root")
    result = subprocess.run(
        ["unshare", "--net", "--map-root-user", str(PLACARD), "links", "--external", "--root", str(root), "--as-of", TODAY],
        capture_output=True, text=True, timeout=120)
    assert (result.returncode, result.stderr.count("error")) == (0, 0), result.stderr
    assert result.stdout.startswith("No network: no host's name can be looked up, and nothing was asked.")
    assert not (root / ".placard-links").exists()


def test_it_asks_only_when_told_to(site):
    result = subprocess.run([str(PLACARD), "links", "--root", str(site.root)], capture_output=True, text=True)
    assert result.returncode == 64 and "Say --external to ask other hosts" in result.stderr
    assert site.requests == []
