"""What an event looks like as a line for people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from tiktok_live.cli.output import Column, Piece
from tiktok_live.events import (
    ChatEvent,
    EmoteEvent,
    EnvelopeEvent,
    Event,
    FollowEvent,
    GiftEvent,
    LikeEvent,
    LinkMicArmiesEvent,
    LinkMicBattleEvent,
    LiveIntroEvent,
    MemberEvent,
    QuestionNewEvent,
    RoomUserEvent,
    ShareEvent,
    SocialEvent,
    StreamEndEvent,
    StreamPauseEvent,
    StreamResumeEvent,
    SubscribeEvent,
)
from tiktok_live.models import User

__all__ = ["COLUMNS", "cells_of"]

COLUMNS = (Column(8), Column(9))
"""Time and kind; who and what follow."""

BATTLE_ACTIONS = {4: "started", 5: "finished", 6: "cut short"}
WHY_IT_ENDED = {3: "The host ended the live.", 4: "TikTok ended the live."}


class Line(NamedTuple):
    """A kind of event in one word, who did it, and what."""

    kind: str
    style: str
    who: str
    what: str


def cells_of(event: Event) -> list[list[Piece]]:
    """Return time, kind and text of an event, for :meth:`~tiktok_live.cli.output.Output.row`."""
    when = (event.create_time or datetime.now().astimezone()).astimezone()
    line = _line_of(event)
    earlier = Piece("(earlier)" if event.is_history else "", "dim")
    return [
        [Piece(when.strftime("%H:%M:%S"), "dim")],
        [Piece(line.kind, line.style)],
        [earlier, Piece(line.who, "bold"), Piece(line.what)],
    ]


def _line_of(event: Event) -> Line:
    for cls in type(event).__mro__:
        if cls in WRITERS:
            return WRITERS[cls](event)
    kind = type(event).__name__.removesuffix("Event").lower()
    size = f"{event.method}, {len(event.payload or b'')} bytes" if event.method else ""
    return Line(kind, "dim", "", event.text or size)


def _name(user: User | None) -> str:
    """Name a person by what only TikTok can give: a nickname may read like anybody's."""
    if user is None:
        return "somebody"
    return user.unique_id or user.nickname or user.user_id or "somebody"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _chat(event: ChatEvent) -> Line:
    pictures = " [emote]" * len(event.emotes) if not event.comment.strip() else ""
    return Line("chat", "cyan", f"{_name(event.user)}:", event.comment + pictures)


def _gift(event: GiftEvent) -> Line:
    gift = event.gift.name or (f"gift {event.gift_id}" if event.gift_id else "a gift")
    if event.is_streaking:
        return Line("gift", "magenta", _name(event.user), f"is sending {gift} x{event.repeat_count}")
    price = f" ({_counted(event.diamonds, 'diamond')})" if event.diamonds else ""
    return Line("gift", "bold magenta", _name(event.user), f"sent {gift} x{event.repeat_count}{price}")


def _like(event: LikeEvent) -> Line:
    total = "" if event.total_like_count is None else f", {event.total_like_count} in all"
    return Line("like", "red", _name(event.user), f"{_counted(event.like_count or 0, 'like')}{total}")


def _share(event: ShareEvent) -> Line:
    friends = f" with more than {_counted(event.users_joined, 'friend')}" if event.users_joined else ""
    return Line("share", "blue", _name(event.user), f"shared the live{friends}")


def _viewers(event: RoomUserEvent) -> Line:
    top = ", ".join(f"{_name(viewer.user)} {viewer.coin_count or 0}" for viewer in event.top_viewers[:3])
    now = "?" if event.viewer_count is None else event.viewer_count
    since = "" if event.total_viewers is None else f", {event.total_viewers} since the start"
    return Line("viewers", "dim", "", f"{now} now{since}{f'; top gifters: {top}' if top else ''}")


def _envelope(event: EnvelopeEvent) -> Line:
    if not event.is_new:
        return Line("chest", "yellow", "", "A treasure chest is gone.")
    return Line("chest", "yellow", _name(event.user), f"put up a treasure chest with {event.coins or '?'} coins")


def _battle(event: LinkMicBattleEvent) -> Line:
    action = BATTLE_ACTIONS.get(event.action or 0, "")
    return Line("battle", "bold yellow", "", f"{' versus '.join(map(_name, event.battle_users))} {action}".strip())


def _armies(event: LinkMicArmiesEvent) -> Line:
    score = " : ".join(str(army.points or 0) for army in event.battle_armies)
    return Line("battle", "yellow", "", f"score {score}")


def _subscribe(event: SubscribeEvent) -> Line:
    month = f", month {event.sub_month}" if event.sub_month else ""
    return Line("subscribe", "bold green", _name(event.user), f"subscribed{month}")


WRITERS: dict[type, Callable[[Any], Line]] = {
    ChatEvent: _chat,
    EmoteEvent: lambda event: Line("emote", "cyan", _name(event.user), f"sent {_counted(len(event.emotes), 'emote')}"),
    QuestionNewEvent: lambda event: Line("question", "bold cyan", _name(event.user), f"asks: {event.question_text}"),
    GiftEvent: _gift,
    EnvelopeEvent: _envelope,
    SubscribeEvent: _subscribe,
    MemberEvent: lambda event: Line("join", "green", _name(event.user), "joined"),
    LikeEvent: _like,
    FollowEvent: lambda event: Line("follow", "bold blue", _name(event.user), "follows the host"),
    ShareEvent: _share,
    SocialEvent: lambda event: Line("social", "blue", _name(event.user), event.text or ""),
    RoomUserEvent: _viewers,
    LinkMicBattleEvent: _battle,
    LinkMicArmiesEvent: _armies,
    LiveIntroEvent: lambda event: Line("intro", "dim", _name(event.user), event.description or ""),
    StreamPauseEvent: lambda event: Line("stream", "bold", "", "The host paused the live."),
    StreamResumeEvent: lambda event: Line("stream", "bold", "", "The live goes on."),
    StreamEndEvent: lambda event: Line("stream", "bold", "", WHY_IT_ENDED.get(event.action, "The live ended.")),
}
"""How to write the events that have a look of their own; a subclass without one is written like its base."""
