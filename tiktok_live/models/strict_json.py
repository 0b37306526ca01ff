"""JSON of strangers, parsed within bounds: whatever comes through can be walked, copied, compared and written again."""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn

__all__ = ["MAX_DEPTH", "MAX_TEXT", "TooDeepError", "json_or_text", "parse_json"]

MAX_DEPTH = 64
"""Lists and objects within each other; the deepest captured answer has 12. Python's own recursion ends at 1,000."""
MAX_DIGITS = 40
"""Of a whole number; TikTok's have up to 20. A few hundred are more than a ``float`` holds, and dividing it fails."""

MAX_TEXT = 1_000_000
"""Characters of JSON within a message; captured ones have some hundred. ``[],[],...`` takes 21 times its size."""


class TooDeepError(ValueError):
    """There are more lists and objects within each other than :data:`MAX_DEPTH`."""


def parse_json(text: str | bytes) -> Any:
    """Parse JSON.

    Raises:
        TooDeepError: it is nested too deep.
        ValueError: it is no JSON, or holds a number that is none (``NaN``) or larger than any that means something.
    """
    try:
        value = json.loads(text, parse_constant=_refuse, parse_float=_fraction, parse_int=_whole)
    except RecursionError:
        problem: ValueError = TooDeepError("JSON that is nested too deep")
    except ValueError as exc:
        problem = ValueError(str(exc))
    else:
        _check_depth(value)
        return value
    # Raised out here: the exceptions of json, which would be its context, hold the whole text.
    raise problem


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


def _fraction(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):
        raise ValueError("a number that is too large")
    return value


def _whole(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError("a number that is too long")
    return int(digits)


def _check_depth(value: object) -> None:
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [
            inner
            for outer in level
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, (dict, list))
        ]
        if not level:
            return
    raise TooDeepError("JSON that is nested too deep")


def json_or_text(text: str) -> Any:
    """Return what a text says if it is JSON that can be written again and not larger than :data:`MAX_TEXT`, else it."""
    if len(text) > MAX_TEXT:
        return text
    try:
        value = parse_json(text)
        if "\\u" in text:  # half a character can be written so, and encoded by nobody
            json.dumps(value, ensure_ascii=False).encode()
    except ValueError:
        return text
    return value
