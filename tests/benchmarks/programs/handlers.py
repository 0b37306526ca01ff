"""What users do with events: read a few fields, or all of them, of everything or of something."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import Any

from tiktok_live import TikTokLiveClient
from tiktok_live.events import (
    BarrageEvent,
    ChatEvent,
    EmoteEvent,
    EnvelopeEvent,
    Event,
    FollowEvent,
    GiftEvent,
    LikeEvent,
    MemberEvent,
    QuestionNewEvent,
    RoomUserEvent,
    ShareEvent,
    SubscribeEvent,
)
from tiktok_live.models.value import Value

__all__ = ["HANDLERS"]

# Who did it, and what: the fields that a log or a bot names.
FEW: dict[type[Event], tuple[str, ...]] = {
    ChatEvent: ("user.unique_id", "user.nickname", "comment"),
    LikeEvent: ("user.unique_id", "user.nickname", "like_count", "total_like_count"),
    MemberEvent: ("user.unique_id", "user.nickname", "viewer_count"),
    GiftEvent: ("user.unique_id", "user.nickname", "gift.name", "gift.diamond_count", "repeat_count", "repeat_end"),
    FollowEvent: ("user.unique_id", "user.nickname"),
    ShareEvent: ("user.unique_id", "user.nickname"),
    RoomUserEvent: ("viewer_count", "total_viewers"),
    EmoteEvent: ("user.unique_id", "user.nickname"),
    QuestionNewEvent: ("user.unique_id", "user.nickname", "question_text"),
    EnvelopeEvent: ("msg_id",),
    SubscribeEvent: ("user.unique_id", "user.nickname"),
    BarrageEvent: ("msg_id",),
}


class Reader:
    """Listens, and counts what it was given."""

    def __init__(self) -> None:
        self.count = 0

    def few(self, client: TikTokLiveClient) -> None:
        """Read a few fields of every event."""
        for event_class in FEW:
            self._read_few(client, event_class)

    def chats_and_gifts(self, client: TikTokLiveClient) -> None:
        """Read a few fields of comments and gifts, and hear of nothing else."""
        self._read_few(client, ChatEvent)
        self._read_few(client, GiftEvent)

    def every(self, client: TikTokLiveClient) -> None:
        """Read every field of every event, and every field of its user."""
        for event_class in FEW:
            client.on(event_class, self._read_every)

    def deep(self, client: TikTokLiveClient) -> None:
        """Read every field of every event and of everything in it: pictures, badges, texts and the people in them."""
        for event_class in FEW:
            client.on(event_class, self._read_deep)

    def nobody(self, client: TikTokLiveClient) -> None:
        """Listen to nothing."""

    def _read_few(self, client: TikTokLiveClient, event_class: type[Event]) -> None:
        fields = attrgetter(*FEW[event_class])

        @client.on(event_class)
        def read(event: Event) -> None:
            self.count += 1
            fields(event)

    def _read_every(self, event: Event) -> None:
        self.count += 1
        all_fields(event)
        user = getattr(event, "user", None)
        if user is not None:
            all_fields(user)

    def _read_deep(self, event: Event) -> None:
        self.count += 1
        read_all(event)


_readers: dict[type, Callable[[Any], Any]] = {}


def all_fields(value: Value) -> tuple[Any, ...]:
    """Return the value of every field."""
    reader = _readers.get(type(value))
    if reader is None:
        reader = _readers[type(value)] = attrgetter(*(field.name for field in dataclasses.fields(value)))
    fields: tuple[Any, ...] = reader(value)
    return fields


def read_all(value: Value) -> None:
    """Read every field, and every field of what is in there."""
    for field in all_fields(value):
        if isinstance(field, Value):
            read_all(field)
        elif type(field) is list:
            for item in field:
                if not isinstance(item, Value):
                    break
                read_all(item)


HANDLERS: dict[str, Callable[[Reader, TikTokLiveClient], None]] = {
    "few": Reader.few,
    "every": Reader.every,
    "deep": Reader.deep,
    "chats": Reader.chats_and_gifts,
    "nobody": Reader.nobody,
}
