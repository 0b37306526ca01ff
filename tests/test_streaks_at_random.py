"""Gift streaks in random interleavings: the promises hold, and an independent model that keeps everything agrees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from tiktok_live.events import GiftEvent, GiftStreakEvent, StreakEnd
from tiktok_live.models import Gift, User
from tiktok_live.streaks import GiftStreaks

SILENCE = 10.0
PRICES = {1: 1, 2: 30, 3: 500, None: 7}
SINGLE_GIFT = 3
CALM = settings(deadline=None, database=None, derandomize=True, max_examples=200)


class Said(NamedTuple):
    """A message, or with ``wait`` alone a moment in which somebody asks for the silent streaks."""

    wait: float
    user: str | None = None
    gift: int | None = None
    group: str | None = None
    to: str | None = None
    so_far: int = 0
    ended: bool = False
    is_message: bool = True

    @property
    def is_single(self) -> bool:
        return self.gift == SINGLE_GIFT

    def event(self) -> GiftEvent:
        kind = 2 if self.is_single else 1
        return GiftEvent(
            user=User(user_id=self.user),
            gift=Gift(gift_id=self.gift, gift_type=kind, diamond_count=PRICES[self.gift]),
            gift_id=self.gift,
            group_id=self.group,
            repeat_count=self.so_far,
            repeat_end=self.ended,
            receiver_user_id=self.to,
        )


Name = tuple[str | None, int | None, str | None]
Close = tuple[Name, int, str]


@dataclass
class Found:
    name: Name
    to: str | None
    count: int = 0
    heard: float = 0.0
    is_open: bool = True

    def is_older_than(self, said: Said) -> bool:
        user, gift, group = self.name
        if None in (user, gift) or (user, gift, self.to) != (said.user, said.gift, said.to):
            return False
        return int(group or 0) < int(said.group or 0)


@dataclass
class Model:
    """Streaks the simple way: a list of all that ever were, looked through every time."""

    streaks: list[Found] = field(default_factory=list)
    now: float = 0.0

    def hear(self, said: Said) -> tuple[int, list[Close]]:
        closes = self.wait(said.wait)
        name = (said.user, said.gift, said.group)
        if said.is_single:
            return max(said.so_far, 0), [*closes, (name, max(said.so_far, 0), "single")]
        mine = next((streak for streak in self.streaks if streak.name == name), None)
        if mine is None:
            closes += self.close("newer_group", lambda streak: streak.is_older_than(said))
            mine = Found(name, said.to)
            self.streaks.append(mine)
        if not mine.is_open:
            return 0, closes
        added = max(0, said.so_far - mine.count)
        mine.count += added
        mine.heard = self.now
        if said.ended:
            closes += self.close("repeat_end", lambda streak: streak is mine)
        return added, closes

    def wait(self, seconds: float) -> list[Close]:
        self.now += seconds
        return self.close("silence", lambda streak: self.now - streak.heard >= SILENCE)

    def close(self, why: str, which: Callable[[Found], bool]) -> list[Close]:
        ending = [streak for streak in self.streaks if streak.is_open and which(streak)]
        for streak in ending:
            streak.is_open = False
        return [(streak.name, streak.count, why) for streak in ending]


def close_of(event: GiftStreakEvent) -> Close:
    return (event.user.user_id, event.gift_id, event.group_id), event.count, str(event.closed_by)


def play(story: list[Said], *, asking: bool = True) -> tuple[list[int], list[list[Close]], list[GiftStreakEvent]]:
    """Return the deltas, the closes after each step and after the end, and all events."""
    streaks, now = GiftStreaks(SILENCE), 0.0
    deltas: list[int] = []
    closes: list[list[Close]] = []
    events: list[GiftStreakEvent] = []
    for said in story:
        now += said.wait
        made: list[GiftStreakEvent] = []
        if said.is_message:
            event = said.event()
            made = streaks.add(event, now)
            deltas.append(event.delta)
        elif asking:
            made = streaks.close_silent(now)
        closes.append(sorted(map(close_of, made), key=str))
        events += made
        assert not asking or (due := streaks.due()) is None or due > now
    events += (last := streaks.close_all(StreakEnd.DISCONNECT, now))
    closes.append(sorted(map(close_of, last), key=str))
    return deltas, closes, events


users = st.sampled_from(["ann", "ann", "ben", None])
gifts = st.sampled_from([1, 1, 2, SINGLE_GIFT, None])
receivers = st.sampled_from(["host", "host", "guest"])
waits = st.sampled_from(
    [0.0, 0.0, 0.0, 0.0, 0.125, 2.0, 4.0, 9.875, 10.0, 25.0]
)  # sums and differences of these are exact
groups = st.integers(8, 11).map(str)  # one and two digits: ids are numbers, not words
singles = st.builds(Said, waits, users, st.just(SINGLE_GIFT), st.none(), receivers, st.integers(1, 3))
messages = st.builds(
    Said,
    waits,
    users,
    gifts.filter(lambda gift: gift != SINGLE_GIFT),
    groups,
    receivers,
    st.integers(0, 9),
    st.integers(0, 4).map(lambda number: number == 0),
)
pauses = st.builds(Said, waits, is_message=st.just(False))
anything = messages | messages | messages | singles | pauses
chaos = st.lists(anything, max_size=10) | st.lists(anything, min_size=12, max_size=24)  # lists are short unless told


@st.composite
def lives(draw: st.DrawFn) -> list[Said]:
    """Streaks as TikTok sends them, side by side; then some messages come twice or late, and it is cut off."""
    story: list[Said] = []
    for number in range(draw(st.integers(1, 5))):
        user, gift, to = draw(users), draw(gifts.filter(lambda gift: gift != SINGLE_GIFT)), draw(receivers)
        top = draw(st.integers(1, 8))
        steps = [Said(0.0, user, gift, str(1000 + number), to, count) for count in range(1, top + 1)]
        if draw(st.booleans()):
            steps.append(steps[-1]._replace(ended=True))
        place = 0
        for step in steps:  # in order among themselves, anywhere among the others
            place = draw(st.integers(place, len(story)))
            story.insert(place, step)
            place += 1
    for _ in range(draw(st.integers(0, 4))):
        moved = draw(st.sampled_from(story))
        if draw(st.booleans()):
            story.remove(moved)
        story.insert(draw(st.integers(0, len(story))), moved)
    story = [said._replace(wait=draw(waits)) for said in story]
    return story[: draw(st.integers(0, len(story)))]


stories = chaos | lives()


@CALM
@given(stories)
def test_the_model_agrees_about_every_message_and_every_end(story: list[Said]) -> None:
    model = Model()
    expected_deltas: list[int] = []
    expected_closes: list[list[Close]] = []
    for said in story:
        if said.is_message:
            delta, closes = model.hear(said)
            expected_deltas.append(delta)
        else:
            closes = model.wait(said.wait)
        expected_closes.append(sorted(closes, key=str))
    expected_closes.append(sorted(model.close("disconnect", lambda streak: True), key=str))
    assert play(story)[:2] == (expected_deltas, expected_closes)


@CALM
@given(stories)
def test_every_streak_ends_once_with_the_sum_of_what_its_messages_added(story: list[Said]) -> None:
    deltas, closes, events = play(story)
    heard = [said for said in story if said.is_message]
    added: Counter[Name] = Counter()
    for said, delta in zip(heard, deltas, strict=True):
        assert delta >= 0
        if not said.is_single:
            added[said.user, said.gift, said.group] += delta
    streaks = [close_of(event)[:2] for event in events if event.closed_by != StreakEnd.SINGLE]
    assert sorted(streaks, key=str) == sorted(added.items(), key=str)
    assert len(events) - len(streaks) == sum(said.is_single for said in heard)


@CALM
@given(stories)
def test_gifts_and_diamonds_are_the_same_counted_by_message_and_by_streak(story: list[Said]) -> None:
    deltas, _, events = play(story)
    heard = [said for said in story if said.is_message]
    assert sum(deltas) == sum(event.count for event in events)
    assert sum(delta * PRICES[said.gift] for said, delta in zip(heard, deltas, strict=True)) == sum(
        event.diamonds for event in events
    )


@CALM
@given(stories)
def test_no_message_adds_anything_after_the_end_of_its_streak(story: list[Said]) -> None:
    deltas, closes, _ = play(story)
    over: set[Name] = set()
    remaining = iter(deltas)
    for said, closed in zip(story, closes, strict=False):
        if said.is_message:
            delta = next(remaining)
            assert not (delta and (said.user, said.gift, said.group) in over)
        over |= {name for name, _, why in closed if why != "single"}


@CALM
@given(stories)
def test_what_is_counted_does_not_depend_on_whether_somebody_asks_for_silent_streaks(story: list[Said]) -> None:
    asked_deltas, _, asked = play(story)
    deltas, _, events = play(story, asking=False)
    assert deltas == asked_deltas
    assert Counter(close_of(event)[:2] for event in events) == Counter(close_of(event)[:2] for event in asked)


@CALM
@given(st.lists(messages, min_size=5, max_size=40), st.integers(1, 3))
def test_in_little_memory_every_streak_that_was_begun_still_ends_and_every_gift_is_in_an_end(
    story: list[Said], limit: int
) -> None:
    streaks, now = GiftStreaks(SILENCE, limit), 0.0
    added = counted = 0
    for said in story:
        now += said.wait
        event = said.event()
        counted += sum(closed.count for closed in streaks.add(event, now))
        added += event.delta
        assert len(streaks) <= 2 * limit
    counted += sum(closed.count for closed in streaks.close_all(StreakEnd.DISCONNECT, now))
    assert added == counted
