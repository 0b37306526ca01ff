"""The stream that everything is measured on: two thousand frames of a busy room, made from a seed."""

from __future__ import annotations

import itertools
import os
import random
import struct
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.studio import LargeStudio
from tiktok_live.simulator import fans, gifts, messages
from tiktok_live.simulator.frames import internal_ext, push_frame, response
from tiktok_live.simulator.words import COMMENTS, QUESTIONS
from tiktok_live.wire import Message

__all__ = ["FRAMES", "MESSAGES", "MIX", "SEED", "make_frames", "make_messages", "read_stream", "write_stream"]

FRAMES, MESSAGES = 2_000, 30_069
SEED = 20_261_122
BEAT = 0.04
"""Seconds between two messages, by the clock of the stream."""
COMMENT_WORDS = [words for language in COMMENTS.values() for words in language]

# How many messages of a thousand are of each kind.
MIX = {
    "like": 350,
    "join": 250,
    "chat": 200,
    "gift": 80,
    "follow": 30,
    "share": 20,
    "viewers": 30,
    "emote": 15,
    "question": 10,
    "chest": 7,
    "subscribe": 5,
    "super_fan": 3,
}


class Show:
    """Plays the room: each of its methods makes the next message of one kind."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.studio = LargeStudio(self.dice)
        self._streak: Iterator[Message] = iter(())

    def make(self, kind: str) -> Message:
        """Return a message of a kind of the mix."""
        self.studio.now += BEAT
        if kind == "gift":
            return self._gift()
        if kind == "viewers":
            return messages.viewers(self.studio, self.dice.randrange(900, 1100))
        return MAKERS[kind](self.studio, self._somebody(), self.dice)

    def _somebody(self) -> str:
        """Return a name: as in a real room, a few do much and many little."""
        crowd = self.studio.crowd
        return crowd[int(len(crowd) * self.dice.random() ** 3)]

    def _gift(self) -> Message:
        """Return the next message of a streak, or the first of another one."""
        while (message := next(self._streak, None)) is None:
            kind = self.dice.choice(list(gifts.CATALOGUE))
            steps = gifts.send_gift(self.studio, self._somebody(), kind, self.dice.randrange(1, 9))
            self._streak = (step for step in steps if isinstance(step, Message))
        return message


MAKERS: dict[str, Callable[[LargeStudio, str, random.Random], Message]] = {
    "like": lambda studio, who, dice: messages.like(studio, who, dice.randrange(1, 16)),
    "join": lambda studio, who, dice: messages.join(studio, who),
    "chat": lambda studio, who, dice: messages.chat(
        studio, who, dice.choice(COMMENT_WORDS), *(("wave",) if dice.random() < 0.1 else ())
    ),
    "follow": lambda studio, who, dice: messages.follow(studio, who),
    "share": lambda studio, who, dice: messages.share(studio, who, dice.choice((0, 0, 5, 10))),
    "emote": lambda studio, who, dice: messages.emote(studio, who, "clap"),
    "question": lambda studio, who, dice: messages.question(studio, who, dice.choice(QUESTIONS)),
    "chest": lambda studio, who, dice: messages.chest(studio, who, 50, 20),
    "subscribe": lambda studio, who, dice: messages.subscribe(studio, who, dice.randrange(1, 13)),
    "super_fan": lambda studio, who, dice: fans.super_fan_joins(studio, who),
}


def make_messages(count: int, seed: int = SEED) -> Iterator[Message]:
    """Give messages in the mix."""
    show = Show(seed)
    for _ in range(count):
        yield show.make(show.dice.choices(list(MIX), list(MIX.values()))[0])


def make_frames(frames: int = FRAMES, count: int = MESSAGES, seed: int = SEED) -> Iterator[bytes]:
    """Give ``count`` messages in so many gzipped frames, each of which wants an ack."""
    dice = random.Random(seed + 1)
    cuts = sorted(dice.sample(range(1, count), frames - 1))
    made = make_messages(count, seed)
    for number, (begin, end) in enumerate(itertools.pairwise([0, *cuts, count]), start=1):
        batch = list(itertools.islice(made, end - begin))
        now_ms = batch[-1].msg_id >> 32
        body = response(
            batch,
            cursor=f"1800000000_{number}",
            internal_ext=internal_ext(now_ms * 1000, number),
            now_ms=now_ms * 1000,
            need_ack=True,
        )
        yield push_frame(body, log_id=number, seq_id=number)


class Stream(NamedTuple):
    """A stream that is in a file."""

    path: Path
    frames: int
    messages: int

    def words(self, name: str = "stream") -> dict[str, str]:
        """Return what stands for it in the command of a measure."""
        prefix = "" if name == "stream" else f"{name}_"
        return {name: str(self.path), f"{prefix}messages": str(self.messages)}


def write_stream(path: Path, frames: int = FRAMES, count: int = MESSAGES, seed: int = SEED) -> Stream:
    """Write frames into a file, each with its length before it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}")  # another run may be reading what is there
    with unfinished.open("wb") as file:
        for frame in make_frames(frames, count, seed):
            file.write(struct.pack("!I", len(frame)) + frame)
    unfinished.replace(path)
    return Stream(path, frames, count)


def read_stream(path: Path) -> list[bytes]:
    """Return the frames of a file."""
    data, place, frames = path.read_bytes(), 0, []
    while place < len(data):
        (length,) = struct.unpack_from("!I", data, place)
        frames.append(data[place + 4 : place + 4 + length])
        place += 4 + length
    return frames


def sizes(made: list[Message]) -> dict[str, list[int]]:
    """Return the sizes of payloads by wire method, the smallest first; for a look at how real they are."""
    found: dict[str, list[int]] = {}
    for message in made:
        found.setdefault(message.method, []).append(len(message.payload))
    return {method: sorted(found[method]) for method, _ in Counter(m.method for m in made).most_common()}
