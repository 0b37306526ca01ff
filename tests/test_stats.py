"""``client.stats``: the numbers of a live, who did most of it, and what is remembered of how many people."""

from __future__ import annotations

import dataclasses
import json
import pickle
import threading
from collections import Counter, OrderedDict
from datetime import datetime, timedelta, timezone
from random import Random
from typing import Any

import pytest
from clients import HOST, Make, clients_of
from hypothesis import given, settings
from hypothesis import strategies as st
from waiting import wait_until

from tiktok_live.errors import InvalidOptionError
from tiktok_live.events import (
    ChatEvent,
    ConnectedEvent,
    ControlAction,
    EmoteEvent,
    Event,
    FollowEvent,
    GiftEvent,
    LikeEvent,
    MemberEvent,
    RoomUserEvent,
    ShareEvent,
    StreamEndEvent,
)
from tiktok_live.models import ClientState, Gift, RoomInfo, User
from tiktok_live.simulator import Scenario, Simulator
from tiktok_live.stats import RoomStats, StatsSnapshot
from tiktok_live.stats.heavy_hitters import HeavyHitters
from tiktok_live.stats.people import People
from tiktok_live.stats.tally import Tally, counter_of

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=timezone.utc)
AVA, BEN = User(user_id="1", unique_id="ava"), User(user_id="2", unique_id="ben")
ROSE = Gift(gift_id=5655, name="Rose", gift_type=1, diamond_count=1)


def stream(seed: int, people: int, length: int) -> list[tuple[str, int]]:
    """Return who did how much, one after the other; some come back much more often than others."""
    random = Random(seed)
    return [(str(min(random.randrange(people), random.randrange(people))), random.randint(1, 9)) for _ in range(length)]


ADDS = st.builds(stream, st.integers(0, 10**6), st.integers(1, 60), st.integers(0, 300))


def sent(event: Event, **head: Any) -> Event:
    """Return an event as a message makes it."""
    for name, value in {"method": f"Webcast{type(event).__name__}", "room_id": "7", **head}.items():
        setattr(event, name, value)
    return event


def counted(*events: Event) -> RoomStats:
    """Return the numbers of a live in which these messages came."""
    stats = RoomStats()
    stats.observe(ConnectedEvent(state=ClientState(room_id="7")))
    for event in events:
        stats.observe(sent(event))
    return stats


# --- the sketch


@given(ADDS, st.integers(1, 12))
@settings(derandomize=True, deadline=None, max_examples=300)
def test_no_amount_is_further_from_the_truth_than_the_sketch_says(adds: list[tuple[str, int]], capacity: int) -> None:
    sketch, exact = HeavyHitters(capacity), Counter[str]()
    for key, amount in adds:
        sketch.add(key, amount)
        exact[key] += amount
    assert len(sketch) <= capacity
    share = sum(exact.values()) / capacity
    for key, amount, error in sketch:
        assert amount - error <= exact[key] <= amount
        assert error <= share
    assert {key for key, total in exact.items() if total > share} <= {key for key, _, _ in sketch}
    if len(exact) <= capacity:
        assert {key: (amount, error) for key, amount, error in sketch} == {key: (n, 0) for key, n in exact.items()}


@given(ADDS, st.integers(1, 12))
@settings(derandomize=True, deadline=None, max_examples=100)
def test_the_sketch_names_whoever_had_to_make_room(adds: list[tuple[str, int]], capacity: int) -> None:
    sketch, there = HeavyHitters(capacity), set[str]()
    for key, amount in adds:
        there.add(key)
        there.discard(sketch.add(key, amount)[1] or "")
        assert there == {estimate.key for estimate in sketch}
        assert all(one in sketch for one in there)


# --- people


@given(ADDS)
@settings(derandomize=True, deadline=None, max_examples=300)
def test_what_a_person_surely_did_and_the_error_enclose_the_truth(adds: list[tuple[str, int]]) -> None:
    tally, exact = Tally(people=People(recent=6, ranked=4)), Counter[str]()
    people = tally.people
    for user_id, amount in adds:
        tally.like(user_id, None, None, amount, None)
        exact[user_id] += amount
        assert people.totals(user_id) is not None, "whoever acts now is remembered"
    assert len(people) <= 6 + 4
    top = people.top("likes", 10)
    for place in top:
        assert place.amount <= exact[place.user.user_id] <= place.amount + place.error
    assert [place.amount for place in top] == sorted((place.amount for place in top), reverse=True)
    heavy = {user_id for user_id, total in exact.items() if total > sum(exact.values()) / 4}
    assert heavy <= {place.user.user_id for place in top}
    for user_id, total in exact.items():
        totals = people.totals(user_id)
        if totals is not None:
            assert totals.likes == total if totals.is_complete else totals.likes <= total
        else:
            assert people.forgotten


