"""The page that leaving leads to, played by another host of this machine."""

import http.server
from contextlib import contextmanager
from threading import Event, Thread

PAGE = b"<!DOCTYPE html><title>Weather</title><p>Sunny."


@contextmanager
def weather():
    """Another host: its address, what it was sent, and a switch that keeps it from answering."""
    asked, answers = [], Event()
    answers.set()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append((self.path, dict(self.headers)))
            answers.wait(20)
            try:
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(PAGE)
            except ConnectionError:
                pass

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", asked, answers
        answers.set()
        server.shutdown()
