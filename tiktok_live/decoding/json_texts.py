"""JSON that TikTok sends as a text in a message."""

from __future__ import annotations

import json
import math
from typing import Any

__all__ = ["parsed"]

MOST_DEPTH = 64
"""Lists and objects within each other; beyond some hundred, Python can parse a text and not write it again."""


def parsed(text: str) -> Any:
    """Return what a JSON text says.

    Raises:
        ValueError: it says nothing that can be written as JSON again: it is none, goes deeper than anybody reads, or
            has a number without end or half a character in it.
    """
    try:
        value = json.loads(text)
    except RecursionError:
        raise ValueError("The JSON goes too deep.") from None
    _check(value, MOST_DEPTH)
    return value


def _check(value: object, room: int) -> None:
    """Refuse what cannot be written again; ``room`` is how much deeper it may go."""
    if isinstance(value, str):
        value.encode()
    elif isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} is no JSON.")
    elif isinstance(value, (list, dict)):
        if not room:
            raise ValueError("The JSON goes too deep.")
        for part in value:
            _check(part, room - 1)
        for part in value.values() if isinstance(value, dict) else ():
            _check(part, room - 1)
