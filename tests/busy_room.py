"""Messages of a busy room, made without a server."""

from __future__ import annotations

import random

from tiktok_live.simulator import messages
from tiktok_live.simulator.gifts import CATALOGUE, send_gift
from tiktok_live.simulator.people import CAST
from tiktok_live.simulator.studio import Studio
from tiktok_live.wire import Message

__all__ = ["busy_room"]


def busy_room(count: int, seed: int = 1, people: int = 200) -> list[Message]:
    """Return so many messages or a few more, of the kinds that come most often."""
    dice = random.Random(seed)
    studio = Studio("demo_host", room_id=7_400_000_000_000_000_001, pictures="https://p16.example.com/obj", now=1.8e9)
    names = [*CAST, *(f"viewer_{number}" for number in range(people))]
    made: list[Message] = []
    while len(made) < count:
        studio.now += 0.1
        who = dice.choice(names)
        match dice.choice("llljjjcccgfsve"):
            case "l":
                made.append(messages.like(studio, who, dice.randrange(1, 16)))
            case "j":
                made.append(messages.join(studio, who))
            case "c":
                made.append(messages.chat(studio, who, "hello everybody " * dice.randrange(1, 5)))
            case "g":
                steps = send_gift(studio, who, dice.choice(list(CATALOGUE)), dice.randrange(1, 4))
                made += [step for step in steps if isinstance(step, Message)]
            case "f":
                made.append(messages.follow(studio, who))
            case "s":
                made.append(messages.share(studio, who, dice.choice((0, 5))))
            case "v":
                made.append(messages.viewers(studio, dice.randrange(50, 500)))
            case _:
                made.append(messages.emote(studio, who, "wave"))
    return made
