"""Serves the built page on this computer alone, with the headers that it should have everywhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from onelead.problems import UsageProblem
from onelead_web.build import LIST

ADDRESS = "127.0.0.1"
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self'; "
    "style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""That of the page itself (index.html), and that nobody shows it inside a page of theirs."""
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
ONE_FILE = "/verify.html"
"""This page carries its script within it, and so a policy of its own."""


def server(folder: Path, port: int, told: Callable[[str], None] = lambda _: None) -> ThreadingHTTPServer:
    """
    Return a server of the built page; ``serve_forever`` starts it. Port 0 takes a free one.

    *told* hears the first line of every request. Raises `UsageProblem` where the page was not built, or the port is
    taken.
    """
    if not (folder / LIST).is_file():
        raise UsageProblem(
            f"There is no page in {folder}.",
            f"Build it with python -m onelead_web.build {folder}, or say where it is with --folder.",
        )
    try:
        return _Server((ADDRESS, port), partial(_Files, told, directory=str(folder)))
    except OSError as error:
        raise UsageProblem(
            f"Port {port} can't be used ({(error.strerror or 'no reason given').lower()}).",
            "Give another with --port, such as 8123.",
        ) from error


class _Server(ThreadingHTTPServer):
    def handle_error(self, _request: object, _client: object) -> None:
        """Keep quiet: a browser that goes away in the middle is no failure."""


class _Files(SimpleHTTPRequestHandler):
    path = ""
    """Of a request that is none, such as one of https, nothing else is known."""

    def __init__(self, told: Callable[[str], None], *given: Any, **named: Any) -> None:  # those of the handler
        self._told = told
        super().__init__(*given, **named)

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".mjs": "text/javascript",
        ".js": "text/javascript",
        ".wasm": "application/wasm",
    }

    def end_headers(self) -> None:
        """Add the headers of every answer."""
        for name, value in HEADERS.items():
            self.send_header(name, value)
        if not self.path.startswith(ONE_FILE):
            self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def list_directory(self, _path: object) -> None:
        """List nothing."""
        self.send_error(404)

    def log_request(self, *_words: object) -> None:
        """Tell whoever listens; the terminal stays quiet."""
        self._told(self.requestline)

    def log_message(self, *_words: object) -> None:
        """Keep quiet about errors too."""
