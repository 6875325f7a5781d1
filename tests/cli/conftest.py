"""The command line as tests drive it: the whole of it, in this process."""

from __future__ import annotations

import pytest

from command_line import OneLead, Told
from onelead.cli.boundary import run_safely


@pytest.fixture
def onelead(
    capfdbinary: pytest.CaptureFixture[bytes], tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> OneLead:
    """Run a command as ``onelead`` does, and return its exit code and words."""

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))

    def run(*arguments: object) -> Told:
        code = run_safely([str(each) for each in arguments])
        out, err = capfdbinary.readouterr()
        return Told(code, out.decode("utf-8"), err.decode("utf-8"))

    return run
