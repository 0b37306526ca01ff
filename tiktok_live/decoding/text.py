"""Texts that TikTok sends as a pattern and the pieces that go into it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.shapes import Shape
from tiktok_live.models import Text, TextFormat, TextPiece
from tiktok_live.proto import text_pb2 as wire_text
from tiktok_live.wire import UNPARSABLE

__all__ = ["TEXT", "fill", "told_by"]

PLACE = re.compile(r"\{(\d{1,9})(?::[^{}]*)?\}( ?)")
"""A place in a pattern, ``{0:user}``, ``{2:string}`` or ``{1}``, and the blank after it."""
MOST_PLACES = 1000
"""Places of a pattern that are filled; those after them stay as they are."""
MOST_REPEATED = 10_000
"""Characters of pieces that go into a text again: a short pattern may name a long piece as often as it likes."""


def fill(text: wire_text.Text, gift_name: str = "") -> str | None:
    """Return the text as a viewer reads it; ``None`` when there is none.

    A picture leaves nothing behind, nor the blank after it; a place without a piece stays as it is, as does one that
    repeats a piece once 10,000 characters are repeated. ``gift_name`` stands in where a piece names a gift by its id
    alone.
    """
    if not text.HasField("default_pattern"):
        return None
    pieces, room = text.pieces, MOST_REPEATED
    said: dict[int, str] = {}  # reading a piece takes time, and a pattern may name one again and again

    def filled(place: re.Match[str]) -> str:
        nonlocal room
        index = int(place[1])
        if index >= len(pieces):
            return place[0]
        if index in said:
            room -= len(said[index])
            if room < 0:
                return place[0]
        else:
            said[index] = _words(pieces[index], gift_name)
        return said[index] + place[2] if said[index] else ""

    return PLACE.sub(filled, text.default_pattern, count=MOST_PLACES)


def _words(piece: wire_text.TextPiece, gift_name: str) -> str:
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
        return wire_text.TextPiecePatternRef.FromString(reference).default_pattern
    except UNPARSABLE:
        return ""


def told_by(find: Callable[[Any], wire_text.Text]) -> dict[str, Callable[[Wire], str | None]]:
    """Return the sources of ``display_type``, ``label`` and ``text`` of an event whose message has its words elsewhere.

    ``find`` returns the text that counts where the head has no display text; an empty one where there is none.
    """

    def chosen(wire: Wire) -> wire_text.Text:
        shown: wire_text.Text = wire[0].common.display_text
        return shown if shown.HasField("default_pattern") else find(wire[0])

    return {
        "display_type": lambda wire: chosen(wire).key or None,
        "label": lambda wire: chosen(wire).default_pattern or None,
        "text": lambda wire: fill(chosen(wire)),
    }


def _words_of_piece(wire: Wire) -> str:
    return _words(wire[0], "")


def _filled(wire: Wire) -> str | None:
    return fill(wire[0])


Shape(
    TextFormat,
    wire_text.TextFormat,
)
Shape(
    TextPiece,
    wire_text.TextPiece,
    text=_words_of_piece,
    user="user_value.user",
    gift_id="gift_value.gift_id",
    color_id="gift_value.color_id",
    gift_shown="gift_value.show_type",
    picture="image_value.image",
    with_colon="user_value.with_colon",
)
TEXT = Shape(Text, wire_text.Text, label="default_pattern", text=_filled, format="default_format")