def test_memory_does_not_grow_with_the_number_of_people() -> None:
    people = People(recent=50, ranked=20)
    tally = Tally(people=people)
    for number in range(5_000):
        tally.comment(str(number), "x" * 5_000, "x" * 5_000)
        tally.comment(str(number), None, None)
        tally.like(str(number), None, None, 1 + number % 7, None)
        totals = people.totals(str(number))
        assert totals is not None and totals.user.nickname and totals.user.unique_id
        assert len(totals.user.nickname) + len(totals.user.unique_id) < 300
    assert len(people) <= 50 + 3 * 20
    assert people.forgotten >= 5_000 - 110
    assert len(people.top("comments", 1_000)) == 20


def test_a_ranking_names_the_same_people_before_and_after_the_first_one_is_forgotten() -> None:
    people = People(recent=10, ranked=4)
    tally = Tally(people=people)
    for number in range(10):
        tally.like(str(number), None, None, number, None)
    before = people.top("likes", 10)
    assert [(place.user.user_id, place.amount, place.error) for place in before] == [
        ("9", 9, 0), ("8", 8, 0), ("7", 7, 0), ("6", 6, 0)
    ]  # fmt: skip
    assert people.top("likes", 2) == before[:2] and people.top("diamonds", 3) == []
    tally.comment("newcomer", None, None)
    assert people.forgotten == 1 and people.top("likes", 10) == before


def test_whoever_does_something_again_and_again_is_not_forgotten() -> None:
    people = People(recent=3, ranked=1)
    for number in range(50):
        for user_id in ("regular", str(number)):
            person = people.meet(user_id, None, None)
            assert person is not None
            person.shares += 1
    totals = people.totals("regular")
    assert totals is not None and (totals.shares, totals.is_complete) == (50, True)
    assert people.totals("0") is None


@given(st.lists(st.integers(0, 12)), st.integers(1, 8))
@settings(derandomize=True, deadline=None, max_examples=300)
def test_whoever_did_nothing_for_longest_is_forgotten(acts: list[int], most: int) -> None:
    people, recent = People(recent=most), OrderedDict[str, None]()
    for number in acts:
        people.meet(str(number), None, None)
        recent[str(number)] = None
        recent.move_to_end(str(number))
        if len(recent) > most:
            recent.popitem(last=False)
        assert {one for one in map(str, range(13)) if people.totals(one) is not None} == recent.keys()


def test_a_generous_person_is_remembered_though_crowds_come_after_them() -> None:
    people = People(recent=10, ranked=5)
    tally, (_, count) = Tally(people=people), counter_of(GiftEvent)
    assert count is not None
    count(tally, GiftEvent(user=User(user_id="giver", unique_id="ava"), gift=ROSE, delta=1_000))
    for number in range(500):
        count(tally, GiftEvent(user=User(user_id=str(number)), gift=ROSE, delta=1))
        tally.comment(str(number), None, None)
    first, *others = people.top("diamonds", 5)
    assert (first.user.unique_id, first.amount, first.error) == ("ava", 1_000, 0)
    assert all(place.amount <= 2 for place in others), "nobody is shown with more than they gave"


def test_the_latest_name_counts_and_a_message_without_one_takes_none_away() -> None:
    stats = counted(
        ChatEvent(user=User(user_id="1", unique_id="old", nickname="Old")),
        ChatEvent(user=User(user_id="1", unique_id="new", nickname="New")),
        ChatEvent(user=User(user_id="1")),
    )
    (place,) = stats.top_chatters()
    assert (place.user.unique_id, place.user.nickname, place.amount) == ("new", "New", 3)


# --- what counts


def test_each_gift_of_a_streak_counts_once() -> None:
    stats = counted(
        GiftEvent(user=AVA, gift=ROSE, repeat_count=1, delta=1),
        GiftEvent(user=AVA, gift=ROSE, repeat_count=5, delta=4),
        GiftEvent(user=AVA, gift=ROSE, repeat_count=5, delta=0, repeat_end=True),
        GiftEvent(user=BEN, gift=Gift(gift_id=2), repeat_count=1, delta=1),
    )
    assert (stats.gifts, stats.diamonds) == (6, 5)
    totals = stats.of("1")
    assert totals is not None and (totals.gifts, totals.diamonds, totals.is_complete) == (5, 5, True)
    assert [(place.user.unique_id, place.amount) for place in stats.top_gifters()] == [("ava", 5)]


