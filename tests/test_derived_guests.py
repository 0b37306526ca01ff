"""Guests and co-hosts come on the stage and leave it once each, however often and in whatever order TikTok says so."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from captured import captured_messages
from clients import Make
from payloads import HOST_ID, ROOM_ID
from stage_messages import COHOSTS, GUESTS, cohosts, group, ids, joined, layer, left, link, link_mic, names
from waiting import wait_until

from tiktok_live.decoding import decode
from tiktok_live.derived.guests import NAME_PATIENCE, GuestDeriver
from tiktok_live.derived.stage import MAX_PEOPLE
from tiktok_live.events import Event, GuestJoinedEvent, GuestKind, GuestLeftEvent, KickOutReason
from tiktok_live.simulator import Simulator
from tiktok_live.wire import Message

WITH_AND_WITHOUT_HOST = pytest.mark.parametrize("host_id", [str(HOST_ID), None])


class Teller:
    """A deriver, the moment, and what it told: ``"+5"`` user 5 joined, ``"(5)"`` was there already, ``"-5"`` left."""

    def __init__(self, host_id: str | None = str(HOST_ID)) -> None:
        self.deriver = GuestDeriver(host_id)
        self.now = 0.0
        self.events: list[Any] = []

    def hear(self, *events: Event) -> list[str]:
        """Show events to the deriver; return what it told by them."""
        told: list[Event] = []
        for event in events:
            told += self.deriver.observe(event, self.now)
        return self.note(told)

    def wait(self, seconds: float) -> list[str]:
        self.now += seconds
        due = self.deriver.due()
        return self.note(self.deriver.tick(self.now)) if due is not None and due <= self.now else []

    def note(self, told: Iterable[Event]) -> list[str]:
        told = list(told)
        self.events += told
        return [in_short(event) for event in told]


def in_short(event: Event) -> str:
    assert isinstance(event, (GuestJoinedEvent, GuestLeftEvent))
    if isinstance(event, GuestLeftEvent):
        return f"-{event.user.user_id}"
    return f"({event.user.user_id})" if event.was_already_there else f"+{event.user.user_id}"


@WITH_AND_WITHOUT_HOST
def test_a_guest_of_whom_all_channels_tell_joins_once_and_leaves_once(host_id: str | None) -> None:
    teller = Teller(host_id)
    assert teller.hear(ids(1, []), names(2, [], waiting=[5])) == []
    assert teller.hear(ids(3, [5]), names(3, [5]), ids(4, [5]), names(5, [5])) == ["+5"]
    assert teller.hear(left(8, 5), ids(8, []), names(9, []), ids(10, []), left(11, 5)) == ["-5"]


def test_both_events_tell_who_and_how() -> None:
    teller = Teller()
    came, went = names(3, [5]), left(8, 5)
    assert teller.hear(names(1, []), ids(2, []), came, ids(3, [5], since=3), went) == ["+5", "-5"]
    join, leave = teller.events
    assert (join.user.unique_id, join.user.nickname, leave.user.unique_id) == ("user5", "User 5", "user5")
    assert (join.kind, leave.kind) == (GuestKind.GUEST, GuestKind.GUEST)
    assert (join.link_id, leave.link_id) == ("70_5", "70_5")
    assert (join.source, leave.source) == (came, went)
    assert (join.create_time, leave.create_time) == (came.create_time, went.create_time)
    assert join.room_id == leave.room_id == str(ROOM_ID)
    assert (join.payload, join.msg_id, leave.payload, leave.msg_id) == (None, None, None, None)
    assert leave.linked_at == came.create_time and (leave.was_kicked_out, leave.kick_out_reason) == (False, None)


def test_who_is_in_the_first_list_was_already_there_unless_just_linked() -> None:
    assert Teller().hear(names(20, [5, 6])) == ["(5)", "(6)"]
    assert Teller().hear(names(20, [5], since=15)) == ["+5"]
    assert Teller().hear(names(20, [5], since=5)) == ["(5)"]
    assert Teller().hear(names(0, [], waiting=[5]), ids(20, [5], since=18)) == ["+5"]
    assert Teller().hear(cohosts(0, h9=1)) == ["+9"]


def test_nobody_was_on_a_link_that_was_just_opened() -> None:
    opened = layer(1, message_type=1, create_channel_content={"owner": {"room_id": ROOM_ID, "user_id": HOST_ID}})
    teller = Teller(None)
    assert teller.hear(opened, names(20, [5])) == ["+5"]
    assert Teller().hear(link(1, message_type=1, create_content={"owner_id": HOST_ID}), names(20, [5])) == ["+5"]


def test_what_was_replayed_from_before_the_client_came_is_already_there() -> None:
    first, second = names(1, []), names(20, [5], since=20)
    first.is_history = second.is_history = True
    teller = Teller()
    assert teller.hear(first, second) == ["(5)"] and teller.events[0].is_history


@WITH_AND_WITHOUT_HOST
def test_the_host_is_no_guest(host_id: str | None) -> None:
    for message in (names(1, []), ids(1, []), cohosts(1), group(1, 3, other_status=1)):
        teller = Teller(host_id)
        assert teller.hear(message) == [] and teller.wait(NAME_PATIENCE) == []


def test_a_host_who_is_known_need_not_be_shown_as_such() -> None:
    listed = {"linked_users": [{"user": {"id": HOST_ID, "nickname": "Host"}}, {"user": {"id": 5, "nickname": "E"}}]}
    assert Teller().hear(link(1, list_change_content=listed)) == ["(5)"]


def test_who_is_listed_as_waiting_or_finished_is_not_on_the_stage() -> None:
    users = [
        {"user": {"id": user, "nickname": "N"}, "link_status": status} for user, status in ((5, 1), (6, 2), (7, 3))
    ]
    assert Teller().hear(link(1, message_type=11, linked_list_change_content={"linked_users": users})) == ["(6)"]


def test_lists_and_leaves_that_come_late_change_nothing() -> None:
    teller = Teller()
    assert teller.hear(names(10, [5]), names(8, []), left(9, 5), ids(7, [6])) == ["(5)"]
    assert teller.hear(left(20, 5), names(19, [5, 6]), ids(18, [5])) == ["-5", "+6"]
    assert teller.hear(ids(21, [6]), left(21, 5)) == []


def test_messages_of_the_same_moment_count_in_the_order_of_arrival() -> None:
    teller = Teller()
    assert teller.hear(names(1, []), names(1, [5]), left(1, 5), names(1, [5])) == ["+5", "-5", "+5"]


def test_a_message_that_does_not_tell_its_time_counts_as_the_newest() -> None:
    teller = Teller()
    untimed = names(0, [6])
    untimed.create_time = None
    assert teller.hear(untimed, names(5, [6, 7])) == ["(6)", "+7"]
    assert teller.hear(untimed) == ["-7"]


def test_who_waits_for_the_stage_and_goes_has_not_left_it() -> None:
    teller = Teller()
    assert teller.hear(names(1, [], waiting=[5]), left(2, 5), names(3, [])) == []


def test_a_guest_can_come_again() -> None:
    teller = Teller()
    assert teller.hear(names(1, []), names(2, [5]), left(3, 5), names(3, []), names(4, [5])) == ["+5", "-5", "+5"]


def test_a_name_known_from_waiting_comes_with_a_list_of_ids() -> None:
    teller = Teller()
    assert teller.hear(ids(0, []), names(1, [], waiting=[5]), ids(2, [5])) == ["+5"]
    assert teller.hear(left(3, 5)) == ["-5"]
    assert [event.user.unique_id for event in teller.events] == ["user5", "user5"]


def test_a_name_is_remembered_as_long_as_the_guest_is_there() -> None:
    teller = Teller()
    assert teller.hear(ids(1, []), ids(5, [5]), names(3, [], waiting=[5])) == ["+5"]
    assert teller.hear(names(4, [], waiting=[7]), left(6, 5)) == ["-5"]
    assert [event.user.unique_id for event in teller.events] == ["user5", "user5"]


def test_a_guest_without_a_name_is_told_of_as_soon_as_it_is_known() -> None:
    teller = Teller()
    first = ids(2, [5])
    assert teller.hear(ids(1, []), first) == []
    assert teller.deriver.due() == NAME_PATIENCE
    assert teller.hear(names(3, [5])) == ["+5"]
    assert teller.events[0].user.unique_id == "user5" and teller.events[0].source is first
    assert teller.deriver.due() is None
    assert teller.hear(names(4, [], waiting=[7]), left(5, 5)) == ["-5"]
    assert teller.events[1].user.unique_id == "user5"


def test_a_guest_whose_name_nobody_tells_is_told_of_by_id_after_a_second() -> None:
    teller = Teller()
    assert teller.hear(ids(1, []), ids(2, [5])) == []
    assert teller.wait(NAME_PATIENCE / 2) == []
    assert teller.hear(ids(3, [5, 6])) == []
    assert teller.wait(NAME_PATIENCE / 2) == ["+5"]
    assert teller.wait(NAME_PATIENCE / 2) == ["+6"]
    assert teller.deriver.due() is None
    assert (teller.events[0].user.unique_id, teller.events[0].link_id) == (None, "70_5")


def test_a_guest_who_leaves_before_the_name_is_known_joined_first() -> None:
    teller = Teller()
    assert teller.hear(ids(1, []), ids(2, [5]), left(3, 5)) == ["+5", "-5"]
    assert teller.deriver.due() is None


def test_who_joins_without_a_list_joins_once() -> None:
    teller = Teller()
    assert teller.hear(names(0, [], waiting=[5]), joined(1, 5), joined(1, 5), ids(2, [5]), joined(0, 5)) == ["+5"]
    assert Teller().hear(names(0, [], waiting=[5]), ids(2, []), joined(1, 5)) == []
    teller = Teller()
    assert teller.hear(joined(1, 5)) == [] and teller.wait(NAME_PATIENCE) == ["+5"]
    entered = link(1, message_type=6, enter_content={"linked_users": [{"user": {"id": 5, "nickname": "E"}}]})
    assert Teller().hear(names(0, [6]), entered) == ["(6)", "+5"]


def test_a_kick_out_is_told_with_its_reason() -> None:
    teller = Teller()
    kick = layer(2, message_type=6, kick_out_content={"offliner": {"user_id": 5}, "kickout_reason": 2})
    system = link(3, message_type=101, sys_kick_out_content={"user_id": 6})
    assert teller.hear(names(1, [5, 6, 7]), kick, system, names(4, [])) == ["(5)", "(6)", "(7)", "-5", "-6", "-7"]
    told = [(event.was_kicked_out, event.kick_out_reason) for event in teller.events[3:]]
    assert told == [(True, KickOutReason.BY_HOST), (True, None), (False, None)]


def test_when_the_host_is_taken_off_the_guests_go_too_but_were_not_taken_off() -> None:
    kick = layer(2, message_type=6, kick_out_content={"offliner": {"user_id": HOST_ID}, "kickout_reason": 4})
    teller = Teller()
    assert teller.hear(names(1, [5]), kick) == ["(5)", "-5"]
    assert (teller.events[1].was_kicked_out, teller.events[1].kick_out_reason) == (False, None)


@pytest.mark.parametrize(
    "closed",
    [
        link(5, message_type=2),
        layer(5, message_type=10, finish_content={"owner": {"user_id": HOST_ID}}),
        left(5, HOST_ID),
        link(5, message_type=7, leave_content={"user_id": HOST_ID}),
    ],
    ids=["closed", "finished", "the host leaves", "the host leaves, told by name"],
)
def test_everybody_leaves_a_link_that_is_closed(closed: Event) -> None:
    teller = Teller()
    assert teller.hear(names(1, [5, 6]), closed, closed, names(4, [5])) == ["(5)", "(6)", "-5", "-6"]


def test_linked_hosts_are_cohosts_once_they_are_linked() -> None:
    teller = Teller()
    assert teller.hear(cohosts(1, h9=3, h8=2)) == []
    assert teller.hear(cohosts(2, h9=1, h8=2)) == ["+9"]
    assert (teller.events[0].kind, teller.events[0].guest_room_id) == (GuestKind.COHOST, "1009")
    assert teller.hear(link(3, scene=COHOSTS, message_type=7, leave_content={"user_id": 9})) == ["-9"]
    assert (teller.events[1].kind, teller.events[1].user.unique_id) == (GuestKind.COHOST, "user9")
    assert teller.hear(cohosts(4, h9=1)) == ["+9"]
    assert teller.hear(link_mic(5, message_type=4, scene=2)) == ["-9"]


@WITH_AND_WITHOUT_HOST
def test_hosts_of_a_group_are_cohosts_once_both_are_linked(host_id: str | None) -> None:
    teller = Teller(host_id)
    for waiting in (group(1, own_status=1, hosts=False), group(1, own_status=1, channel_id=71)):
        assert teller.hear(waiting) == [] and teller.wait(NAME_PATIENCE) == []
    assert teller.hear(group(1, own_status=1), group(2, own_status=3, other_status=1)) == []
    assert teller.hear(group(3, own_status=3), group(3, own_status=3), group(4, own_status=1)) == ["+9"]
    join = teller.events[0]
    assert (join.kind, join.user.unique_id, join.guest_room_id) == (GuestKind.COHOST, "user9", "1009")
    assert join.linked_at == join.create_time
    group_left = {"operator": {"user": {"user_id": 9}}, "group_channel_id": 77}
    assert teller.hear(layer(5, scene=COHOSTS, message_type=16, leave_group_content=group_left)) == ["-9"]


def test_guests_and_cohosts_are_on_stages_of_their_own() -> None:
    teller = Teller()
    assert teller.hear(names(1, [5]), cohosts(2, h9=1), names(3, [5]), cohosts(4, h9=1)) == ["(5)", "+9"]
    assert teller.hear(link_mic(5, message_type=4)) == ["-9"]
    assert teller.hear(cohosts(6, h9=1)) == ["+9"]
    assert teller.hear(layer(7, scene=GUESTS, message_type=10)) == ["-5"]
    assert teller.hear(layer(8, scene=0, message_type=9, leave_content={"leaver": {"user_id": 9}})) == ["-9"]


def test_lists_that_do_not_say_what_the_link_is_for_are_of_guests() -> None:
    teller = Teller()
    nowhere = ids(1, [5])
    nowhere.scene = None  # type: ignore[attr-defined]
    assert teller.hear(nowhere, names(2, [5])) == ["(5)"]


def test_nobody_leaves_at_the_end_and_who_is_still_nameless_is_told_of() -> None:
    teller = Teller()
    assert teller.hear(names(1, [5]), ids(2, [5, 6])) == ["(5)"]
    assert teller.note(teller.deriver.finish(0.0, "live_end")) == ["+6"]
    assert teller.deriver.due() is None


def test_memory_is_bounded() -> None:
    teller = Teller()
    teller.hear(names(1, range(10, 20 + MAX_PEOPLE)))
    for number in range(10, 20 + MAX_PEOPLE):
        teller.hear(joined(2 + number, 50_000 + number), left(3 + number, 90_000 + number))
    stage = teller.deriver._stages[GuestKind.GUEST]
    assert len(stage) == len(stage._moved_at) == MAX_PEOPLE
    assert len(teller.deriver._held) == 0 and len(teller.events) == MAX_PEOPLE


def test_a_captured_stage_of_seven_is_told_of_guest_by_guest(captures: Path) -> None:
    """Lines 657, 658: the list by name, twice; 598 to 602: the list by ids, and two leaves of one who had left."""
    rows = {row.line: row for row in captured_messages(captures)}
    for order in ((599, 598, 657, 601, 602, 658), (658, 602, 601, 657, 598, 599), (601, 657, 599, 658, 598, 602)):
        teller = Teller(None)
        teller.hear(*(decode(rows[line].method, rows[line].payload) for line in order))
        assert len({event.user.user_id for event in teller.events}) == len(teller.events) == 6
        assert all(isinstance(event, GuestJoinedEvent) and event.was_already_there for event in teller.events)
        assert all(event.user.unique_id and event.kind is GuestKind.GUEST for event in teller.events)


def test_a_captured_pair_of_hosts_comes_and_parts(captures: Path) -> None:
    """Line 653: a list of two; 656, 655: both leave; 654, 5 and 837: the link is closed."""
    rows = {row.line: row for row in captured_messages(captures)}
    for order in ((653, 656, 655, 654, 5, 837), (653, 655, 656, 5, 654), (653, 837, 656)):
        teller = Teller(None)
        teller.hear(*(decode(rows[line].method, rows[line].payload) for line in order))
        join, leave = teller.events
        assert isinstance(join, GuestJoinedEvent) and isinstance(leave, GuestLeftEvent)
        assert join.user.user_id == leave.user.user_id and join.user.unique_id
        assert (join.kind, join.was_already_there) == (GuestKind.COHOST, False)
        assert join.create_time is not None and join.linked_at is not None
        assert timedelta(0) < join.create_time - join.linked_at < timedelta(seconds=1)


def test_a_connected_client_tells_of_a_guest(simulator: Simulator, make: Make) -> None:
    client = make()
    seen: list[Event] = []
    client.on(GuestJoinedEvent, seen.append)
    client.on(GuestLeftEvent, seen.append)
    client.connect()
    sent = itertools.count(1)

    def send(*events: Event) -> None:
        for event in events:
            assert event.method is not None and event.payload is not None
            simulator.send(Message(event.method, event.payload, next(sent)))

    send(names(1, []), ids(2, [5]))
    wait_until(lambda: seen)  # by id, after a second without a name
    send(names(3, [5]), left(4, 5), ids(5, []))
    wait_until(lambda: len(seen) > 1)
    assert [in_short(event) for event in seen] == ["+5", "-5"]
    leave = seen[1]
    assert isinstance(leave, GuestLeftEvent) and leave.user.unique_id == "user5"
