"""The scenario language: what happens in a live, step by step, as readable Python or as lines of text.

    Scenario("demo_host").join("ava").chat("ava", "hello").wait(1).gift("ben", "Rose", count=5).end()

and the same as text:

    join ava
    chat ava "hello"
    wait 1
    gift ben Rose 5
    end
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tiktok_live.simulator.acts import Happening, Step
from tiktok_live.simulator.gifts import gift_name
from tiktok_live.simulator.lively import lively
from tiktok_live.simulator.people import digits
from tiktok_live.simulator.script import read, write
from tiktok_live.simulator.studio import Studio
from tiktok_live.wire import Message

__all__ = ["Scenario", "first_room_id"]

FIRST_ROOM_ID = 7_400_000_000_000_000_000
STORY_TIME = 1_800_000_000.0
"""When scenarios happen that are encoded without a clock: 2027-01-15."""


@dataclass(frozen=True)
class Scenario:
    """A story for one room. Every method returns a longer scenario and leaves this one as it is.

    Nobody has to be introduced: a name is enough, known ones come from the cast with their roles, others are made up.
    The same steps at the same time give the same bytes.
    """

    host: str = "demo_host"
    steps: tuple[Step, ...] = ()

    def wait(self, seconds: float) -> Scenario:
        """Let time pass."""
        return self._then("wait", float(seconds))

    def join(self, who: str) -> Scenario:
        """Somebody comes in; of a super fan, a banner tells it and no plain message."""
        return self._then("join", who)

    def chat(self, who: str, comment: str, *emotes: str) -> Scenario:
        """Somebody writes a comment, with emotes before it."""
        return self._then("chat", who, comment, *emotes)

    def gift(self, who: str, gift: str = "Rose", count: int = 1, *, to: str = "", ending: bool = True) -> Scenario:
        """Somebody sends a gift of the catalogue, in a streak where it can be; ``to`` a guest instead of the host.

        With ``ending=False`` the message that ends the streak gets lost, as sometimes on TikTok.

        Raises:
            ValueError: there is no such gift; the message names those that there are.
        """
        options: dict[str, object] = {"to": to} if to else {}
        if not ending:
            options["ending"] = False
        return self._then("gift", who, gift_name(gift), count, **options)

    def like(self, who: str, count: int = 1) -> Scenario:
        """Somebody taps likes."""
        return self._then("like", who, count)

    def follow(self, who: str) -> Scenario:
        """Somebody follows the host."""
        return self._then("follow", who)

    def share(self, who: str, friends: int = 0) -> Scenario:
        """Somebody shares the live, "with more than ``friends`` friends" where that is not 0."""
        return self._then("share", who, friends)

    def subscribe(self, who: str, months: int = 1) -> Scenario:
        """Somebody subscribes for the so-manieth month."""
        return self._then("subscribe", who, months)

    def super_fan(self, who: str) -> Scenario:
        """Somebody becomes a super fan of the host, which a banner tells."""
        return self._then("super_fan", who)

    def emote(self, who: str, *names: str) -> Scenario:
        """A subscriber sends emotes."""
        return self._then("emote", who, *names)

    def question(self, who: str, words: str) -> Scenario:
        """Somebody asks a question in the Q&A box."""
        return self._then("question", who, words)

    def poll(self, title: str, seconds: float, first: str, second: str, *more: str) -> Scenario:
        """The host asks viewers to choose between options, and ends the poll after so long."""
        return self._then("poll", title, float(seconds), first, second, *more)

    def pin(self, who: str, comment: str) -> Scenario:
        """Somebody writes a comment, and the host pins it above the chat."""
        return self._then("pin", who, comment)

    def unpin(self) -> Scenario:
        """The host takes down what is pinned, if anything is."""
        return self._then("unpin")

    def chest(self, who: str, coins: int = 20, people: int = 10) -> Scenario:
        """Somebody puts up a treasure chest (an envelope message)."""
        return self._then("chest", who, coins, people)

    def chest_gone(self) -> Scenario:
        """A treasure chest goes away."""
        return self._then("chest_gone")

    def guest(self, who: str) -> Scenario:
        """A viewer comes on the stage."""
        return self._then("guest", who)

    def guest_gone(self, who: str) -> Scenario:
        """A guest leaves the stage."""
        return self._then("guest_gone", who)

    def battle(self, rival: str = "rival_host", seconds: float = 4.0) -> Scenario:
        """The host battles another one for so long."""
        return self._then("battle", rival, float(seconds))

    def viewers(self, count: int) -> Scenario:
        """The number of viewers changes."""
        return self._then("viewers", count)

    def intro(self, words: str) -> Scenario:
        """The host's welcome text is shown."""
        return self._then("intro", words)

    def cast(self, who: str, **traits: object) -> Scenario:
        """Give a person other traits from now on: attributes of :class:`~tiktok_live.simulator.people.Person`."""
        return self._then("cast", who, **traits)

    def pause(self) -> Scenario:
        """The host pauses the live."""
        return self._then("pause")

    def resume(self) -> Scenario:
        """The live goes on."""
        return self._then("resume")

    def end(self) -> Scenario:
        """The host ends the live."""
        return self._then("end")

    def suspend(self) -> Scenario:
        """The platform cuts the live off."""
        return self._then("suspend")

    def _then(self, verb: str, *arguments: object, **options: object) -> Scenario:
        return replace(self, steps=(*self.steps, Step(verb, arguments, options)))

    def __add__(self, other: Scenario) -> Scenario:
        """Return this scenario with another one's steps after it."""
        return replace(self, steps=self.steps + other.steps)

    def __str__(self) -> str:
        """Return the scenario as text, which :meth:`parse` reads."""
        return "\n".join(write(step) for step in self.steps)

    @classmethod
    def parse(cls, script: str, host: str = "demo_host") -> Scenario:
        """Read a scenario from lines of text; empty lines and what follows a ``#`` do not count.

        Raises:
            ValueError: a line cannot be understood; the message has its number.
        """
        return cls(host, tuple(read(script)))

    @classmethod
    def lively(cls, seconds: float = 20.0, seed: int = 0, *, host: str = "demo_host", rate: float = 4.0) -> Scenario:
        """Return a busy live of about so many seconds with ``rate`` steps a second; the seed decides all of it."""
        return cls(host, tuple(lively(seconds=seconds, seed=seed, rate=rate)))

    def happen(self, studio: Studio) -> Happening:
        """Give waits and messages; the caller moves ``studio.now`` on at each wait, before it asks for more."""
        for step in self.steps:
            yield from step.happen(studio)

    def tell(self, studio: Studio) -> list[Message]:
        """Return all messages at once; waits only move the studio's clock on."""
        told: list[Message] = []
        for happening in self.happen(studio):
            if isinstance(happening, Message):
                told.append(happening)
            else:
                studio.now += happening
        return told

    def messages(
        self, *, now: float = STORY_TIME, room_id: int | None = None, pictures: str = "http://pictures.invalid"
    ) -> list[Message]:
        """Encode the whole scenario, without a simulator: for tests, fixtures and measurements.

        Args:
            now: when it begins, seconds since 1970; its waits move the time on.
            room_id: of the live; by default the one that the host gets first.
            pictures: where the pictures in the messages are said to lie.
        """
        number = first_room_id(self.host) if room_id is None else room_id
        return self.tell(Studio(self.host, room_id=number, pictures=pictures, now=now))


def first_room_id(host: str) -> int:
    """Return the id of a host's first live in a simulator."""
    return FIRST_ROOM_ID + digits(host)
