"""Web pages of one file: escaped by default, offline, and allowed to run nothing but their own script and style."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from onelead.inert import inert
from onelead.limit import LIMIT

TEMPLATES = Path(__file__).parent / "templates"


def web_page(template: str, **values: object) -> bytes:
    """Return a page from one of the templates."""
    script, style = _own("report.js"), _own("page.css")
    page = _environment().get_template(template)
    text = page.render(
        limit=LIMIT, script=script, style=style, script_hash=_hash(script), style_hash=_hash(style), **values
    )
    return text.encode("utf-8")


def json_in_page(value: object) -> Markup:
    """Return data for a page's script; no text in it can end the element that holds it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))  # noqa: S704 -- escaped


def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_inert,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _inert(value: object) -> object:
    """Take control and direction characters out of whatever a template shows; what is markup is ours already."""
    return inert(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _own(name: str) -> Markup:
    return Markup((TEMPLATES / name).read_text(encoding="utf-8"))  # noqa: S704 -- our own file, with nobody's text in it


def _hash(text: str) -> Markup:
    """Return a source expression of Content Security Policy level 3: the SHA-256 of an inline script or style."""
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    return Markup(f"'sha256-{digest}'")  # noqa: S704 -- a digest
