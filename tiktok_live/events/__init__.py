"""Every event: typed dataclasses, each a subclass of :class:`Event`.

One message from TikTok makes exactly one event, of the most specific class: a follow is a ``FollowEvent``, which is a
``SocialEvent``. Register a handler for the class you want, or for a base class to get all of its subclasses.
"""

from tiktok_live.events.base import Event
from tiktok_live.events.battles import BattleArmy, BattleTeam, LinkMicArmiesEvent, LinkMicBattleEvent
from tiktok_live.events.chat import ChatEvent, Emote, EmoteEvent, QuestionNewEvent
from tiktok_live.events.control import (
    ConnectedEvent,
    ControlAction,
    ControlEvent,
    DisconnectedEvent,
    ErrorEvent,
    EventsDroppedEvent,
    RawDataEvent,
    ReconnectedEvent,
    ReconnectingEvent,
    StalledEvent,
    StreamEndEvent,
    StreamPauseEvent,
    StreamResumeEvent,
    UnknownEvent,
    WebsocketConnectedEvent,
)
from tiktok_live.events.gifts import EnvelopeEvent, GiftEvent, SubscribeEvent
from tiktok_live.events.room import LiveIntroEvent
from tiktok_live.events.viewers import (
    FollowEvent,
    LikeEvent,
    MemberEvent,
    RoomUserEvent,
    ShareEvent,
    SocialEvent,
    TopViewer,
)

__all__ = [
    "BattleArmy",
    "BattleTeam",
    "ChatEvent",
    "ConnectedEvent",
    "ControlAction",
    "ControlEvent",
    "DisconnectedEvent",
    "Emote",
    "EmoteEvent",
    "EnvelopeEvent",
    "ErrorEvent",
    "Event",
    "EventsDroppedEvent",
    "FollowEvent",
    "GiftEvent",
    "LikeEvent",
    "LinkMicArmiesEvent",
    "LinkMicBattleEvent",
    "LiveIntroEvent",
    "MemberEvent",
    "QuestionNewEvent",
    "RawDataEvent",
    "ReconnectedEvent",
    "ReconnectingEvent",
    "RoomUserEvent",
    "ShareEvent",
    "SocialEvent",
    "StalledEvent",
    "StreamEndEvent",
    "StreamPauseEvent",
    "StreamResumeEvent",
    "SubscribeEvent",
    "TopViewer",
    "UnknownEvent",
    "WebsocketConnectedEvent",
]
