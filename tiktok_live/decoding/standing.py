"""What somebody is in a room: roles and levels, as far as they are known."""

from __future__ import annotations

from itertools import accumulate
from typing import NamedTuple

__all__ = ["Known", "Standing", "known", "merged", "standing_of"]

Known = int
"""What is known of somebody, as one number: its lower half tells which roles and levels are known, the upper half what
they are, in the same places.

Each message tells something, which is merged with what was known: 0.3 us for two numbers, and 4 for two tuples, unless
thousands of merged ones are kept, on which the garbage collector spends 1 us a message.
"""


class Standing(NamedTuple):
    """Roles and levels of a user; ``None`` for what is not known, 0 for no rank and no level."""

    is_moderator: bool | None = None
    is_new_gifter: bool | None = None
    is_subscriber: bool | None = None
    is_super_fan: bool | None = None
    is_follower: bool | None = None
    is_friend: bool | None = None
    is_anchor: bool | None = None
    is_gifter: bool | None = None
    top_gifter_rank: int | None = None
    gifter_level: int | None = None
    team_member_level: int | None = None


_LEVELS = ("top_gifter_rank", "gifter_level", "team_member_level")
_BY_LAST = ("is_described", "is_identified", "is_called_anchor")
"""What the last message alone counts for: whether it described the user at all, said what they are to the host, and
called them the anchor; each message tells all of these.
"""
_BITS = {name: 30 if name in _LEVELS else 1 for name in (*Standing._fields, *_BY_LAST)}  # levels have up to nine digits
_PLACES = dict(zip(_BITS, accumulate(_BITS.values(), initial=0), strict=False))
_WIDTH = sum(_BITS.values())
_TOLD = (1 << _WIDTH) - 1


def known(**standing: bool | int | None) -> Known:
    """Return as a number what is known: fields of a :class:`Standing`, and those that the last message counts for."""
    number = 0
    for name, value in standing.items():
        if value is not None:
            number |= (_mask(name) | value << _WIDTH) << _PLACES[name]
    return number


def standing_of(number: Known) -> Standing:
    """Return what a number tells."""
    values: list[bool | int | None] = []
    for name in Standing._fields:
        place, mask = _PLACES[name], _mask(name)
        is_known, value = number >> place & mask, number >> _WIDTH >> place & mask
        values.append(None if not is_known else value if name in _LEVELS else bool(value))
    return Standing._make(values)


def merged(newer: Known, older: Known) -> Known:
    """Return what the newer one tells, and what the older one tells where the newer says nothing."""
    told = newer & _TOLD
    return newer | older & ~(told | told << _WIDTH)


def _mask(name: str) -> int:
    return (1 << _BITS[name]) - 1
