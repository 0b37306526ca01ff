"""Events of what the host says and shows."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.models import Picture, User
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "Caption",
    "CaptionEvent",
    "Hashtag",
    "HashtagEvent",
    "HashtagNamespace",
    "MsgDetectEvent",
    "PinAction",
    "RoomPinEvent",
]


@dataclass(slots=True, repr=False, eq=False)
class Caption(Value):
    """What the host says, in one language.

    Attributes:
        language: language code (``"en"``).
        text: the words.
    """

    language: str | None = None
    text: str = ""


@dataclass(slots=True, repr=False, eq=False)
class CaptionEvent(Event):
    """Live captions: what the host says (``WebcastCaptionMessage``).

    Attributes:
        captions: the words, in each language that is offered; empty at the start and in pauses.
        is_final: whether the words will not be corrected any more.
        spoken_at: when they were spoken.
        duration: for how many seconds they are shown; ``None`` where nothing is said.
        sentence_id: TikTok's number of the sentence; a correction has the same.
        sequence_id: TikTok's number of the message within the captions.
    """

    captions: list[Caption] = field(default_factory=list)
    is_final: bool = False
    spoken_at: datetime | None = field(default=None, repr=False)
    duration: float | None = None
    sentence_id: str | None = field(default=None, repr=False)
    sequence_id: str | None = field(default=None, repr=False)


class HashtagNamespace(enum.IntEnum):
    """Where a hashtag belongs."""

    GLOBAL = 0
    GAMING = 1


@dataclass(slots=True, repr=False, eq=False)
class Hashtag(Value):
    """The topic of a live.

    Attributes:
        hashtag_id: TikTok's id of the topic (``"5"`` for gaming).
        title: its name; often ``None``, the event's ``text`` has it then.
        picture: its picture.
        namespace: where it belongs.
    """

    hashtag_id: str | None = None
    title: str | None = None
    picture: Picture | None = field(default=None, repr=False)
    namespace: HashtagNamespace | int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class HashtagEvent(Event):
    """The topic of the live changed (``WebcastHashtagMessage``); ``text`` is its name.

    Attributes:
        hashtag: the topic.
        title: its name in words, wherever TikTok put it.
    """

    hashtag: Hashtag | None = None
    title: str | None = None


class PinAction(enum.IntEnum):
    """What happened to a pinned message."""

    UNKNOWN = 0
    PINNED = 1
    UNPINNED = 2


@dataclass(slots=True, repr=False, eq=False)
class RoomPinEvent(Event):
    """A message was pinned above the chat, or unpinned (``WebcastRoomPinMessage``).

    Attributes:
        action: what happened.
        pinned: the event of the pinned message, a ``ChatEvent`` or a ``GiftEvent`` mostly.
        pinned_method: wire method of the pinned message.
        pinned_msg_id: id of the pinned message; compare with ``msg_id`` of earlier events.
        pin_id: id of the pin, which is ``msg_id`` of the event that pinned it: the same when it is unpinned.
        pinned_at: when it was pinned.
        operator: the host or moderator who pinned it.
        duration: for how many seconds it is shown; ``None`` when it is unpinned.
        shop_key: TikTok's key of the shop's host, where the shop pinned it.
    """

    action: PinAction | int | None = None
    pinned: Event | None = None
    pinned_method: str | None = field(default=None, repr=False)
    pinned_msg_id: str | None = field(default=None, repr=False)
    pin_id: str | None = field(default=None, repr=False)
    pinned_at: datetime | None = field(default=None, repr=False)
    operator: User | None = None
    duration: int | None = field(default=None, repr=False)
    shop_key: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class MsgDetectEvent(Event):
    """TikTok measures how well messages arrive (``WebcastMsgDetectMessage``); of interest for latency only.

    Attributes:
        client_started_at: when the client that is measured began.
        received_at: when TikTok's interface received its request.
        sent_at: when TikTok handed the message to its push service.
        kind: TikTok's number for what is measured.
        triggered_by: TikTok's number for what made it measure.
        region: country of the client, two letters.
        measures_http: whether the way of requests to TikTok is measured.
        measures_websocket: whether that of the WebSocket to TikTok is.
        measures_peers: whether that of messages from one person to another is.
        measures_room: whether that of messages to a room is.
    """

    client_started_at: datetime | None = field(default=None, repr=False)
    received_at: datetime | None = None
    sent_at: datetime | None = None
    kind: int | None = None
    triggered_by: int | None = field(default=None, repr=False)
    region: str | None = None
    measures_http: bool = field(default=False, repr=False)
    measures_websocket: bool = field(default=False, repr=False)
    measures_peers: bool = field(default=False, repr=False)
    measures_room: bool = field(default=False, repr=False)
