"""A join that TikTok announces as a banner is a ``MemberEvent`` too, once."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from clients import Make
from decoded import captured_of
from payloads import CREATED_MS, ROOM_ID, head, viewer
from waiting import wait_until

from tiktok_live.decoding import decode
from tiktok_live.derived.joins import JOIN_PATIENCE, MAX_PEOPLE, SAME_JOIN, JoinDeriver
from tiktok_live.events import BarrageEvent, BarrageKind, Event, MemberAction, MemberEvent, SuperFanEvent
from tiktok_live.proto.barrage_pb2 import WebcastBarrageMessage
from tiktok_live.proto.member_pb2 import WebcastMemberMessage
from tiktok_live.proto.text_pb2 import Text
from tiktok_live.simulator import Simulator
from tiktok_live.wire import Message

GIFTER, FAN = BarrageKind.GIFTER_JOINED, BarrageKind.FAN_JOINED
SUPER_FAN = "ttlive_superfan"
SUPER_FAN_JOINED = "ttlive_superfan_commentnotif_superfanjoined"


def event_of(message: Any) -> Event:
    return decode(type(message).__name__, message.SerializeToString())


def banner(user_id: int, kind: int = GIFTER, key: str = "pm_mt_alp_join_animation") -> Event:
    message = WebcastBarrageMessage(common=head(), msg_type=kind, content=Text(key=key, default_pattern="joined"))
    message.user_grade_param.user.CopyFrom(viewer())
    message.user_grade_param.user.id = user_id
    message.user_grade_param.user.display_id = f"user{user_id}"
    return event_of(message)


def plain(user_id: int, action: int = MemberAction.ENTER) -> Event:
    return event_of(WebcastMemberMessage(common=head(), user={"id": user_id}, action=action))


class Teller:
    """A deriver, the moment, and the user ids of the joins that it told of."""

    def __init__(self) -> None:
        self.deriver = JoinDeriver(None)
        self.now = 100.0
        self.events: list[Any] = []

    def hear(self, *events: Event) -> list[str]:
        return self._note(event for heard in events for event in self.deriver.observe(heard, self.now))

    def wait(self, seconds: float) -> list[str]:
        self.now += seconds
        due = self.deriver.due()
        return self._note(self.deriver.tick(self.now)) if due is not None and due <= self.now else []

    def finish(self) -> list[str]:
        return self._note(self.deriver.finish(self.now, "live_end"))

    def _note(self, told: Iterable[Event]) -> list[str]:
        events: list[Any] = list(told)
        self.events += events
        return [event.user.user_id for event in events]


def test_a_viewer_of_a_high_level_joins_after_a_moment() -> None:
    teller, source = Teller(), banner(5)
    assert teller.hear(source) == [] and teller.deriver.due() == teller.now + JOIN_PATIENCE
    assert teller.wait(JOIN_PATIENCE) == ["5"]
    (event,) = teller.events
    assert type(event) is MemberEvent and event.via == "barrage" and event.source is source
    assert (event.user.unique_id, event.action_id) == ("user5", MemberAction.ENTER)
    assert (event.payload, event.msg_id, event.room_id) == (None, None, str(ROOM_ID))
    assert event.create_time.timestamp() == CREATED_MS / 1000 and not event.is_history
    assert teller.deriver.due() is None and teller.wait(60.0) == []


@pytest.mark.parametrize(
    "joined",
    [banner(5, FAN), banner(5, BarrageKind.ENIGMA_JOINED), banner(5, BarrageKind.COMMON, SUPER_FAN_JOINED)],
    ids=["a fan", "a mystery viewer", "a super fan"],
)
def test_others_whose_join_is_a_banner_join_as_well(joined: Event) -> None:
    teller = Teller()
    assert teller.hear(joined) == [] and teller.wait(JOIN_PATIENCE) == ["5"]


@pytest.mark.parametrize(
    "other",
    [
        *(banner(5, kind) for kind in BarrageKind if kind not in (GIFTER, FAN, BarrageKind.ENIGMA_JOINED)),
        banner(5, 999),
        banner(5, BarrageKind.COMMON, SUPER_FAN),
    ],
    ids=lambda event: f"{type(event).__name__} {event.kind!r}",
)
def test_other_banners_are_no_joins(other: Event) -> None:
    teller = Teller()
    assert teller.hear(other) == [] and teller.deriver.due() is None and teller.finish() == []


def test_a_banner_that_does_not_say_who_came_is_no_join() -> None:
    teller = Teller()
    assert teller.hear(event_of(WebcastBarrageMessage(msg_type=GIFTER))) == [] and teller.finish() == []


def test_a_join_that_a_plain_message_tells_of_is_not_told_of_again_in_either_order() -> None:
    teller = Teller()
    assert teller.hear(plain(5), banner(5), banner(6)) == []
    assert teller.wait(JOIN_PATIENCE / 2) == [] and teller.hear(plain(6)) == []
    assert teller.wait(JOIN_PATIENCE) == [] and teller.finish() == []


def test_other_news_of_a_member_are_no_join() -> None:
    teller = Teller()
    assert teller.hear(plain(5, MemberAction.MUTE), banner(5), plain(5, MemberAction.MUTE)) == []
    assert teller.wait(JOIN_PATIENCE) == ["5"]


def test_two_banners_of_one_join_are_one() -> None:
    teller = Teller()
    assert teller.hear(banner(5, FAN), banner(5, GIFTER)) == [] and teller.wait(JOIN_PATIENCE) == ["5"]
    assert teller.hear(banner(5)) == [] and teller.wait(JOIN_PATIENCE) == []


def test_who_comes_again_later_joins_again() -> None:
    teller = Teller()
    assert teller.hear(plain(5)) == [] and teller.wait(SAME_JOIN) == []
    for _ in range(2):
        assert teller.hear(banner(5)) == [] and teller.wait(SAME_JOIN) == ["5"]


def test_each_join_waits_for_its_own_moment() -> None:
    teller = Teller()
    assert teller.hear(banner(5)) == [] and teller.wait(JOIN_PATIENCE / 2) == [] and teller.hear(banner(6)) == []
    assert teller.wait(JOIN_PATIENCE / 2) == ["5"] and teller.wait(JOIN_PATIENCE / 2) == ["6"]


def test_joins_that_wait_are_told_of_at_the_end() -> None:
    teller = Teller()
    assert teller.hear(banner(5), banner(6)) == [] and teller.finish() == ["5", "6"]
    assert teller.deriver.due() is None


def test_a_replayed_join_is_marked_as_old() -> None:
    teller, old = Teller(), banner(5)
    old.is_history = True
    assert teller.hear(old) == [] and teller.finish() == ["5"] and teller.events[0].is_history


def test_memory_is_bounded_and_no_join_is_lost() -> None:
    teller = Teller()
    people = range(1, MAX_PEOPLE + 11)
    told = teller.hear(*map(banner, people))
    assert told == [str(user_id) for user_id in people[:10]]
    assert len(teller.deriver._held) == len(teller.deriver._joined_at) == MAX_PEOPLE
    assert len(teller.wait(JOIN_PATIENCE)) == MAX_PEOPLE
    teller.now += SAME_JOIN
    teller.hear(plain(5))
    assert len(teller.deriver._joined_at) == 1 and len(teller.deriver._held) == 0


def test_captured_banners_of_joins_are_joins(captures: Path) -> None:
    """Line 58 is a subscription; 62 and 63 are the same viewer's, half a minute apart."""
    teller, joined = Teller(), 0
    for line, event in captured_of(BarrageEvent, captures, "WebcastBarrageMessage").items():
        assert teller.hear(event) == []
        told = teller.wait(SAME_JOIN)
        assert told == ([] if line == 58 else [event.user.user_id])
        joined += len(told)
    assert joined == 14


def test_a_connected_client_tells_of_the_banner_once_and_of_the_join_once(simulator: Simulator, make: Make) -> None:
    client = make()
    seen: list[Event] = []
    client.on(BarrageEvent, seen.append)
    client.on(MemberEvent, seen.append)
    client.connect()
    sent = itertools.count(1)
    events = (banner(5), plain(6), banner(6), banner(7, BarrageKind.COMMON, SUPER_FAN))
    for event in events:
        assert event.method is not None and event.payload is not None
        simulator.send(Message(event.method, event.payload, next(sent)))
    wait_until(lambda: len(seen) == 5)
    client.disconnect()
    assert [type(event) for event in seen] == [BarrageEvent, MemberEvent, BarrageEvent, SuperFanEvent, MemberEvent]
    plain_join, join = seen[1], seen[4]
    assert isinstance(plain_join, MemberEvent) and isinstance(join, MemberEvent)
    assert (plain_join.via, plain_join.source, join.via, join.source) == (None, None, "barrage", seen[0])
    assert client.stats.joins == 1
