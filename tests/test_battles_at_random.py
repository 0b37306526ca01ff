"""Battles in random interleavings: messages lost, doubled and late, and a client that comes and goes at any moment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from battle_play import BEGAN, finished, opened, penalty_over, points, scored
from hypothesis import given, settings
from hypothesis import strategies as st

from tiktok_live.derived.battles import BattleDeriver
from tiktok_live.events import (
    BattleEnd,
    BattleEvent,
    BattleFinishedEvent,
    BattleOutcome,
    BattleScoreEvent,
    BattleStartedEvent,
    Event,
)

CALM = settings(deadline=None, database=None, derandomize=True, max_examples=300)
HOSTS = ("1", "2", "3", "4")
DECIDED = (BattleEnd.NEXT_BATTLE, BattleEnd.PENALTY_OVER, BattleEnd.TIME_UP)


class Play(NamedTuple):
    """A battle as it really was: its scores one after the other, of which the last is the final one."""

    battle: str
    start: float
    scores: list[dict[str, int]]
    has_result: bool
    has_penalty: bool

    @property
    def winner(self) -> str | None:
        final = self.scores[-1]
        best = [host for host, points in final.items() if points == max(final.values())]
        return best[0] if len(best) == 1 else None

    def messages(self) -> list[Event]:
        """Return its messages: opening, scores, end, and the end of the penalty."""
        about: Any = {"battle": self.battle, "start": self.start}
        hosts = tuple(self.scores[0])
        told: list[Event] = [opened(time=self.start, hosts=hosts, **about)]
        for number, score in enumerate(self.scores[:-1], 1):
            told.append(scored(score, time=self.start + 10 * number, **about))
        outcomes = {}
        if self.has_result:
            top = BattleOutcome.DRAWN if self.winner is None else BattleOutcome.WON
            best = max(self.scores[-1].values())
            outcomes = {host: top if n == best else BattleOutcome.LOST for host, n in self.scores[-1].items()}
        told.append(finished(self.scores[-1], outcomes, time=self.start + 304, **about))
        if self.has_penalty:
            told.append(penalty_over(self.battle, time=self.start + 308))
        return told


@st.composite
def plays(draw: st.DrawFn) -> list[Play]:
    made = []
    start = 0.0
    for number in range(draw(st.integers(1, 4))):
        hosts = HOSTS[: draw(st.integers(2, 4))]
        score = dict.fromkeys(hosts, 0)
        scores = []
        for _ in range(draw(st.integers(1, 6))):
            score = {host: n + draw(st.sampled_from((0, 0, 1, 5))) for host, n in score.items()}
            scores.append(score)
        made.append(Play(str(100 + number), start, scores, draw(st.booleans()), draw(st.booleans())))
        start += draw(st.sampled_from((310.0, 1000.0)))
    return made


def feed(deriver: BattleDeriver, messages: Sequence[Event]) -> list[tuple[Event | None, BattleEvent]]:
    """Show the messages to the deriver as delivery does; return what it makes, and of which message."""
    now = 0.0
    made: list[tuple[Event | None, Event]] = []
    for message in messages:
        assert message.create_time is not None
        now = max(now, (message.create_time - BEGAN).total_seconds())
        due = deriver.due()
        if due is not None and due <= now:
            made += [(None, event) for event in deriver.tick(now)]
            assert deriver.due() is None
        made += [(message, event) for event in deriver.observe(message, now)]
    made += [(None, event) for event in deriver.finish(now, "disconnect")]
    assert deriver.due() is None
    return [(message, event) for message, event in made if isinstance(event, BattleEvent)]


def newest_score(battle: str | None, messages: Sequence[Event]) -> dict[str, int]:
    """Return the score of a battle as its messages tell it, whatever their order: the latest one of the latest time."""
    said = [m for m in messages if getattr(m, "battle_id", None) == battle and getattr(m, "battle_armies", None)]
    if not said:
        return {}
    times = [getattr(message, "scored_at", None) or message.create_time for message in said]
    last = max(range(len(said)), key=lambda number: (times[number], number))
    return {army.host_user_id: army.points for army in getattr(said[last], "battle_armies", ())}


def check(made: list[tuple[Event | None, BattleEvent]], messages: Sequence[Event], all_plays: list[Play]) -> None:
    """Check what holds whatever happened to the messages."""
    ids = {play.battle: play for play in all_plays}
    running: BattleEvent | None = None
    started: list[str] = []
    for message, event in made:
        assert event.battle_id in ids
        if isinstance(event, BattleStartedEvent):
            assert running is None  # one at a time
            started.append(event.battle_id)
        else:
            assert running is not None and event.battle_id == running.battle_id
        if isinstance(event, BattleScoreEvent):
            assert running is not None and points(event) != points(running)
        if message is not None and not isinstance(event, BattleFinishedEvent):
            seen = messages[: next(n for n, other in enumerate(messages) if other is message) + 1]
            expected = newest_score(event.battle_id, seen)
            assert {host: n for host, n in points(event).items() if n} == {h: n for h, n in expected.items() if n}
        if isinstance(event, BattleFinishedEvent):
            check_end(event, ids[event.battle_id])
        running = None if isinstance(event, BattleFinishedEvent) else event
    assert running is None
    assert started == sorted(set(started))  # each once, none after a later one


def check_end(event: BattleFinishedEvent, play: Play) -> None:
    best = max(side.points for side in event.sides)
    at_best = [side for side in event.sides if side.points == best]
    if event.closed_by is BattleEnd.FINISHED:
        assert points(event) == play.scores[-1]
        assert (event.winner.user_ids if event.winner else None) == ([play.winner] if play.winner else None)
        assert event.is_tie is (play.winner is None)
    elif event.closed_by in DECIDED:
        alone = len(event.sides) == 1  # of which nobody can tell whether it has won
        assert event.winner is (at_best[0] if len(at_best) == 1 and not alone else None)
        assert event.is_tie is (len(at_best) > 1)
    else:
        assert event.closed_by is BattleEnd.DISCONNECT
        assert event.winner is None and not event.is_tie
    assert event.won is (None if event.winner is None else event.winner.is_own)


@CALM
@given(plays())
def test_battles_of_which_nothing_is_lost_are_told_as_they_were(all_plays: list[Play]) -> None:
    messages = [message for play in all_plays for message in play.messages()]
    made = feed(BattleDeriver("1"), messages)
    check(made, messages, all_plays)
    for play in all_plays:
        told = [event for _, event in made if event.battle_id == play.battle]
        zero = dict.fromkeys(play.scores[0], 0)
        changes = [new for old, new in zip([zero, *play.scores], play.scores[:-1], strict=False) if new != old]
        assert [points(event) for event in told] == [zero, *changes, play.scores[-1]]
        last = told[-1]
        assert isinstance(last, BattleFinishedEvent) and last.closed_by is BattleEnd.FINISHED
        assert last.won is (None if play.winner is None else play.winner == "1")


@CALM
@given(plays(), st.data())
def test_lost_doubled_and_late_messages_disturb_nothing(all_plays: list[Play], data: st.DataObject) -> None:
    whole = [message for play in all_plays for message in play.messages()]
    messages: list[tuple[int, Event]] = []
    for number, message in enumerate(whole):
        for _ in range(data.draw(st.sampled_from((0, 1, 1, 1, 1, 2)))):
            messages.append((number + data.draw(st.sampled_from((0, 0, 0, 1, 3, 20))), message))
    messages.sort(key=lambda pair: pair[0])
    come, go = sorted((data.draw(st.integers(0, len(messages))), data.draw(st.integers(0, len(messages)))))
    fed = [message for _, message in messages[come:go]]
    check(feed(BattleDeriver("1"), fed), fed, all_plays)
