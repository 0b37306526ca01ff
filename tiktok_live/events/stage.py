"""Events of the stage itself: who is muted, paused or badly connected, and who is in which video window."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.events.link_kinds import LinkScene
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "GuestConnection",
    "GuestMedia",
    "GuestNetwork",
    "GuestPresence",
    "GuestState",
    "LinkMicLayoutStateEvent",
    "LinkStateEvent",
    "LinkStatePart",
    "StagePlace",
    "StagePlaceKind",
]


class GuestMedia(enum.IntEnum):
    """Whether somebody's microphone or camera is on; "by host" where the host decided it."""

    UNKNOWN = 0
    ON = 1
    OFF = 2
    ON_BY_HOST = 3
    OFF_BY_HOST = 4


class GuestPresence(enum.IntEnum):
    """Whether somebody on the stage is there."""

    UNKNOWN = 0
    PRESENT = 1
    PAUSED = 2


class GuestConnection(enum.IntEnum):
    """Whether somebody on the stage is connected."""

    UNKNOWN = 0
    CONNECTED = 1
    DISCONNECTED = 2


class GuestNetwork(enum.IntEnum):
    """How good somebody's network is."""

    UNKNOWN = 0
    EXCELLENT = 1
    GOOD = 2
    POOR = 3
    BAD = 4
    VERY_BAD = 5
    DOWN = 6


class LinkStatePart(enum.IntEnum):
    """Which of the states changed."""

    INVALID = 0
    LAYOUT = 1
    PRESENCE = 2
    AUDIO = 3
    VIDEO = 4
    CONNECTION = 5
    NETWORK = 6
    BACKGROUND = 7
    ORIENTATION = 8
    AVATAR = 9
    AUDIO_CHANNELS = 10
    SEVERAL = 100


class StagePlaceKind(enum.IntEnum):
    """What the ``occupant`` of a ``StagePlace`` is."""

    EMPTY = 0
    LINK_USER = 1
    STREAM = 2
    USER = 3


@dataclass(slots=True, repr=False, eq=False)
class StagePlace(Value):
    """One of the video windows on the stage.

    Attributes:
        number: of the window, where it is said.
        kind: what the occupant is.
        occupant: an id: of the user, of the stream, or of the user in TikTok's video system; ``None`` in an empty one.
    """

    number: int | None = None
    kind: StagePlaceKind | int | None = None
    occupant: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class GuestState(Value):
    """How somebody on the stage is doing; what was not said is ``None``.

    Attributes:
        user_id: the person.
        room_id: a guest's is the room of the live, a co-host's is the co-host's own.
        link_id: of this person's request to come on the stage.
        position: number of the place on the stage, 0 for the host's.
        linked_at: since when the person is on the stage.
        presence: whether the person is there, or paused.
        audio: microphone.
        video: camera.
        connection: whether the person is connected.
        network: how good the person's network is.
    """

    user_id: str | None = None
    room_id: str | None = field(default=None, repr=False)
    link_id: str | None = field(default=None, repr=False)
    position: int | None = None
    linked_at: datetime | None = field(default=None, repr=False)
    presence: GuestPresence | int | None = None
    audio: GuestMedia | int | None = None
    video: GuestMedia | int | None = None
    connection: GuestConnection | int | None = None
    network: GuestNetwork | int | None = None


@dataclass(slots=True, repr=False, eq=False)
class LinkStateEvent(Event):
    """Somebody on the stage was muted, paused, lost the connection or the like (``WebcastLinkStateMessage``).

    Attributes:
        channel_id: the link.
        scene: guests or co-hosts.
        part: which of the states changed.
        states: of the people on the stage.
        version: grows with every change.
        layout_id: how the videos are laid out, in TikTok's words.
        places: who is in which video window.
        wallpaper_url: picture behind the videos.
    """

    channel_id: str | None = None
    scene: LinkScene | int | None = None
    part: LinkStatePart | int | None = None
    states: list[GuestState] = field(default_factory=list)
    version: int | None = field(default=None, repr=False)
    layout_id: str | None = field(default=None, repr=False)
    places: list[StagePlace] = field(default_factory=list, repr=False)
    wallpaper_url: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class LinkMicLayoutStateEvent(Event):
    """The video windows on the stage were arranged anew (``WebcastLinkMicLayoutStateMessage``).

    Attributes:
        channel_id: the link.
        scene: guests or co-hosts.
        places: the windows.
    """

    channel_id: str | None = None
    scene: LinkScene | int | None = None
    places: list[StagePlace] = field(default_factory=list)
