"""Whether all clients read the same of the stream: a client that skips work must not win."""

from __future__ import annotations

from typing import Any

__all__ = ["differences"]

Values = dict[str, list[Any]]
SHOWN = 10
"""Differences that are printed of each client."""


def differences(ours: Values, theirs: Values, name: str) -> list[str]:
    """Return a line for each message of which another client's handlers read something else."""
    found = []
    for message in sorted({*ours, *theirs}):
        mine, its = _plain(ours.get(message)), _plain(theirs.get(message))
        if mine != its:
            found.append(f"{name}, message {message}: {its} instead of {mine}")
    return [*found[:SHOWN], f"{name}: {len(found)} messages differ"] if found else []


def _plain(fields: list[Any] | None) -> list[str] | None:
    """Return fields as text: 64-bit numbers are texts in JavaScript."""
    return None if fields is None else [str(field) for field in fields]
