"""Derivers: who works, what reaches them, and what happens when one has a bug."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterable
from typing import Any, ClassVar

import pytest

from tiktok_live.derived import DERIVERS, Derivations, End, GiftStreakDeriver
from tiktok_live.events import (
    ChatEvent,
    Event,
    FollowEvent,
    GiftEvent,
    GiftStreakEvent,
    LikeEvent,
    ShareEvent,
    SocialEvent,
)
from tiktok_live.models import Gift, User
from tiktok_live.streaks import GiftStreaks


class Welcomer:
    """Makes a chat of every social event, and one more ``after`` seconds later."""

    needs: ClassVar[tuple[type[Event], ...]] = (SocialEvent,)
    makes: ClassVar[tuple[type[Event], ...]] = (ChatEvent,)

    def __init__(self, after: float = 5.0) -> None:
        self.after = after
        self.waiting: list[float] = []
        self.ticks = 0

    def observe(self, event: Event, now: float) -> Iterable[Event]:
        self.waiting.append(now + self.after)
        yield ChatEvent(comment="welcome", source=event)

    def due(self) -> float | None:
        return min(self.waiting, default=None)

    def tick(self, now: float) -> Iterable[Event]:
        self.ticks += 1
        self.waiting = [due for due in self.waiting if due > now]
        return [ChatEvent(comment="still here?")]

    def finish(self, now: float, why: End) -> Iterable[Event]:
        return [ChatEvent(comment=why)]


def everything(classes: tuple[type[Event], ...]) -> bool:
    return True


def comments(events: Iterable[Event]) -> list[str | None]:
    return [event.comment for event in events if isinstance(event, ChatEvent)]


def working(*derivers: Any) -> Derivations:
    derivations = Derivations(derivers)
    derivations.choose(everything)
    return derivations


def test_a_deriver_sees_what_it_needs_subclasses_included_and_nothing_else() -> None:
    derivations = working(Welcomer())
    assert derivations.need((LikeEvent, FollowEvent))
    assert not derivations.need((LikeEvent, GiftEvent))
    follow = FollowEvent()
    (made,) = derivations.observe(follow, 1.0)
    assert made.source is follow
    assert derivations.observe(LikeEvent(), 1.0) == []


def test_a_deriver_works_only_while_somebody_wants_what_it_makes() -> None:
    derivations = Derivations([Welcomer(after=0.0)])
    asked: list[tuple[type[Event], ...]] = []

    def nothing(classes: tuple[type[Event], ...]) -> bool:
        asked.append(classes)
        return False

    derivations.choose(nothing)
    assert asked == [(ChatEvent,)]
    assert not derivations.need((FollowEvent,))
    assert derivations.observe(FollowEvent(), 1.0) == [] == derivations.finish(1.0, "disconnect")
    derivations.choose(everything)
    assert comments(derivations.observe(FollowEvent(), 1.0)) == ["welcome"]
    derivations.choose(nothing)
    assert derivations.due() is None and derivations.tick(9.0) == []
    assert derivations.observe(FollowEvent(), 1.0) == []


def test_the_earliest_moment_is_due_and_only_those_are_told_whose_moment_has_come() -> None:
    early, late = Welcomer(after=5.0), Welcomer(after=7.0)
    derivations = working(late, early)
    assert derivations.due() is None
    derivations.observe(ShareEvent(), 100.0)
    assert derivations.due() == 105.0
    assert derivations.tick(104.9) == []
    assert comments(derivations.tick(105.0)) == ["still here?"]
    assert (early.ticks, late.ticks, derivations.due()) == (1, 0, 107.0)


def test_at_the_end_every_deriver_is_told_how_it_ended() -> None:
    assert comments(working(Welcomer(), Welcomer()).finish(1.0, "live_end")) == ["live_end", "live_end"]


def test_a_deriver_that_raises_harms_nobody_and_is_logged_once_for_each_kind_of_event(
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Broken(Welcomer):
        def observe(self, event: Event, now: float) -> Iterable[Event]:
            yield ChatEvent(comment="before the bug")
            raise ValueError("a bug")

        def finish(self, now: float, why: End) -> Iterable[Event]:
            raise ValueError("another")

    derivations = working(Broken(), Welcomer())
    with caplog.at_level(logging.ERROR):
        for _ in range(3):
            assert comments(derivations.observe(FollowEvent(), 1.0)) == ["before the bug", "welcome"]
        assert len(caplog.records) == 1
        assert comments(derivations.finish(1.0, "disconnect")) == ["disconnect"]
    assert "Broken" in caplog.records[0].getMessage() and caplog.records[0].exc_info is not None
    assert len(caplog.records) == 2


@pytest.mark.parametrize("bug", ["due", "tick", "stuck"])
def test_a_deriver_that_has_lost_its_clock_is_retired_so_that_nobody_runs_in_circles(
    bug: str, caplog: pytest.LogCaptureFixture
) -> None:
    class Lost(Welcomer):
        def due(self) -> float | None:
            if bug == "due":
                raise ValueError("a bug")
            return 1.0

        def tick(self, now: float) -> Iterable[Event]:
            if bug == "tick":
                raise ValueError("a bug")
            return []

    derivations = working(Lost(), Welcomer(after=0.0))
    with caplog.at_level(logging.ERROR):
        derivations.observe(FollowEvent(), 2.0)
        assert comments(derivations.tick(2.0)) == ["still here?"]
    assert derivations.due() is None
    assert len(caplog.records) == 1 and "Lost" in caplog.records[0].getMessage()
    derivations.choose(everything)
    assert comments(derivations.observe(FollowEvent(), 2.0)) == ["welcome"]


def test_gift_streaks_come_of_gift_events_that_were_completed() -> None:
    deriver = GiftStreakDeriver(GiftStreaks(10.0))
    derivations = working(deriver)
    gift = GiftEvent(user=User(user_id="1"), gift=Gift(gift_id=1, gift_type=1), group_id="5", repeat_count=2)
    deriver.complete(gift, 0.0)
    assert gift.delta == 2
    assert derivations.observe(gift, 0.0) == []
    assert derivations.due() == 10.0
    (closed,) = derivations.tick(10.0)
    assert isinstance(closed, GiftStreakEvent) and closed.closed_by == "silence"
    deriver.complete(gift, 11.0)
    gift.group_id = "6"
    deriver.complete(gift, 11.0)
    (closed,) = derivations.finish(12.0, "live_end")
    assert isinstance(closed, GiftStreakEvent) and closed.closed_by == "live_end"


@pytest.mark.parametrize("make", DERIVERS, ids=lambda make: make.name)
def test_every_deriver_of_a_room_fits_and_is_quiet_before_anything_happens(make: Any) -> None:
    for host_id in ("123", None):
        deriver = make(host_id)
        assert all(issubclass(cls, Event) for cls in (*deriver.needs, *deriver.makes))
        assert deriver.needs and deriver.makes
        assert deriver.due() is None
        assert list(deriver.tick(1.0)) == []
        assert list(deriver.finish(1.0, "disconnect")) == []


def test_what_is_made_comes_in_one_order_whatever_was_wanted_first() -> None:
    derivations = Derivations([], DERIVERS)
    wanted: set[type[Event]] = set()

    def wants(classes: tuple[type[Event], ...]) -> bool:
        return not wanted.isdisjoint(classes)

    for maker in reversed(DERIVERS):
        wanted.update(maker("1").makes)
        derivations.choose(wants)
    assert [type(deriver).__name__ for deriver in derivations._in_use] == [maker.name for maker in DERIVERS]


LOADED = """
import sys
from tiktok_live import TikTokLiveClient
from tiktok_live.derived import DERIVERS, Derivations
from tiktok_live.events import {name}

client = TikTokLiveClient("ava")
client.on({name}, print)
Derivations([], DERIVERS).choose(client._dispatch.wants)
loaded = {{name.rpartition(".")[2] for name in sys.modules if name.startswith("tiktok_live.derived.")}}
print(*sorted(loaded & {{"guests", "battles", "joins"}}))
"""


@pytest.mark.parametrize(
    ("name", "loaded"),
    [
        ("ChatEvent", "joins"),  # asked what it makes, as joins are loaded always
        ("Event", "battles guests joins"),
        ("BattleEvent", "battles joins"),
    ],
)
def test_a_deriver_is_loaded_when_somebody_wants_what_it_makes(name: str, loaded: str) -> None:
    program = [sys.executable, "-c", LOADED.format(name=name)]
    assert subprocess.run(program, capture_output=True, text=True, check=True).stdout.split() == loaded.split()
