"""Gift streaks: every gift counts once, whatever order its messages come in."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tiktok_live.streaks import FORGET_AFTER, MAX_STREAKS, GiftStreaks


def delta(
    streaks: GiftStreaks,
    count: int,
    *,
    user_id: str = "1",
    gift_id: int = 5655,
    group_id: str | None = "77",
    ended: bool = False,
    now: float = 0.0,
) -> int:
    return streaks.delta(user_id=user_id, gift_id=gift_id, group_id=group_id, count=count, ended=ended, now=now)


def test_a_growing_streak_adds_what_is_new_in_each_message() -> None:
    streaks = GiftStreaks()
    assert [delta(streaks, count) for count in (1, 2, 5, 6)] == [1, 1, 3, 1]


def test_the_message_that_ends_a_streak_adds_nothing_when_its_count_is_known() -> None:
    streaks = GiftStreaks()
    assert [delta(streaks, 3), delta(streaks, 3, ended=True)] == [3, 0]


def test_the_message_that_ends_a_streak_adds_what_was_missed() -> None:
    streaks = GiftStreaks()
    assert [delta(streaks, 3), delta(streaks, 5, ended=True)] == [3, 2]


def test_repeated_and_late_messages_add_nothing() -> None:
    streaks = GiftStreaks()
    assert [delta(streaks, count) for count in (4, 4, 2, 3, 5)] == [4, 0, 0, 0, 1]


def test_nothing_is_added_after_the_end() -> None:
    streaks = GiftStreaks()
    delta(streaks, 5, ended=True)
    assert [delta(streaks, 4), delta(streaks, 6), delta(streaks, 7, ended=True)] == [0, 0, 0]


def test_a_gift_without_a_streak_counts_in_full_every_time() -> None:
    streaks = GiftStreaks()
    assert [delta(streaks, 1, group_id=group_id) for group_id in (None, None, "0", "")] == [1, 1, 1, 1]
    assert len(streaks) == 0


def test_streaks_of_other_viewers_gifts_and_groups_are_apart() -> None:
    streaks = GiftStreaks()
    delta(streaks, 7)
    assert delta(streaks, 7, user_id="2") == 7
    assert delta(streaks, 7, gift_id=1) == 7
    assert delta(streaks, 7, group_id="78") == 7
    assert delta(streaks, 8) == 1


def test_a_nonsense_count_is_never_negative() -> None:
    streaks = GiftStreaks()
    assert [delta(streaks, -3), delta(streaks, -3, group_id=None), delta(streaks, 2)] == [0, 0, 2]


def test_memory_is_bounded_and_the_longest_silent_streak_goes_first() -> None:
    streaks = GiftStreaks()
    for number in range(MAX_STREAKS):
        delta(streaks, 2, group_id=str(number + 1))
    delta(streaks, 3, group_id="1")  # heard again, so group 2 is now the longest silent
    delta(streaks, 2, group_id="new")
    assert len(streaks) == MAX_STREAKS
    assert delta(streaks, 4, group_id="1") == 1
    assert delta(streaks, 2, group_id="2") == 2


def test_a_streak_that_was_silent_for_long_is_forgotten() -> None:
    streaks = GiftStreaks()
    delta(streaks, 2, now=100.0)
    delta(streaks, 2, group_id="78", now=100.0 + FORGET_AFTER)
    assert len(streaks) == 2
    delta(streaks, 2, group_id="78", now=100.5 + FORGET_AFTER)
    assert len(streaks) == 1


@settings(deadline=None, database=None)
@given(st.lists(st.integers(1, 50), min_size=1, max_size=30))
def test_in_any_order_the_deltas_add_up_to_the_highest_count(counts: list[int]) -> None:
    streaks = GiftStreaks()
    deltas = [delta(streaks, count) for count in counts]
    assert sum(deltas) == max(counts)
    assert min(deltas) >= 0
