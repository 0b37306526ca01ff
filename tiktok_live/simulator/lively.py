"""A live in which a lot goes on, made up from a seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from tiktok_live.simulator.gifts import CATALOGUE, STREAK_GAP
from tiktok_live.simulator.people import CAST
from tiktok_live.simulator.words import COMMENTS, INTRO, QUESTIONS

if TYPE_CHECKING:
    from tiktok_live.simulator.scenario import Scenario

__all__ = ["lively"]

VIEWERS_EVERY = 5.0
"""Seconds between two viewer counts."""
BATTLE_AT = 0.5
"""The battle begins after this part of the time."""
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


def lively(story: Scenario, *, seconds: float, seed: int, rate: float) -> Scenario:
    """Add a busy live to a scenario: greeting, audience, one battle in the middle, the end."""
    dice = random.Random(f"lively {seed}")
    audience = [name for name in CAST if not name.endswith("_host")]
    count = dice.randrange(60, 200)
    story = story.intro(INTRO).viewers(count)
    now, next_count, battle_at = 0.0, VIEWERS_EVERY, seconds * BATTLE_AT
    while now < seconds:
        gap = min(dice.expovariate(rate), 5 / rate)
        story, now = story.wait(round(gap, 3)), now + gap
        if now >= next_count:
            count = max(1, count + dice.randrange(-9, 15))
            story, next_count = story.viewers(count), next_count + VIEWERS_EVERY
        if now >= battle_at:
            length = round(seconds / 5, 3)
            story, now, battle_at = story.battle("rival_host", length), now + length, float("inf")
        verb = dice.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        story, took = STEPS[verb](story, dice, dice.choice(audience))
        now += took
    return story.viewers(count).end()


def _chat(story: Scenario, dice: random.Random, who: str) -> tuple[Scenario, float]:
    words = dice.choice(COMMENTS[CAST[who].language])
    emotes = [dice.choice(EMOTES)] if CAST[who].subscriber and dice.random() < 0.3 else []
    return story.chat(who, words, *emotes), 0.0


def _gift(story: Scenario, dice: random.Random, who: str) -> tuple[Scenario, float]:
    gifts = list(CATALOGUE.values())
    kind = dice.choices(gifts, [1 / (place + 1) for place in range(len(gifts))])[0]
    count = dice.randrange(1, 9) if kind.streakable else 1
    return story.gift(who, kind.name, count), count * STREAK_GAP if kind.streakable else 0.0


def _share(story: Scenario, dice: random.Random, who: str) -> tuple[Scenario, float]:
    return story.share(who, dice.choice((0, 0, 0, 5, 10))), 0.0


STEPS: dict[str, Callable[[Scenario, random.Random, str], tuple[Scenario, float]]] = {
    "chat": _chat,
    "like": lambda story, dice, who: (story.like(who, dice.randrange(1, 16)), 0.0),
    "join": lambda story, dice, who: (story.join(who), 0.0),
    "gift": _gift,
    "follow": lambda story, dice, who: (story.follow(who), 0.0),
    "share": _share,
    "emote": lambda story, dice, who: (story.emote(who, dice.choice(EMOTES)), 0.0),
    "question": lambda story, dice, who: (story.question(who, dice.choice(QUESTIONS)), 0.0),
    "chest": lambda story, dice, who: (story.chest(who, dice.choice((20, 50, 100)), dice.randrange(5, 30)), 0.0),
    "subscribe": lambda story, dice, who: (story.subscribe(who, dice.randrange(1, 13)), 0.0),
}
"""How to add each kind of step, and the seconds that it takes by itself."""
