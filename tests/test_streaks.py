"""Gift streaks: every gift counts once and every streak ends once, whatever order its messages come in."""

from __future__ import annotations

from typing import Any

import pytest

from tiktok_live import streaks as module
from tiktok_live.events import GiftEvent, GiftStreakEvent, StreakEnd
from tiktok_live.models import Gift, User
from tiktok_live.streaks import FORGET_AFTER, MAX_STREAKS, GiftStreaks

PRICE = 5
SILENCE = 10.0


def gift(
    count: int = 1,
    *,
    user: str | None = "1",
    gift_id: int | None = 5655,
    group: str | None = "100",
    to: str | None = "host",
    ended: bool = False,
    streakable: bool = True,
    price: int | None = PRICE,
    **more: Any,
) -> GiftEvent:
    return GiftEvent(
        user=User(user_id=user),
        gift=Gift(gift_id=gift_id, gift_type=1 if streakable else 2, diamond_count=price),
        gift_id=gift_id,
        group_id=group,
        repeat_count=count,
        repeat_end=ended,
        receiver_user_id=to,
        **more,
    )


def deltas(streaks: GiftStreaks, *events: GiftEvent, now: float = 0.0) -> list[int]:
    """Add the events; return what each one adds."""
    for event in events:
        streaks.add(event, now)
    return [event.delta for event in events]


def ends(closed: list[GiftStreakEvent]) -> list[tuple[str | None, int, str | None]]:
    return [(event.group_id, event.count, event.closed_by) for event in closed]


@pytest.fixture
def streaks() -> GiftStreaks:
    return GiftStreaks(SILENCE)


# --- what each message adds


def test_a_growing_streak_adds_what_is_new_in_each_message(streaks: GiftStreaks) -> None:
    assert deltas(streaks, gift(1), gift(2), gift(5), gift(6)) == [1, 1, 3, 1]


def test_the_message_that_ends_a_streak_adds_nothing_when_its_count_is_known(streaks: GiftStreaks) -> None:
    assert deltas(streaks, gift(3), gift(3, ended=True)) == [3, 0]


def test_the_message_that_ends_a_streak_adds_what_was_missed(streaks: GiftStreaks) -> None:
    assert deltas(streaks, gift(3), gift(5, ended=True)) == [3, 2]


def test_repeated_and_late_messages_add_nothing(streaks: GiftStreaks) -> None:
    assert deltas(streaks, gift(4), gift(4), gift(2), gift(3), gift(5)) == [4, 0, 0, 0, 1]


def test_nothing_is_added_after_the_end(streaks: GiftStreaks) -> None:
    assert deltas(streaks, gift(5, ended=True), gift(4), gift(6), gift(7, ended=True)) == [5, 0, 0, 0]


@pytest.mark.parametrize("group", [None, "0", ""])
def test_a_gift_that_cannot_streak_counts_in_full_every_time(streaks: GiftStreaks, group: str | None) -> None:
    assert deltas(streaks, *(gift(2, group=group, streakable=False) for _ in range(3))) == [2, 2, 2]
    assert len(streaks) == 0


def test_streaks_of_other_viewers_gifts_and_groups_are_apart(streaks: GiftStreaks) -> None:
    others = gift(7, user="2"), gift(7, gift_id=1), gift(7, group="99")
    assert deltas(streaks, gift(7), *others, gift(8)) == [7, 7, 7, 7, 1]


def test_a_nonsense_count_is_never_negative(streaks: GiftStreaks) -> None:
    assert deltas(streaks, gift(-3), gift(-3, group=None, streakable=False), gift(2)) == [0, 0, 2]


# --- when a streak is over


def test_a_streak_is_closed_once_by_the_message_that_ends_it(streaks: GiftStreaks) -> None:
    assert streaks.add(gift(2), 0.0) == []
    assert ends(streaks.add(gift(3, ended=True), 1.0)) == [("100", 3, "repeat_end")]
    assert streaks.add(gift(3, ended=True), 2.0) == []
    assert streaks.add(gift(4), 3.0) == []
    assert streaks.close_all(StreakEnd.DISCONNECT, 4.0) == []


def test_a_lost_count_comes_with_the_end_and_a_lower_one_takes_nothing_back(streaks: GiftStreaks) -> None:
    assert ends(streaks.add(gift(9, ended=True), 0.0)) == [("100", 9, "repeat_end")]
    streaks.add(gift(9, user="2"), 0.0)
    assert ends(streaks.add(gift(7, user="2", ended=True), 0.0)) == [("100", 9, "repeat_end")]


def test_a_gift_that_cannot_streak_is_closed_by_itself(streaks: GiftStreaks) -> None:
    for _ in range(2):
        assert ends(streaks.add(gift(1, group=None, streakable=False), 0.0)) == [(None, 1, "single")]
    assert streaks.due() is None


