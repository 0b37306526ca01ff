"""Guests in random interleavings of the messages that tell of them: each comes and leaves as often as it was so."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st
from payloads import HOST_ID
from stage_messages import ids, joined, layer, left, link, names

from tiktok_live.derived.guests import GuestDeriver
from tiktok_live.events import Event, GuestJoinedEvent, GuestLeftEvent

CALM = settings(deadline=None, database=None, derandomize=True, max_examples=150)
GUESTS = (5, 6, 7, 8)


@dataclass
class Live:
    """What happened on a stage, minute by minute, and all the messages that TikTok could send of it.

    Attributes:
        told: for each minute the messages about it; the first two list everybody, the others tell of one person.
        turns: for each guest, ``True`` for each coming and ``False`` for each leaving.
        guests: who is on the stage at last.
    """

    told: list[list[Event]] = field(default_factory=list)
    turns: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    guests: list[int] = field(default_factory=list)

    def happen(self, moves: Iterable[int]) -> Live:
        self._tell([])
        for move in moves:
            if move == 0:
                self._close()
            else:
                self._move(move)
        return self

    def _move(self, user: int) -> None:
        at = len(self.told)
        comes = user not in self.guests
        self.guests = [*self.guests, user] if comes else [guest for guest in self.guests if guest != user]
        self.turns[str(user)].append(comes)
        self._tell([joined(at, user) if comes else left(at, user)])

    def _close(self) -> None:
        at = len(self.told)
        for guest in self.guests:
            self.turns[str(guest)].append(False)
        self.guests = []
        owner = {"owner": {"user_id": HOST_ID}}
        self._tell([layer(at, message_type=10, finish_content=owner), link(at, message_type=2)])

    def _tell(self, single: list[Event]) -> None:
        at = len(self.told)
        self.told.append([names(at, self.guests), ids(at, self.guests), *single])


def hear(events: Iterable[Event], patience: random.Random | None = None) -> dict[str, list[bool]]:
    """Return what a deriver tells of each guest, in the form of ``Live.turns``."""
    deriver, turns, now = GuestDeriver(None), defaultdict(list), 0.0
    told: list[Event] = []
    for event in events:
        if patience is not None:
            now += patience.choice((0.0, 0.1, 2.0))
            due = deriver.due()
            told += deriver.tick(now) if due is not None and due <= now else ()
        told += deriver.observe(event, now)
    told += deriver.finish(now, "disconnect")
    for event in told:
        assert isinstance(event, (GuestJoinedEvent, GuestLeftEvent)) and event.user.user_id is not None
        turns[event.user.user_id].append(isinstance(event, GuestJoinedEvent))
    return turns


LIVES = st.lists(st.sampled_from((0, *GUESTS)), max_size=12).map(lambda moves: Live().happen(moves))
CHANCE = st.randoms(use_true_random=False)


@CALM
@given(live=LIVES, chance=CHANCE)
def test_repeated_and_missing_messages_of_each_change_make_no_difference(live: Live, chance: random.Random) -> None:
    """Of each change comes at least one message, all of them in any order, some twice."""
    heard = [live.told[0][0]]
    for messages in live.told[1:]:
        heard += chance.choices(messages, k=chance.randint(1, 5))
    assert hear(heard, chance) == live.turns


@CALM
@given(live=LIVES, chance=CHANCE)
def test_in_any_order_comings_and_leavings_alternate_and_end_with_the_truth(live: Live, chance: random.Random) -> None:
    heard = [message for messages in live.told for message in messages]
    heard += chance.sample(heard, k=len(heard) // 2)
    chance.shuffle(heard)
    turns = hear(heard, chance)
    for user, told in turns.items():
        assert told == [index % 2 == 0 for index in range(len(told))], user
        assert len(told) <= len(live.turns[user])
    assert {user for user, told in turns.items() if told[-1]} == {str(guest) for guest in live.guests}


@CALM
@given(live=LIVES, chance=CHANCE)
def test_messages_that_come_one_change_late_make_no_difference(live: Live, chance: random.Random) -> None:
    """The list by names is told with each change, all else of it may come after the next change was told."""
    heard: list[Event] = []
    late: list[Event] = []
    for messages in live.told:
        others = chance.sample(messages[1:], k=len(messages) - 1)
        soon = chance.randint(0, len(others))
        batch = [messages[0], *others[:soon], *late]
        chance.shuffle(batch)
        heard += batch
        late = others[soon:]
    assert hear(heard) == live.turns
