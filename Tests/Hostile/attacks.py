"""Requests that mean no good or come from broken programs, for the preview as it really runs: bytes, and what may come back.

`{port}` stands for the preview's port. An attack without statuses needn't be answered at all."""

from dataclasses import dataclass
from itertools import product

HOST = "Host: localhost:{port}\r\n"
REFUSED, ELSEWHERE = {400, 404}, {400, 404, 414, 431}


@dataclass(frozen=True)
class Attack:
    name: str
    sent: bytes
    statuses: frozenset
    method: str = "GET"

    def bytes(self, port):
        return self.sent.replace(b"{port}", str(port).encode())


def attack(kind, text, statuses, method="GET"):
    sent = text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
    return Attack(f"{kind}: {sent[:70]!r}", sent, frozenset(statuses), method)


def target(kind, path, statuses, fields=HOST):
    return attack(kind, b"GET " + (path if isinstance(path, bytes) else path.encode()) + b" HTTP/1.1\r\n" + fields.encode() + b"\r\n", statuses)


DOTS = ("..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "%c0%ae%c0%ae", "%e0%80%ae%e0%80%ae", "%u002e%u002e", "%ef%bc%8e%ef%bc%8e", "..%00",
        "..;", "...")
SLASHES = ("/", "%2f", "\\", "%5c", "%c0%af", "//", "%252f")


def traversal():
    """Every way to write a climb that some server has fallen for, one and three folders up."""
    for dots, slash in product(DOTS, SLASHES):
        yield target("climbs", f"/{dots}{slash}secret.txt", REFUSED)
    for dots, slash in product(DOTS[:6], SLASHES[:4]):
        yield target("climbs from below", f"/states/{(dots + slash) * 3}secret.txt", REFUSED)
    for path in ("/secret.txt", "/Content/site.yaml", "/Templates/pages/home.html", "/.placard-shelf/", "/.placard/../secret.txt",
                 "/.placard/", "/.placard/events/x", "/.git/config", "/.env", "/etc/passwd", "//etc/passwd", "/proc/self/environ",
                 "/dev/zero", "/C:/secret.txt", "/C:%5csecret.txt", "/~root/", "/index.html/", "/index.html/..", "/index.html%00.css",
                 "/help/index.html%20", "/help/index.html.", "/help/index.html::$DATA", "/HELP/INDEX.HTML", "/con", "/%", "/%2", "/%zz"):
        yield target("names", path, REFUSED)


def hosts():
    names = ("evil.example", "localhost", "localhost:", "localhost:1", "localhost:0{port}", "localhost:{port}:{port}", "127.0.0.1",
             "127.1:{port}", "0.0.0.0:{port}", "2130706433:{port}", "0x7f000001:{port}", "[::1]:{port}", "localhost.:{port}",
             "localhost.evil.example:{port}", "evil.example#localhost:{port}", "localhost:{port}@evil.example",
             "localhost:{port},evil.example", "127.0.0.1.nip.io:{port}", "*", "http://localhost:{port}", "lоcalhost:{port}", "\udcff:{port}")
    for name in names:
        yield attack("host", f"GET / HTTP/1.1\r\nHost: {name}\r\n\r\n", {400, 421})
    for fields in ("", HOST + HOST, HOST + "host: evil.example\r\n", "Host : localhost:{port}\r\n", " Host: localhost:{port}\r\n"):
        yield attack("host", f"GET / HTTP/1.1\r\n{fields}\r\n", {400})


def origins():
    names = ("null", "http://evil.example", "https://localhost:{port}", "http://localhost", "http://localhost:{port}.evil.example",
             "http://localhost:{port}/", "file://", "*", "", "http://[::1]:{port}")
    for name, path in product(names, ("/", "/.placard/events")):
        yield target("origin", path, {403}, f"{HOST}Origin: {name}\r\n")
    for mode in ("no-cors", "cors", "websocket"):
        yield target("fetched from another site", "/", {403}, f"{HOST}Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: {mode}\r\n")


