"""A live in which a lot goes on, made up from a seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tiktok_live.simulator.acts import Step
from tiktok_live.simulator.gifts import CATALOGUE, STREAK_GAP
from tiktok_live.simulator.people import CAST
from tiktok_live.simulator.words import COMMENTS, INTRO, PINNED, POLL, QUESTIONS

__all__ = ["lively"]

VIEWERS_EVERY = 5.0
"""Seconds between two viewer counts."""
EMOTES = ("wave", "clap", "apple", "laugh")

# How often each kind of step comes, of 1,000. Captured rooms show mostly likes, joins and chats.
WEIGHTS = {
    "chat": 330,
    "like": 260,
    "join": 220,
    "gift": 85,
    "follow": 45,
    "share": 20,
    "emote": 15,
    "question": 10,
    "chest": 8,
    "subscribe": 7,
}


def lively(*, seconds: float, seed: int, rate: float) -> Iterator[Step]:
    """Give the steps of a busy live: greeting, audience, some highlights, the end."""
    dice = random.Random(f"lively {seed}")
    audience = [name for name in CAST if not name.endswith("_host")]
    count = dice.randrange(60, 200)
    yield Step("intro", (INTRO,))
    yield Step("viewers", (count,))
    now, next_count = 0.0, VIEWERS_EVERY
    highlights = list(_highlights(seconds))
    while now < seconds:
        gap = min(dice.expovariate(rate), 5 / rate)
        now += gap
        yield Step("wait", (round(gap, 3),))
        if now >= next_count:
            count = max(1, count + dice.randrange(-9, 15))
            next_count += VIEWERS_EVERY
            yield Step("viewers", (count,))
        while highlights and now >= highlights[0].at:
            highlight = highlights.pop(0)
            now += highlight.took
            yield highlight.step
        verb = dice.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        who = dice.choice(audience)
        words, took = DETAILS[verb](dice, who)
        now += took
        yield Step(verb, (who, *words))
    yield Step("viewers", (count,))
    yield Step("end")


class Highlight(NamedTuple):
    """A step that every busy live has, the second in which it comes, and the seconds that it takes."""

    at: float
    step: Step
    took: float = 0.0


def _highlights(seconds: float) -> Iterator[Highlight]:
    """Give what happens once, the earliest first. Nothing else happens in a poll or battle: long ones would bore."""
    title, options = POLL
    poll, battle = round(min(seconds / 8, 10.0), 3), round(min(seconds / 5, 20.0), 3)
    yield Highlight(seconds * 0.1, Step("guest", ("fatou_sings",)))
    yield Highlight(seconds * 0.2, Step("poll", (title, poll, *options)), poll)
    yield Highlight(seconds * 0.4, Step("super_fan", ("uma_orbit",)))
    yield Highlight(seconds * 0.5, Step("battle", ("rival_host", battle)), battle)
    yield Highlight(seconds * 0.8, Step("pin", ("demo_host", PINNED)))
    yield Highlight(seconds * 0.9, Step("guest_gone", ("fatou_sings",)))


Details = tuple[tuple[object, ...], float]


def _chat(dice: random.Random, who: str) -> Details:
    words = dice.choice(COMMENTS[CAST[who].language])
    emotes = (dice.choice(EMOTES),) if CAST[who].subscriber and dice.random() < 0.3 else ()
    return (words, *emotes), 0.0


def _gift(dice: random.Random, who: str) -> Details:
    gifts = list(CATALOGUE.values())
    kind = dice.choices(gifts, [1 / (place + 1) for place in range(len(gifts))])[0]
    count = dice.randrange(1, 9) if kind.streakable else 1
    return (kind.name, count), count * STREAK_GAP if kind.streakable else 0.0


DETAILS: dict[str, Callable[[random.Random, str], Details]] = {
    "chat": _chat,
    "like": lambda dice, who: ((dice.randrange(1, 16),), 0.0),
    "join": lambda dice, who: ((), 0.0),
    "gift": _gift,
    "follow": lambda dice, who: ((), 0.0),
    "share": lambda dice, who: ((dice.choice((0, 0, 0, 5, 10)),), 0.0),
    "emote": lambda dice, who: ((dice.choice(EMOTES),), 0.0),
    "question": lambda dice, who: ((dice.choice(QUESTIONS),), 0.0),
    "chest": lambda dice, who: ((dice.choice((20, 50, 100)), dice.randrange(5, 30)), 0.0),
    "subscribe": lambda dice, who: ((dice.randrange(1, 13),), 0.0),
}
"""What each kind of step says after the name, and the seconds that it takes by itself."""
