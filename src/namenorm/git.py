"""Asking git."""

from __future__ import annotations

import subprocess
from pathlib import Path

from namenorm.errors import InputError


def git(*arguments: str, folder: Path | None = None) -> bytes:
    """What a git command prints, run in a folder [default: the current one].

    Raises:
        InputError: git cannot be run, or refuses; the message is the last line it says.
    """
    place = () if folder is None else ("-C", str(folder))
    try:
        done = subprocess.run(["git", *place, *arguments], capture_output=True, check=False)
    except OSError as error:
        raise InputError(f"git cannot be run ({error.strerror})") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise InputError(f"git: {said[-1] if said else f'{arguments[0]} failed'}")
    return done.stdout