def forms():
    for form in ("http://localhost:{port}/", "http://localhost:{port}/../secret.txt", "http://evil.example/", "https://evil.example/",
                 "file:///etc/passwd", "localhost:{port}", "*", "evil.example:443", "secret.txt", "?", "../secret.txt", "#", "/#", "/a#b"):
        yield target("form", form, {400})
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "PROPFIND", "get", "GETT", "PRI"):
        yield attack("method", f"{method} / HTTP/1.1\r\n{HOST}\r\n", {405}, method)
    for version in ("HTTP/2.0", "HTTP/3", "HTTP/0.9", "HTTP/1.2", "HTTP/11", "HTTP/", "http/1.1", "FTP/1.1", "HTTP/1.1 x"):
        yield attack("version", f"GET / {version}\r\n{HOST}\r\n", {400, 505})
    yield attack("HTTP/0.9", "GET /\r\n\r\n", {400, 505})
    yield attack("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 405, 505})
    yield attack("HTTP/2 upgrade", f"GET / HTTP/1.1\r\n{HOST}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n\r\n", {200})
    yield attack("a HEAD", f"HEAD /%2e%2e/secret.txt HTTP/1.1\r\n{HOST}\r\n", {400})
    yield attack("a HEAD", f"HEAD /nothing HTTP/1.1\r\n{HOST}\r\n", {404}, "HEAD")


def framing():
    for rest in ("Content-Length: 5\r\n\r\nhello", "Content-Length: -1\r\n\r\n", "Content-Length: 0x5\r\n\r\nhello",
                 "Content-Length: +0\r\n\r\n", "Content-Length: 0, 5\r\n\r\nhello", "Content-Length: 99999999999999999999\r\n\r\n",
                 "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
                 "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx", "Transfer-Encoding: chunked\r\n\r\n-1\r\nx\r\n0\r\n\r\n",
                 "Transfer-Encoding: chunked\r\n\r\n5;\r\n\r\n", "Transfer-Encoding: xchunked\r\n\r\n", "transfer-encoding:\tchunked\r\n\r\n",
                 "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\nGET /secret.txt HTTP/1.1\r\n\r\n",
                 "Expect: 100-continue\r\nContent-Length: 3\r\n\r\nabc"):
        yield attack("framing", f"GET / HTTP/1.1\r\n{HOST}{rest}", {400})


def fields():
    for field in ("X\r\n", ": x\r\n", "X : y\r\n", "X: a\r\n folded\r\n", "X: a\0b\r\n", "X: a\rb\r\n", "X: a\nSet-Cookie: b\r\n",
                  "X: \x1b[2J\r\n", "X(: y\r\n", "X: 1\r\nx: 2\r\n", "\x7f: x\r\n"):
        yield attack("field", f"GET / HTTP/1.1\r\n{HOST}{field}\r\n", {400})
    for path in ("/%0d%0aSet-Cookie:%20a=b", "/%0aX:%20y", "/help%0d%0a%0d%0a<script>", "/%00", "/a%00b", "/%1b[31m", "/%7f", "/%c2%85"):
        yield target("injected into a path", path, {400})
    for path in (b"/\xff", b"/%ff", b"/%c3", b"/%ed%a0%80", b"/%f8%80%80%80%ae", b"/\xc3\xa9", b"/help\xa0", b"/%f4%90%80%80"):
        yield target("not UTF-8", path, {400})
    for path in ("/..%2f%cc%81secret.txt", "/..%5c%cc%81secret.txt"):
        yield target("a slash that is half a character", path, {400})
    yield attack("bare line feeds", "GET / HTTP/1.1\nHost: localhost:{port}\n\n", ())


def sizes():
    long = "a" * 3_000
    yield target("a long path", "/" + long, {414})
    yield target("a long query", "/?" + long, {414})
    yield target("a longer path", "/" + long * 40, {414, 431})
    yield target("a long climb", "/" + "%2e%2e%2f" * 200, {400})
    yield target("a deep path", "/" + "a/" * 900, {404})
    yield target("a huge field", "/", {431}, f"{HOST}X: {'a' * 100_000}\r\n")
    yield target("many fields", "/", {431}, HOST + "".join(f"X{n}: y\r\n" for n in range(80)))
    yield target("more fields", "/", {431}, HOST + "".join(f"X{n}: y\r\n" for n in range(15_000)))
    # Up to 256 KB behind a refusal are thrown away, so that it isn't lost; whoever sends more may be cut off before reading it.
    yield attack("a method without end", "A" * 200_000, {400, 431})
    yield attack("zeros", b"\0" * 200_000, {400})
    yield attack("many zeros", b"\0" * 5_000_000, ())


def noise():
    for rest in (b"\0\0\0\0", b"garbage garbage\r\n\r\n", b"GET /../secret.txt HTTP/1.1\r\n\r\n", b"\xff\xfe\xfd", b"\r\r\r\r"):
        yield attack("after a good request", f"GET / HTTP/1.1\r\n{HOST}\r\n".encode() + rest, {200})
    yield attack("300 at once", f"GET /robots.txt HTTP/1.1\r\n{HOST}\r\n" * 300, {200})
    for sent in (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"\xff\xd8\xff\xe0\r\n\r\n", bytes(range(256)), b"{\"a\": 1}\r\n\r\n",
                 b"HTTP/1.1 200 OK\r\n\r\n", b"\r\n\r\n\r\n\r\n"):
        yield attack("noise", sent, {400})
    for sent in (b"", b"G", b"GET / HTTP/1.1\r\n", b"SSH-2.0-x\r\n"):
        yield attack("half of something", sent, ())


ATTACKS = [*traversal(), *hosts(), *origins(), *forms(), *framing(), *fields(), *sizes(), *noise()]