def test_a_gift_that_cannot_streak_but_has_a_group_is_closed_once(streaks: GiftStreaks) -> None:
    assert ends(streaks.add(gift(1, streakable=False), 0.0)) == [("100", 1, "single")]
    repeated = gift(1, streakable=False)
    assert streaks.add(repeated, 0.0) == []
    assert repeated.delta == 0


def test_silence_closes_a_streak_and_every_message_puts_it_off(streaks: GiftStreaks) -> None:
    streaks.add(gift(1), 100.0)
    assert streaks.due() == 100.0 + SILENCE
    streaks.add(gift(1), 104.0)  # a repeated one: the streak is alive
    assert streaks.due() == 104.0 + SILENCE
    assert streaks.close_silent(103.9 + SILENCE) == []
    assert ends(streaks.close_silent(104.0 + SILENCE)) == [("100", 1, "silence")]
    assert streaks.due() is None
    late = gift(5, ended=True)
    assert streaks.add(late, 105.0 + SILENCE) == []
    assert late.delta == 0


def test_silence_is_noticed_with_the_next_message_when_nobody_asks(streaks: GiftStreaks) -> None:
    streaks.add(gift(1), 0.0)
    late = gift(2)
    assert ends(streaks.add(late, SILENCE)) == [("100", 1, "silence")]
    assert late.delta == 0


def test_the_length_of_the_silence_can_be_chosen() -> None:
    streaks = GiftStreaks(2.5)
    streaks.add(gift(1), 1.0)
    assert streaks.due() == 3.5


def test_a_newer_group_closes_the_older_ones_of_the_same_viewer_gift_and_receiver(streaks: GiftStreaks) -> None:
    streaks.add(gift(3), 0.0)
    newer = gift(1, group="200")
    assert ends(streaks.add(newer, 0.0)) == [("100", 3, "newer_group")]
    assert newer.delta == 1
    assert ends(streaks.close_all(StreakEnd.LIVE_END, 0.0)) == [("200", 1, "live_end")]


def test_groups_compare_as_numbers(streaks: GiftStreaks) -> None:
    streaks.add(gift(1, group="99"), 0.0)
    assert ends(streaks.add(gift(1, group="100"), 0.0)) == [("99", 1, "newer_group")]


def test_groups_that_are_no_numbers_go_by_their_arrival(streaks: GiftStreaks) -> None:
    streaks.add(gift(1, group="b"), 0.0)
    assert ends(streaks.add(gift(1, group="a"), 0.0)) == [("b", 1, "newer_group")]


@pytest.mark.parametrize("other", [{"user": "2"}, {"gift_id": 1}, {"to": "guest"}], ids=str)
def test_a_newer_group_of_another_viewer_gift_or_receiver_closes_nothing(
    streaks: GiftStreaks, other: dict[str, Any]
) -> None:
    streaks.add(gift(1), 0.0)
    assert streaks.add(gift(1, group="200", **other), 0.0) == []
    assert len(streaks.close_all(StreakEnd.DISCONNECT, 0.0)) == 2


@pytest.mark.parametrize("unknown", [{"user": None}, {"gift_id": None}], ids=str)
def test_of_viewers_and_gifts_without_id_no_streak_closes_another(
    streaks: GiftStreaks, unknown: dict[str, Any]
) -> None:
    streaks.add(gift(2, **unknown), 0.0)
    assert streaks.add(gift(1, group="200", **unknown), 0.0) == []
    assert ends(streaks.add(gift(3, ended=True, **unknown), 0.0)) == [("100", 3, "repeat_end")]


def test_late_messages_of_an_older_group_disturb_no_newer_one(streaks: GiftStreaks) -> None:
    streaks.add(gift(3), 0.0)
    streaks.add(gift(1, group="200"), 0.0)
    late = gift(4)
    assert streaks.add(late, 0.0) == []
    assert late.delta == 0
    assert ends(streaks.add(gift(2, group="200", ended=True), 0.0)) == [("200", 2, "repeat_end")]


def test_an_older_group_that_comes_late_as_a_whole_counts_once_beside_the_newer(streaks: GiftStreaks) -> None:
    streaks.add(gift(1, group="200"), 0.0)
    assert streaks.add(gift(2), 0.0) == []
    assert ends(streaks.add(gift(3, ended=True), 0.0)) == [("100", 3, "repeat_end")]
    assert ends(streaks.add(gift(2, group="200", ended=True), 0.0)) == [("200", 2, "repeat_end")]


