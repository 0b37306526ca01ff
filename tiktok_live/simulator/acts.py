"""What each step of a scenario brings about: waits and messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tiktok_live.proto.room_pb2 import (
    CONTROL_ACTION_STREAM_ENDED,
    CONTROL_ACTION_STREAM_PAUSED,
    CONTROL_ACTION_STREAM_SUSPENDED,
    CONTROL_ACTION_STREAM_UNPAUSED,
)
from tiktok_live.simulator import messages
from tiktok_live.simulator.battles import battle
from tiktok_live.simulator.fans import super_fan, super_fan_joins
from tiktok_live.simulator.gifts import send_gift
from tiktok_live.simulator.pins import pin, unpin
from tiktok_live.simulator.polls import poll
from tiktok_live.simulator.stage import guest, guest_gone
from tiktok_live.simulator.studio import Studio
from tiktok_live.wire import Message

__all__ = ["ACTS", "Happening", "Step"]

Happening = Iterator[float | Message]
"""Waits in seconds and messages, in order. Whoever iterates moves the studio's clock on at each wait."""


@dataclass(frozen=True)
class Step:
    """One step of a scenario: a verb, its arguments and its options."""

    verb: str
    arguments: tuple[Any, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)

    def happen(self, studio: Studio) -> Happening:
        """Give what the step brings about."""
        return ACTS[self.verb](studio, *self.arguments, **self.options)


def _wait(studio: Studio, seconds: float) -> Happening:
    yield seconds


def _cast(studio: Studio, who: str, **traits: object) -> Happening:
    studio.cast(who, **traits)
    return iter(())


def _join(studio: Studio, who: str) -> Happening:
    yield super_fan_joins(studio, who) if studio.person(who).super_fan else messages.join(studio, who)


def _one(make: Callable[..., Message], *fixed: object) -> Callable[..., Happening]:
    """Make an act of a function that makes one message."""

    def act(studio: Studio, *arguments: object) -> Happening:
        yield make(studio, *fixed, *arguments)

    return act


ACTS: dict[str, Callable[..., Happening]] = {
    "wait": _wait,
    "cast": _cast,
    "join": _join,
    "chat": _one(messages.chat),
    "gift": send_gift,
    "like": _one(messages.like),
    "follow": _one(messages.follow),
    "share": _one(messages.share),
    "subscribe": _one(messages.subscribe),
    "super_fan": _one(super_fan),
    "emote": _one(messages.emote),
    "question": _one(messages.question),
    "poll": poll,
    "pin": pin,
    "unpin": unpin,
    "chest": _one(messages.chest),
    "chest_gone": _one(messages.chest_gone),
    "guest": _one(guest),
    "guest_gone": _one(guest_gone),
    "battle": battle,
    "viewers": _one(messages.viewers),
    "intro": _one(messages.intro),
    "pause": _one(messages.control, CONTROL_ACTION_STREAM_PAUSED),
    "resume": _one(messages.control, CONTROL_ACTION_STREAM_UNPAUSED),
    "end": _one(messages.control, CONTROL_ACTION_STREAM_ENDED),
    "suspend": _one(messages.control, CONTROL_ACTION_STREAM_SUSPENDED),
}
