"""
New files, written whole or not at all.

The content goes into a temporary file beside its destination, which then takes the destination's name in one step. So a
full disk or a second run at the same moment never leaves half a file, and nothing is overwritten untold.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from onelead.problems import UsageProblem

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) if hasattr(errno, "EDQUOT") else (errno.ENOSPC, errno.EFBIG)


Content = bytes | Iterable[bytes]
"""A file's content, whole or piece by piece."""


def save(destination: Path, content: Content, *, inputs: Iterable[Path] = (), replace: bool = False) -> None:
    """
    Write *content* to *destination*.

    Raises `UsageProblem` where the destination is one of the *inputs* (always), exists (unless *replace*), lies in a
    folder that is missing or can't be written to, or where the disk is full.
    """
    refuse_unwritable(destination, inputs=inputs, replace=replace)
    temporary = None
    try:
        temporary = _write_beside(destination, content)
        _rename(temporary, destination, replace=replace)
    except OSError as error:
        raise _in_words(error, destination) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def refuse_unwritable(destination: Path, *, inputs: Iterable[Path] = (), replace: bool = False) -> None:
    """Raise the `UsageProblem` that can be told before any work is done: an input, an existing file, no such folder."""
    if any(is_same_file(destination, each) for each in inputs):
        raise UsageProblem(
            f"{destination} is the workbook that is being read, and OneLead never writes over a workbook.",
            "Give the new file another name.",
        )
    if destination.is_dir():
        raise UsageProblem(f"{destination} is a folder.", "Give the name of a file in it.")
    if destination.exists() and not replace:
        raise exists_already(destination)
    if not destination.parent.is_dir():
        raise UsageProblem(
            f"There is no folder {destination.parent} to write {destination.name} into.",
            "Make the folder first, or choose another one.",
        )


def refuse_other_ending(destination: Path, endings: tuple[str, ...] = (".xlsx",)) -> None:
    """Raise the `UsageProblem` of a name by which Excel would not open the workbook that is written."""
    if destination.suffix.lower() not in endings and not destination.is_dir():
        raise UsageProblem(
            f"{destination.name} is not the name of an Excel workbook.",
            f"End the name with {endings[0]}, for example {destination.stem or 'plan'}{endings[0]}.",
        )


def make_folder(folder: Path) -> None:
    """Make *folder* in a folder that exists; one that is there already is taken as it is."""
    if folder.exists() and not folder.is_dir():
        raise UsageProblem(f"{folder} is a file, not a folder.", "Give the name of a folder.")
    if not folder.absolute().parent.is_dir():
        raise UsageProblem(f"There is no folder {folder.parent} to make {folder.name} in.", "Make that folder first.")
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise _in_words(error, folder) from error


def is_same_file(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file, by whatever name or link."""
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()


def exists_already(destination: Path) -> UsageProblem:
    """Return the problem that something stands where a new file was to go."""
    return UsageProblem(
        f"{destination} exists already, so nothing was written.",
        "Choose another name, or add --force to replace it.",
    )


def _write_beside(destination: Path, content: Content) -> Path:
    import tempfile  # slow to load, and most checks write no file

    descriptor, name = tempfile.mkstemp(prefix=f".{destination.name[:40]}.", suffix=".part", dir=destination.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.writelines((content,) if isinstance(content, bytes) else content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(0o666 & ~_umask())  # mkstemp gives it to its owner alone; a report is as open as any new file
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _rename(temporary: Path, destination: Path, *, replace: bool) -> None:
    if replace:
        temporary.replace(destination)
        return
    try:
        # A link fails where the name is taken, so of two runs at once only one wins; a rename would not notice.
        destination.hardlink_to(temporary)
    except FileExistsError as error:
        raise exists_already(destination) from error
    except OSError:  # a file system without links, such as a memory stick
        if destination.exists():
            raise exists_already(destination) from None
        temporary.rename(destination)


def _in_words(error: OSError, destination: Path) -> UsageProblem:
    if error.errno in FULL:
        return UsageProblem(
            f"There is no room left to write {destination}, so nothing was written.",
            "Free some space on that disk, or choose another one.",
        )
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return UsageProblem(
            f"{destination} can't be written: the folder is read-only, or the file is open in another program.",
            "Close it in Excel if it is open there, or choose a folder that you may write to.",
        )
    return UsageProblem(
        f"{destination} can't be written ({error.strerror or 'the computer gave no reason'}).",
        "Choose another folder or another name.",
    )