def test_streaks_without_a_group_follow_one_another(streaks: GiftStreaks) -> None:
    first = gift(1, group=None), gift(2, group=None), gift(2, group=None, ended=True)
    assert [ends(streaks.add(event, 0.0)) for event in first] == [[], [], [(None, 2, "repeat_end")]]
    second = gift(1, group=None, ended=True)
    assert ends(streaks.add(second, 0.0)) == [(None, 1, "repeat_end")]
    assert [event.delta for event in (*first, second)] == [1, 1, 0, 1]


def test_the_end_of_the_connection_closes_everything_in_the_order_of_silence(streaks: GiftStreaks) -> None:
    streaks.add(gift(1, user="1"), 0.0)
    streaks.add(gift(1, user="2"), 1.0)
    streaks.add(gift(2, user="1"), 2.0)
    closed = streaks.close_all(StreakEnd.DISCONNECT, 3.0)
    assert [(event.user.user_id, event.count, event.closed_by) for event in closed] == [
        ("2", 1, StreakEnd.DISCONNECT),
        ("1", 2, StreakEnd.DISCONNECT),
    ]


# --- what the event says


def test_the_event_says_what_the_last_message_of_the_streak_says(streaks: GiftStreaks) -> None:
    head: dict[str, Any] = {"room_id": "7", "msg_id": "8", "method": "WebcastGiftMessage", "payload": b"x"}
    streaks.add(gift(1), 0.0)
    last = gift(4, is_history=True, **head)
    streaks.add(last, 0.0)
    streaks.add(gift(2), 0.0)  # late
    (closed,) = streaks.close_all(StreakEnd.DISCONNECT, 0.0)
    assert closed.source is last
    assert (closed.user, closed.gift, closed.gift_id, closed.group_id) == (last.user, last.gift, 5655, "100")
    assert (closed.receiver_user_id, closed.count, closed.diamonds) == ("host", 4, 4 * PRICE)
    assert (closed.room_id, closed.is_history, closed.create_time) == ("7", True, last.create_time)
    assert (closed.msg_id, closed.method, closed.payload) == (None, None, None)
    assert closed.to_dict()["closed_by"] == "disconnect"
    assert str(closed.closed_by) == "disconnect"


def test_diamonds_count_the_gifts_of_the_streak_once_at_a_price_that_any_message_told(streaks: GiftStreaks) -> None:
    streaks.add(gift(2), 0.0)
    (closed,) = streaks.add(gift(3, price=None, ended=True), 0.0)
    assert closed.diamonds == 3 * PRICE
    (closed,) = streaks.add(gift(3, user="2", price=None, ended=True), 0.0)
    assert closed.diamonds == 0


# --- bounds


def test_a_streak_beyond_the_limit_is_closed_not_lost_and_the_longest_silent_one_goes_first() -> None:
    streaks = GiftStreaks(SILENCE, limit=3)
    for number in range(3):
        streaks.add(gift(2, user=str(number)), 0.0)
    streaks.add(gift(3, user="0"), 0.0)  # heard again, so the next viewer's is now the longest silent
    closed = streaks.add(gift(2, user="new"), 0.0)
    assert [(event.user.user_id, event.count, event.closed_by) for event in closed] == [("1", 2, "silence")]
    assert deltas(streaks, gift(4, user="0"), gift(4, user="1")) == [1, 0]


def test_memory_is_bounded_whatever_comes() -> None:
    streaks = GiftStreaks(SILENCE, limit=10)
    for number in range(200):
        streaks.add(gift(2, group=str(number), user=str(number % 50), ended=number % 3 == 0), 0.0)
    assert len(streaks) <= 20
    assert len(streaks._lanes) <= 10
    assert MAX_STREAKS < 10_000


def test_a_streak_that_has_been_over_for_long_is_forgotten(streaks: GiftStreaks) -> None:
    streaks.add(gift(2, ended=True), 100.0)
    streaks.add(gift(2, user="2", ended=True), 100.0 + FORGET_AFTER)
    assert len(streaks) == 2
    streaks.add(gift(2, user="3", ended=True), 100.5 + FORGET_AFTER)
    assert len(streaks) == 2


def test_streaks_side_by_side_do_not_make_each_message_dearer(monkeypatch: pytest.MonkeyPatch) -> None:
    comparisons = 0

    def counted(group: str, other: str) -> bool:
        nonlocal comparisons
        comparisons += 1
        return is_newer(group, other)

    is_newer = module._is_newer
    monkeypatch.setattr(module, "_is_newer", counted)
    streaks = GiftStreaks(SILENCE)
    for number in range(9000, 8000, -1):  # each is older than those before, and closes none
        assert streaks.add(gift(1, group=str(number)), 0.0) == []
    assert comparisons < 2000
    assert [group for group, _, _ in ends(streaks.add(gift(1, group="8500.5"), 0.0))] == [
        str(number) for number in range(8001, 9001)
    ]
