"""
Builds `verify.html`, one file that works offline, from the parts in `verify_parts`.

``python -m onelead_web.verify_page`` writes it; a test fails where it is not what its parts make.
"""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

HERE = Path(__file__).parent
PARTS = HERE / "verify_parts"
PAGE = HERE / "verify.html"
MODULES = ("package.js", "values.js", "content.js", "differences.js", "seal.js", "page.js")
"""In the order of their imports: each knows only those before it."""

_PLACE = re.compile(r"\{(script_hash|style_hash|script|style)\}")
_IMPORT = re.compile(r"^import .*?;\n", re.MULTILINE | re.DOTALL)
_EXPORT = re.compile(r"^export ", re.MULTILINE)


def verify_page() -> str:
    """Return the page: markup, style and all modules as one script, each allowed by its own digest and no other."""
    script = "\n" + "\n".join(_one_script(name) for name in MODULES)
    style = "\n" + _part("verify.css")
    values = {"script_hash": _source(script), "style_hash": _source(style), "script": script, "style": style}
    return _PLACE.sub(lambda name: values[name[1]], _part("verify.template.html"))


def _one_script(name: str) -> str:
    """Return a module without its imports and exports: in one script all its neighbours are in sight."""
    return f"// {'-' * 90} {name} --\n\n" + _EXPORT.sub("", _IMPORT.sub("", _part(name))).strip() + "\n"


def _part(name: str) -> str:
    return (PARTS / name).read_text(encoding="utf-8")


def _source(text: str) -> str:
    """Return the digest by which a page's own policy allows a script or style (Content Security Policy, level 3)."""
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    return f"'sha256-{digest}'"


if __name__ == "__main__":
    PAGE.write_text(verify_page(), encoding="utf-8")