def test_the_total_of_likes_never_falls_and_taps_add_up() -> None:
    stats = counted(
        LikeEvent(user=AVA, like_count=5, total_like_count=100),
        LikeEvent(user=BEN, like_count=15, total_like_count=90),
        LikeEvent(user=AVA, like_count=3),
    )
    assert (stats.total_likes, stats.attributed_likes) == (100, 23)
    assert [(place.user.unique_id, place.amount) for place in stats.top_likers(1)] == [("ben", 15)]


def test_no_message_takes_anything_away() -> None:
    stats = RoomStats()
    for event in (
        LikeEvent(user=AVA, like_count=-5, method="m"),
        GiftEvent(user=AVA, gift=Gift(gift_id=1, diamond_count=-5), delta=3, method="m"),
    ):
        stats.observe(event)
    assert (stats.attributed_likes, stats.diamonds, stats.gifts) == (0, 0, 3)
    totals = stats.of("1")
    assert totals is not None and (totals.likes, totals.diamonds, totals.gifts) == (0, 0, 3)


def test_viewers_have_a_now_and_a_peak() -> None:
    stats = counted(
        RoomUserEvent(viewer_count=50, total_viewers=80),
        MemberEvent(action_id=1, viewer_count=70),
        RoomUserEvent(viewer_count=40),
        MemberEvent(action_id=1, viewer_count=0),
    )
    assert (stats.viewer_count, stats.peak_viewer_count, stats.total_viewers, stats.joins) == (40, 70, 80, 2)


def test_only_joins_are_joins() -> None:
    announced = MemberEvent(action_id=1, source=ChatEvent())
    assert counted(MemberEvent(action_id=1), MemberEvent(action_id=3), announced).joins == 1


def test_whoever_follows_twice_is_one_new_follower() -> None:
    stats = counted(FollowEvent(user=AVA), FollowEvent(user=AVA), FollowEvent(user=User()), ShareEvent(user=AVA))
    assert (stats.new_followers, stats.shares) == (2, 1)
    totals = stats.of("1")
    assert totals is not None and (totals.followed, totals.shares) == (True, 1)


def test_old_messages_count_nothing() -> None:
    stats = counted()
    stats.observe(sent(ChatEvent(user=AVA), is_history=True))
    assert (stats.comments, stats.of("1"), dict(stats.events)) == (0, None, {})


def test_events_that_no_message_made_count_nothing() -> None:
    stats = counted()
    stats.observe(ShareEvent(user=AVA, room_id="7"))
    assert (stats.shares, stats.of("1"), dict(stats.events)) == (0, None, {})


def test_kinds_of_events_are_the_same_whether_or_not_somebody_had_them_decoded() -> None:
    stats = counted(EmoteEvent(), FollowEvent())
    stats.skipped(EmoteEvent)
    stats.skipped(Event)
    assert stats.events == {"EmoteEvent": 2, "FollowEvent": 1, "Event": 1}


def test_numbers_begin_with_what_the_room_info_says_and_end_with_the_live() -> None:
    began = NOW - timedelta(hours=1)
    info = RoomInfo(started_at=began, viewer_count=9, total_viewers=90, like_count=900)
    stats = RoomStats()
    assert (stats.viewer_count, stats.duration, stats.total_likes) == (None, None, None)
    stats.observe(ConnectedEvent(state=ClientState(room_id="7", room_info=info)))
    assert (stats.started_at, stats.viewer_count, stats.peak_viewer_count) == (began, 9, 9)
    assert (stats.total_viewers, stats.total_likes) == (90, 900)
    stats.observe(sent(StreamEndEvent(action=ControlAction.ENDED), create_time=NOW))
    assert (stats.ended_at, stats.duration) == (NOW, timedelta(hours=1))


def test_another_live_begins_new_numbers_and_the_same_one_goes_on() -> None:
    stats = counted(ChatEvent(user=AVA))
    stats.observe(ConnectedEvent(state=ClientState(room_id="7")))
    assert stats.comments == 1
    stats.observe(ConnectedEvent(state=ClientState(room_id="8")))
    assert (stats.room_id, stats.comments, stats.of("1"), dict(stats.events)) == ("8", 0, None, {})


