"""The text form of a scenario: one step a line, words split as in a shell, options as ``key=value``."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator

from tiktok_live.simulator.acts import Step
from tiktok_live.simulator.gifts import gift_name

__all__ = ["read", "write"]

ARGUMENTS: dict[str, tuple[Callable[[str], object], ...]] = {
    "wait": (float,),
    "cast": (str,),
    "join": (str,),
    "chat": (str, str),
    "gift": (str, gift_name, int),
    "like": (str, int),
    "follow": (str,),
    "share": (str, int),
    "subscribe": (str, int),
    "super_fan": (str,),
    "emote": (str,),
    "question": (str, str),
    "poll": (str, float, str, str),
    "pin": (str, str),
    "unpin": (),
    "chest": (str, int, int),
    "chest_gone": (),
    "guest": (str,),
    "guest_gone": (str,),
    "battle": (str, float),
    "viewers": (int,),
    "intro": (str,),
    "pause": (),
    "resume": (),
    "end": (),
    "suspend": (),
}
"""How the words of a line are read."""

WITH_REST = {"chat", "emote", "poll"}
"""Steps that take any number of further words: emotes, options."""

WITH_OPTIONS = {"cast", "gift"}

NEEDED = {"chat": 2, "question": 2, "poll": 4, "pin": 2}
"""Words without which a step says nothing; elsewhere the first, where there is one."""


def read(script: str) -> Iterator[Step]:
    """Give the steps of a script; empty lines and what follows a ``#`` do not count.

    Raises:
        ValueError: a line cannot be understood; the message has its number.
    """
    for number, line in enumerate(script.splitlines(), start=1):
        try:
            words = shlex.split(line, comments=True)
            if words:
                yield _step(*words)
        except ValueError as exc:
            raise ValueError(f"Line {number} ({line.strip()}) cannot be understood: {exc}.") from exc


def write(step: Step) -> str:
    """Return a step as a line of text."""
    options = (f"{key}={value}" for key, value in step.options.items())
    return shlex.join([step.verb, *(str(argument) for argument in step.arguments), *options])


def _step(verb: str, *words: str) -> Step:
    kinds = ARGUMENTS.get(verb)
    if kinds is None:
        raise ValueError(f"{verb!r} is no step; steps are {', '.join(ARGUMENTS)}")
    options: dict[str, object] = {}
    if verb in WITH_OPTIONS:
        options = dict(_option(word) for word in words if "=" in word)
        words = tuple(word for word in words if "=" not in word)
    needed = NEEDED.get(verb, min(1, len(kinds)))
    if len(words) < needed:
        raise ValueError(f"{verb!r} needs {needed} word{'s' * (needed > 1)} after it")
    if len(words) > len(kinds) and verb not in WITH_REST:
        raise ValueError(f"{verb!r} takes no more than {len(kinds)} words after it; put several words into quotes")
    read_words = (kind(word) for kind, word in zip(kinds, words, strict=False))
    return Step(verb, (*read_words, *words[len(kinds) :]), options)


def _option(word: str) -> tuple[str, object]:
    """Read ``key=value``; the value is True, False, a number or a text."""
    key, _, value = word.partition("=")
    if value in ("True", "False"):
        return key, value == "True"
    return key, int(value) if value.isdecimal() else value
