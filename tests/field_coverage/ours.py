"""What this library's events show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from field_coverage.search import Question
from tiktok_live.decoding import decode
from tiktok_live.errors import DecodeError
from tiktok_live.events import UnknownEvent


def show(questions: Sequence[Question]) -> list[dict[str, Any] | None]:
    """Return every attribute of the typed event of each payload; ``None`` for an unknown or undecodable one."""
    return [show_one(question.method, question.payload) for question in questions]


def show_one(method: str, payload: bytes) -> dict[str, Any] | None:
    try:
        event = decode(method, payload)
    except DecodeError:
        return None
    if isinstance(event, UnknownEvent):
        return None
    shown = event.to_dict()
    del shown["payload"]  # the message itself
    return shown
