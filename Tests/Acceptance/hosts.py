"""What the three files for hosts tell of each path, read as their hosts read them; and a server that obeys `_headers`."""

import http.server
import re
from contextlib import contextmanager
from functools import partial
from threading import Thread


class HostFiles:
    def __init__(self, files):
        self.netlify = list(self.rules(files["_headers"].decode()))
        self.nginx = files["hosting/nginx.conf"].decode()
        self.caddy = files["hosting/Caddyfile"].decode()

    @staticmethod
    def rules(text):
        """Each rule of `_headers`: pattern, and headers beneath it."""
        for block in re.split(r"(?m)^(?=/)", text)[1:]:
            pattern, *lines = block.splitlines()
            yield pattern, [tuple(line.strip().split(": ", 1)) for line in lines]

    def of_netlify(self, path):
        """Every rule that fits; a header said twice would mean one thing to one host and another to the next."""
        found = {}
        for pattern, headers in self.netlify:
            if re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), path):
                for name, value in headers:
                    assert name not in found, f"{path}: {name} is told twice"
                    found[name] = value
        return found

    def of_nginx(self, path):
        found = dict(re.findall(r'(?m)^add_header (\S+) "(.*)" always;', self.nginx))
        for header, variable in re.findall(r"(?m)^add_header (\S+) \$(\w+)(?: always)?;", self.nginx):
            value = re.search(rf'(?m)^set \${variable} "(.*)";', self.nginx)[1]
            for expression, other in re.findall(rf'if \(\$uri ~ "(.*)"\) \{{ set \${variable} "(.*)"; \}}', self.nginx):
                value = other if re.search(expression, path) else value
            assert header not in found, f"{path}: {header} is told twice"
            found[header] = value
        return found

    def of_caddy(self, path):
        block = re.search(r"(?ms)^header \{\n(.*?)^\}", self.caddy)[1]
        found = dict(re.findall(r'(?m)^\t([\w-]+) "(.*)"', block))
        for name, negation, expression in re.findall(r"(?m)^@(\w+) (not )?path_regexp (\S+)$", self.caddy):
            if bool(re.search(expression, path)) != bool(negation):
                header, value = re.search(rf'(?m)^header @{name} (\S+) "(.*)"', self.caddy).groups()
                assert header not in found, f"{path}: two matchers fit"
                found[header] = value
        return found


class Server(http.server.SimpleHTTPRequestHandler):
    """Sends what `_headers` says, and nothing that a real host wouldn't; remembers what it was asked."""

    def __init__(self, *arguments, hosts=None, asked=None, **options):
        self.hosts, self.asked = hosts, asked
        super().__init__(*arguments, **options)

    def end_headers(self):
        path = self.path.split("?")[0]
        self.asked.append((path, dict(self.headers)))
        for name, value in self.hosts.of_netlify(path).items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_):
        pass


@contextmanager
def hosted(site):
    """The site as a host with headers serves it: its address, and the list of what was asked of it."""
    asked = []
    handler = partial(Server, directory=str(site.folder), hosts=HostFiles(site.files), asked=asked)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()
