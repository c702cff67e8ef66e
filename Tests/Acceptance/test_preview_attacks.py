"""The preview as it really runs, under attack: nothing outside the site is read, nothing stops it, and each refusal is a
whole answer. Every file that it opens meanwhile is read from its system calls."""

import re
import socket
import subprocess
import sys

import pytest

from building import PLACARD, ROOT, TODAY, copy_inputs
from test_confinement import expect_confined

sys.path.insert(0, str(ROOT / "Tests/Hostile"))
from attacks import ATTACKS  # noqa: E402

SECRET = b"qSECRETq"
HONEST = b"GET /help/ HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n"


class Server:
    """A preview of a small site that lies beside a secret, its calls on a log where the machine can tell them."""

    def __init__(self, folder):
        self.root = copy_inputs(folder / "site")
        for place in (folder, self.root):
            (place / "secret.txt").write_bytes(SECRET)
        self.log = folder / "calls"
        tracing = ["strace", "-f", "-y", "-s", "4096", "-e", "trace=%file,openat2,renameat2", "-o", str(self.log)]
        self.process = subprocess.Popen(
            [*(tracing if sys.platform == "linux" else []), str(PLACARD), "serve", "--port", "0", "--root", str(self.root), "--as-of",
             TODAY], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.port = int(re.search(r"http://127\.0\.0\.1:(\d+)", self.process.stdout.readline())[1])

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=30)

    def exchange(self, sent):
        """Everything that comes back for bytes after which nothing follows."""
        with self.connect() as line:
            try:
                line.sendall(sent)
                line.shutdown(socket.SHUT_WR)
            except (BrokenPipeError, ConnectionResetError):
                pass  # It has closed already; what it said first can still be read.
            said = b""
            try:
                while part := line.recv(65_536):
                    said += part
            except ConnectionResetError:
                pass
            return said

    def expect_alive(self, after):
        answer = Answer(self.exchange(HONEST % self.port))
        assert answer.status == 200 and b"</html>" in answer.body, f"after {after}"


class Answer:
    """The first answer in what was said, which must be well formed."""

    def __init__(self, said, method="GET"):
        head, end, rest = said.partition(b"\r\n\r\n")
        assert end, said[:200]
        status, *lines = head.split(b"\r\n")
        assert re.fullmatch(rb"HTTP/1\.1 [1-5]\d\d [A-Za-z ]+", status), status
        self.status = int(status.split()[1])
        self.fields = {}
        for line in lines:
            assert re.fullmatch(rb"[A-Za-z-]+: [\x20-\x7e]*", line), line
            name, value = line.decode().split(": ", 1)
            assert name.lower() not in self.fields, line
            self.fields[name.lower()] = value
        length = 0 if method == "HEAD" else int(self.fields["content-length"])
        self.body, self.rest = rest[:length], rest[length:]
        assert len(self.body) == length, "an answer is shorter than it says"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("preview"))
    yield server
    assert server.process.poll() is None, "an attack has ended the preview"
    target = server.process.pid
    if sys.platform == "linux":
        children = subprocess.check_output(["ps", "-o", "pid=", "--ppid", str(target)], text=True).split()
        target = int(children[0])
    subprocess.run(["kill", "-s", "INT", str(target)], check=True)
    rest, _ = server.process.communicate(timeout=30)
    assert server.process.returncode == 0 and rest.endswith("The preview has ended.\n"), rest
    assert SECRET.decode() not in rest
    if sys.platform == "linux":
        assert expect_confined(server.log, server.root, server.root / "none/Public") > 200


def test_there_are_enough():
    assert len(ATTACKS) >= 200 and len({one.sent for one in ATTACKS}) == len(ATTACKS)


@pytest.mark.parametrize("one", ATTACKS, ids=lambda one: one.name)
def test_attack(server, one):
    said = server.exchange(one.bytes(server.port))
    assert SECRET not in said and b"root:" not in said
    if one.statuses:
        answer = Answer(said, one.method)
        assert answer.status in one.statuses
        assert answer.fields["content-type"] in ("text/plain; charset=utf-8", "text/html; charset=utf-8")
        assert answer.fields["cache-control"] == "no-store" and answer.fields["x-content-type-options"] == "nosniff"
        if answer.status != 200:
            assert b"<script>" not in answer.body and "location" not in answer.fields
            # A page of the site says so for 404; a line says so for the rest, and nothing of what was sent.
            assert answer.status == 404 or answer.body.count(b"\n") == (0 if one.method == "HEAD" else 1)
        if answer.status not in (200, 404):
            assert answer.rest == b"", "something follows a refusal"
    server.expect_alive(one.name)


def test_requests_that_never_end(server):
    """Forty connections send a byte now and then; who asks meanwhile is answered, and they are told that it took too long."""
    slow = [server.connect() for _ in range(40)]
    try:
        for byte in b"GET / HTTP":
            for line in slow:
                line.sendall(bytes([byte]))
            server.expect_alive("a slow byte")
        said = b""
        while part := slow[0].recv(4_096):
            said += part
        assert Answer(said).status == 408
    finally:
        for line in slow:
            line.close()
    server.expect_alive("slow requests")


def test_more_connections_than_there_may_be(server):
    crowd = []
    try:
        for number in range(400):
            crowd.append(server.connect())
            if number % 100 == 99:
                server.expect_alive(f"{number + 1} connections")
    finally:
        for line in crowd:
            line.close()
    server.expect_alive("a crowd")


def test_answers_that_nobody_takes(server):
    """Whoever asks for a lot and reads nothing holds up nobody."""
    request = b"GET /help/ HTTP/1.1\r\nHost: localhost:%d\r\n\r\n" % server.port
    greedy = []
    try:
        for _ in range(20):
            line = server.connect()
            line.setblocking(False)
            try:
                for _ in range(2_000):
                    line.send(request)
            except BlockingIOError:
                pass
            greedy.append(line)
        server.expect_alive("answers that nobody takes")
    finally:
        for line in greedy:
            line.close()
    server.expect_alive("greedy connections")


def test_connections_that_break_off(server):
    """A connection that is reset in the middle of an answer ends that answer and nothing else."""
    for _ in range(50):
        line = server.connect()
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        line.sendall(b"GET /help/ HTTP/1.1\r\nHost: localhost:%d\r\n\r\n" % server.port)
        line.close()
    server.expect_alive("resets")
