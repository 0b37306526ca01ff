"""Texts that TikTok sends as a pattern and the pieces that go into it."""

from __future__ import annotations

import re

from tiktok_live.proto.text_pb2 import Text, TextPiece, TextPiecePatternRef
from tiktok_live.wire import UNPARSABLE

__all__ = ["fill"]

PLACE = re.compile(r"\{(\d{1,9})(?::[^{}]*)?\}( ?)")
"""A place in a pattern, ``{0:user}``, ``{2:string}`` or ``{1}``, and the blank after it."""


def fill(text: Text, gift_name: str = "") -> str | None:
    """Return the text as a viewer reads it; ``None`` when there is none.

    A picture leaves nothing behind, nor the blank after it; a place without a piece stays as it is. ``gift_name``
    stands in where a piece names a gift by its id alone.
    """
    if not text.HasField("default_pattern"):
        return None
    pieces = text.pieces

    def filled(place: re.Match[str]) -> str:
        index = int(place[1])
        if index >= len(pieces):
            return place[0]
        words = _words(pieces[index], gift_name)
        return words + place[2] if words else ""

    return PLACE.sub(filled, text.default_pattern)


def _words(piece: TextPiece, gift_name: str) -> str:
    kind = piece.WhichOneof("text_piece_type")
    if kind == "user_value":
        user = piece.user_value.user
        return user.nickname or user.display_id
    if kind == "gift_value":
        return _referenced(piece.gift_value.name_ref) or gift_name
    if kind == "pattern_ref_value":
        return piece.pattern_ref_value.default_pattern
    return piece.string_value


def _referenced(reference: bytes) -> str:
    """Read a ``PatternRef``, which the schema keeps as bytes and which has the shape of ``TextPiecePatternRef``."""
    try:
        return TextPiecePatternRef.FromString(reference).default_pattern
    except UNPARSABLE:
        return ""
