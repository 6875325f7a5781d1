"""
Stands in for ``python.exe`` in LibreOffice: the same Python, started by the add-in's macro with the same arguments.

``-I -X utf8 -m onelead_addin.called check --wb=…`` runs as it would in Excel, but that xlwings is given LibreOffice
instead: the pipe it listens at is in ``ONELEAD_TEST_PIPE``, the ribbon's exit code goes into ``ONELEAD_TEST_DONE``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main() -> int:
    """Attach to the running office and do what the macro asked for."""
    assert sys.argv[1:5] == ["-I", "-X", "utf8", "-m"]
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from excel.libreoffice.engine import attach
    from onelead_addin import called

    app = attach(os.environ["ONELEAD_TEST_PIPE"])
    code = called.main(sys.argv[6:])
    said = "\n".join(words for _, words in app.impl.alerts)
    Path(os.environ["ONELEAD_TEST_DONE"]).write_text(f"{code}\n{said}", encoding="utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main())
