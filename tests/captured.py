"""Captured TikTok traffic, for the tests that read it; it stays outside the repository."""

from __future__ import annotations

import base64
import functools
import json
from pathlib import Path
from typing import Any, NamedTuple


class Captured(NamedTuple):
    """A captured message: its line in the file (from 1), wire method and payload."""

    line: int
    method: str
    payload: bytes


@functools.cache
def captured_messages(captures: Path) -> tuple[Captured, ...]:
    """Return every captured message."""
    with (captures / "messages.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return tuple(Captured(n, row["method"], base64.b64decode(row["payload"])) for n, row in enumerate(rows, 1))


def connector_rows(captures: Path) -> dict[int, dict[str, Any]]:
    """Return what the real connector made of captured messages: line -> its `event` name and `json`."""
    with (captures / "connector.jsonl").open(encoding="utf-8") as lines:
        return {row["line"]: row for row in map(json.loads, lines)}