def test_a_snapshot_is_json_pickles_and_does_not_change() -> None:
    stats = counted(ChatEvent(user=AVA), GiftEvent(user=BEN, gift=ROSE, repeat_count=2, delta=2))
    before = stats.snapshot()
    stats.observe(sent(ChatEvent(user=BEN)))
    assert (before.comments, stats.comments) == (1, 2)
    assert before.events == {"ChatEvent": 1, "GiftEvent": 1}
    assert json.loads(json.dumps(before.to_dict()))["top_gifters"][0]["user"]["unique_id"] == "ben"
    assert pickle.loads(pickle.dumps(before)) == before
    with pytest.raises(dataclasses.FrozenInstanceError):
        before.comments = 5  # type: ignore[misc]
    with pytest.raises(TypeError):
        stats.events["ChatEvent"] = 5  # type: ignore[index]


def test_a_snapshot_has_every_number_of_the_statistics() -> None:
    stats = counted()
    for field in dataclasses.fields(StatsSnapshot):
        if field.name != "taken_at":
            assert hasattr(stats, field.name), field.name


@pytest.mark.parametrize("count", [-1, 1.5, True, "3"])
def test_a_count_that_is_none_is_refused(count: Any) -> None:
    with pytest.raises(InvalidOptionError, match="count"):
        counted().top_gifters(count)


def test_numbers_that_are_read_while_they_change_belong_together() -> None:
    stats = counted()
    torn: list[StatsSnapshot] = []
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            snapshot = stats.snapshot()
            if snapshot.comments != sum(place.amount for place in snapshot.top_chatters):
                torn.append(snapshot)

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(3_000):
        stats.observe(sent(ChatEvent(user=AVA)))
    stop.set()
    reader.join(10)
    assert torn == []


# --- in a live


def test_a_live_is_counted_although_nobody_listens() -> None:
    story = Scenario(HOST).viewers(12).chat("ava", "hi").gift("ben", "Rose", count=3).gift("ava", "Lighthouse")
    story = story.like("ava", 12).follow("cleo").share("cleo").subscribe("ben").question("ava", "why?").end()
    with Simulator(story, history=3) as simulator, clients_of(simulator) as make:
        client = make()
        client.run()
        stats = client.stats
        assert stats.room_id == simulator.room().room_id
        assert stats.started_at is not None and stats.ended_at is not None and stats.duration is not None
        assert (stats.viewer_count, stats.comments, stats.gifts, stats.diamonds) == (12, 1, 4, 10_003)
        assert (stats.attributed_likes, stats.new_followers, stats.shares, stats.subscriptions) == (12, 1, 1, 1)
        assert stats.events["QuestionNewEvent"] == 1
        assert [(place.user.unique_id, place.amount) for place in stats.top_gifters()] == [("ava", 10_000), ("ben", 3)]
        client.close()
        assert stats.snapshot().diamonds == 10_003, "they stay readable"


def test_a_handler_finds_its_own_event_counted(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make()
    client.on(ChatEvent, lambda event: seen.append(client.stats.comments))
    client.connect()
    simulator.send(Scenario(HOST).chat("ava", "one").chat("ben", "two"))
    wait_until(lambda: seen == [1, 2])


def test_events_of_the_connection_and_derived_ones_are_no_messages(simulator: Simulator, make: Make) -> None:
    client = make()
    client.on(Event, lambda event: None)
    client.connect()
    simulator.send(Scenario(HOST).gift("ava", "Lighthouse").question("ben", "why?"))
    wait_until(lambda: client.stats.events.get("QuestionNewEvent"))
    client.disconnect()
    assert client.stats.events == {"RoomUserEvent": 1, "GiftEvent": 1, "QuestionNewEvent": 1}


def test_coming_back_goes_on_and_the_next_live_begins_anew(simulator: Simulator, make: Make) -> None:
    client = make()
    for comments in (1, 2):
        client.connect()
        simulator.send(Scenario(HOST).chat("ava", "hello"))
        wait_until(lambda: client.stats.comments == comments)  # noqa: B023 - called before the next round
        client.disconnect()
    simulator.go_live()
    client.connect()
    assert wait_until(lambda: client.stats.room_id == simulator.room().room_id)
    assert client.stats.comments == 0


def test_without_statistics_nothing_is_decoded_for_them(simulator: Simulator, make: Make) -> None:
    client = make(collect_stats=False)
    client.connect()
    simulator.send(Scenario(HOST).chat("ava", "hello").gift("ava", "Rose"))
    wait_until(lambda: 5655 in client.gifts)
    assert (client.stats.room_id, client.stats.comments) == (None, 0)
