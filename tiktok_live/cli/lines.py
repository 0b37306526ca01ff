"""What an event looks like as a line for people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from tiktok_live.cli.clock import here
from tiktok_live.cli.facts import facts_of, kind_of, name_of
from tiktok_live.cli.output import Column, Piece
from tiktok_live.cli.summary import counted
from tiktok_live.events import (
    BattleAction,
    BattleFinishedEvent,
    BattleScoreEvent,
    BattleStartedEvent,
    ChatEvent,
    ControlAction,
    EmoteEvent,
    EnvelopeEvent,
    Event,
    FollowEvent,
    GiftEvent,
    GiftStreakEvent,
    GuestJoinedEvent,
    GuestLeftEvent,
    LikeEvent,
    LinkMicArmiesEvent,
    LinkMicBattleEvent,
    LiveIntroEvent,
    MemberEvent,
    PinAction,
    PollEndEvent,
    PollEvent,
    PollStartEvent,
    QuestionNewEvent,
    RoomPinEvent,
    RoomUserEvent,
    ShareEvent,
    SocialEvent,
    StreakEnd,
    StreamEndEvent,
    StreamPauseEvent,
    StreamResumeEvent,
    SubscribeEvent,
    SuperFanEvent,
    SuperFanJoinEvent,
)

__all__ = ["COLUMNS", "cells_of", "says_something"]

COLUMNS = (Column(8), Column(9))
"""Time and kind; who and what follow."""

BATTLE_ACTIONS: dict[int | None, str] = {
    BattleAction.OPENED: "started",
    BattleAction.FINISHED: "finished",
    BattleAction.CUT_SHORT: "cut short",
}
TOLD_BY_THE_GIFT = frozenset({StreakEnd.REPEAT_END, StreakEnd.SINGLE, None})
"""Ends of a streak that the last message of the gift itself has told."""
WHY_IT_ENDED: dict[int, str] = {
    ControlAction.ENDED: "The host ended the live.",
    ControlAction.SUSPENDED: "TikTok ended the live.",
}


class Line(NamedTuple):
    """A kind of event in one word, who did it, and what."""

    kind: str
    style: str
    who: str
    what: str


def cells_of(event: Event) -> list[list[Piece]]:
    """Return time, kind and text of an event, for :meth:`~tiktok_live.cli.output.Output.row`."""
    when = here(event.create_time or datetime.now().astimezone())
    line = _line_of(event)
    earlier = Piece("(earlier)" if event.is_history else "", "dim")
    return [
        [Piece(when.strftime("%H:%M:%S"), "dim")],
        [Piece(line.kind, line.style)],
        [earlier, Piece(line.who, "bold"), Piece(line.what)],
    ]


def says_something(event: Event) -> bool:
    """Tell whether the event's line is worth its place among all others, for somebody who did not ask for it."""
    if isinstance(event, GiftStreakEvent):
        return event.closed_by not in TOLD_BY_THE_GIFT
    if isinstance(event, (BattleStartedEvent, LinkMicArmiesEvent)):
        return False  # LinkMicBattleEvent tells the start as well; BattleScoreEvent has the own side first
    if isinstance(event, MemberEvent) and event.source is not None:
        return False  # the member was announced by a message with a line
    if _writer(event) is not None:
        return True
    return bool(event.text) or any(fact.is_readable for fact in facts_of(event))


def _writer(event: Event) -> Callable[[Any], Line] | None:
    return next((WRITERS[cls] for cls in type(event).__mro__ if cls in WRITERS), None)


def _line_of(event: Event) -> Line:
    writer = _writer(event)
    return _any(event) if writer is None else writer(event)


def _any(event: Event) -> Line:
    """Write an event that has no look of its own: the text that TikTok's app shows, or else what it says."""
    user = getattr(event, "user", None)
    who = name_of(user) if user is not None and user.user_id else ""
    if event.text:  # of a banner that somebody joined, it is "joined"
        is_named = user is None or (user.nickname or who) in event.text
        return Line(kind_of(event), "dim", "" if is_named else who, event.text)
    facts = ", ".join(fact.words for fact in facts_of(event))
    size = f"{event.method}, {len(event.payload or b'')} bytes" if event.method else ""
    return Line(kind_of(event), "dim", who, facts or size)


def _chat(event: ChatEvent) -> Line:
    pictures = " [emote]" * len(event.emotes) if not event.comment.strip() else ""
    return Line("chat", "cyan", f"{name_of(event.user)}:", event.comment + pictures)


def _emote(event: EmoteEvent) -> Line:
    return Line("emote", "cyan", name_of(event.user), f"sent {counted(len(event.emotes), 'emote')}")


def _gift(event: GiftEvent) -> Line:
    gift = event.gift.name or (f"gift {event.gift_id}" if event.gift_id else "a gift")
    if event.is_streaking:
        return Line("gift", "magenta", name_of(event.user), f"is sending {gift} x{event.repeat_count}")
    price = f" ({counted(event.diamonds, 'diamond')})" if event.diamonds else ""
    return Line("gift", "bold magenta", name_of(event.user), f"sent {gift} x{event.repeat_count}{price}")


def _streak(event: GiftStreakEvent) -> Line:
    gift = event.gift.name or (f"gift {event.gift_id}" if event.gift_id else "a gift")
    price = f" ({counted(event.diamonds, 'diamond')})" if event.diamonds else ""
    return Line("gift", "bold magenta", name_of(event.user), f"sent {gift} x{event.count}{price} in all")


def _like(event: LikeEvent) -> Line:
    total = "" if event.total_like_count is None else f", {event.total_like_count} in all"
    return Line("like", "red", name_of(event.user), f"{counted(event.like_count or 0, 'like')}{total}")


def _share(event: ShareEvent) -> Line:
    friends = f" with more than {counted(event.users_joined, 'friend')}" if event.users_joined else ""
    return Line("share", "blue", name_of(event.user), f"shared the live{friends}")


def _viewers(event: RoomUserEvent) -> Line:
    top = ", ".join(f"{name_of(viewer.user)} {viewer.coin_count or 0}" for viewer in event.top_viewers[:3])
    now = "?" if event.viewer_count is None else event.viewer_count
    since = "" if event.total_viewers is None else f", {event.total_viewers} since the start"
    return Line("viewers", "dim", "", f"{now} now{since}{f'; top gifters: {top}' if top else ''}")


def _envelope(event: EnvelopeEvent) -> Line:
    if not event.is_new:
        return Line("chest", "yellow", "", "A treasure chest is gone.")
    return Line("chest", "yellow", name_of(event.user), f"put up a treasure chest with {event.coins or '?'} coins")


def _battle(event: LinkMicBattleEvent) -> Line:
    action = BATTLE_ACTIONS.get(event.action, "")
    return Line("battle", "bold yellow", "", f"{' versus '.join(map(name_of, event.battle_users))} {action}".strip())


def _armies(event: LinkMicArmiesEvent) -> Line:
    score = " : ".join(str(army.points or 0) for army in event.battle_armies)
    return Line("battle", "yellow", "", f"score {score}")


def _battle_begins(event: BattleStartedEvent) -> Line:
    sides = " versus ".join(" and ".join(map(name_of, side.hosts)) for side in event.sides)
    return Line("battle", "bold yellow", "", f"{sides} started".strip())


def _score(event: BattleScoreEvent) -> Line:
    return Line("battle", "yellow", "", f"score {' : '.join(str(side.points) for side in event.sides)}")


def _battle_over(event: BattleFinishedEvent) -> Line:
    score = " : ".join(str(side.points) for side in event.sides)
    if event.winner is not None:
        return Line("battle", "bold yellow", " and ".join(map(name_of, event.winner.hosts)), f"won, {score}")
    return Line("battle", "bold yellow", "", f"{'A tie' if event.is_tie else 'Nobody won'}, {score or 'no score'}")


def _guest_came(event: GuestJoinedEvent) -> Line:
    came = "is on the stage" if event.was_already_there else "came on the stage"
    return Line("stage", "bold", name_of(event.user), f"{came} as {event.kind.value}")


def _guest_left(event: GuestLeftEvent) -> Line:
    return Line("stage", "", name_of(event.user), f"{'was taken off' if event.was_kicked_out else 'left'} the stage")


def _subscribe(event: SubscribeEvent) -> Line:
    month = f", month {event.sub_month}" if event.sub_month else ""
    return Line("subscribe", "bold green", name_of(event.user), f"subscribed{month}")


def _poll_begins(event: PollStartEvent) -> Line:
    options = " / ".join(option.text for option in event.options)
    return Line("poll", "bold cyan", name_of(event.user), f"asks: {event.title or '?'} ({options})")


def _poll(event: PollEvent) -> Line:
    votes = ", ".join(f"{option.text} {option.votes}" for option in event.options) or "none"
    over = isinstance(event, PollEndEvent)
    return Line("poll", "bold cyan" if over else "cyan", "", f"{'is over' if over else 'votes'}: {votes}")


def _pin(event: RoomPinEvent) -> Line:
    action = "unpinned" if event.action == PinAction.UNPINNED else "pinned"
    line = None if event.pinned is None else _line_of(event.pinned)
    what = "a message" if line is None else f"{line.who} {line.what}".strip()
    operator = event.operator
    who = name_of(operator) if operator and (operator.unique_id or operator.nickname) else ""  # mostly an id only
    return Line("pin", "bold cyan", who, f"{action} {what}")


WRITERS: dict[type, Callable[[Any], Line]] = {
    ChatEvent: _chat,
    EmoteEvent: _emote,
    QuestionNewEvent: lambda event: Line("question", "bold cyan", name_of(event.user), f"asks: {event.question_text}"),
    PollStartEvent: _poll_begins,
    PollEvent: _poll,
    RoomPinEvent: _pin,
    GiftEvent: _gift,
    GiftStreakEvent: _streak,
    EnvelopeEvent: _envelope,
    SubscribeEvent: _subscribe,
    SuperFanEvent: lambda event: Line("super fan", "bold green", name_of(event.user), "became a super fan"),
    SuperFanJoinEvent: lambda event: Line("join", "bold green", name_of(event.user), "joined, a super fan"),
    MemberEvent: lambda event: Line("join", "green", name_of(event.user), "joined"),
    LikeEvent: _like,
    FollowEvent: lambda event: Line("follow", "bold blue", name_of(event.user), "follows the host"),
    ShareEvent: _share,
    SocialEvent: lambda event: Line("social", "blue", name_of(event.user), event.text or ""),
    RoomUserEvent: _viewers,
    LinkMicBattleEvent: _battle,
    LinkMicArmiesEvent: _armies,
    BattleStartedEvent: _battle_begins,
    BattleScoreEvent: _score,
    BattleFinishedEvent: _battle_over,
    GuestJoinedEvent: _guest_came,
    GuestLeftEvent: _guest_left,
    LiveIntroEvent: lambda event: Line("intro", "dim", name_of(event.user), event.description or ""),
    StreamPauseEvent: lambda event: Line("stream", "bold", "", "The host paused the live."),
    StreamResumeEvent: lambda event: Line("stream", "bold", "", "The live goes on."),
    StreamEndEvent: lambda event: Line("stream", "bold", "", WHY_IT_ENDED.get(event.action, "The live ended.")),
}
"""How to write the events that have a look of their own; a subclass without one is written like its base."""
