"""What an event says that has no look of its own: its main attributes, in words."""

from __future__ import annotations

import dataclasses
import enum
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from tiktok_live.cli.clock import here
from tiktok_live.events import Event
from tiktok_live.models import User
from tiktok_live.models.value import Value
from tiktok_live.stats import Viewer

__all__ = ["Fact", "facts_of", "kind_of", "name_of"]

MOST = 4
LONGEST = 80
KIND_WIDTH = 9
"""Characters that a kind of event may take in a row."""
TITLES = ("text", "comment", "name", "title", "nickname", "content", "description")
"""Attributes of a nested value that may stand for all of it."""
SPEAK_FOR_THEMSELVES = frozenset({"action", "change", "kind", "status", "type"})
"""Attributes whose value needs no label where it is a word."""
OF_EVERY_EVENT = frozenset(field.name for field in dataclasses.fields(Event))
CODE = re.compile(r"[A-Z0-9_]+")
MEANINGLESS = re.compile(r"(^|_)(ids?|uid|urls?|uri|key|version|extra|raw|payload)$")


PLAIN_KINDS = {
    "AccessControlEvent": "access",
    "BarrageEvent": "banner",
    "HourlyRankEvent": "rank",
    "HourlyRankRewardEvent": "rank",
    "LinkMicBattleItemCardEvent": "battle",
    "LinkMicBattlePunishFinishEvent": "battle",
    "LinkMicBattleTaskEvent": "battle",
    "OecLiveShoppingEvent": "shop",
    "UnauthorizedMemberEvent": "join",
    "WeeklyRankRewardEvent": "rank",
}
"""What to call events whose names begin with TikTok's jargon."""


class Fact(NamedTuple):
    """An attribute in words.

    Attributes:
        words: ``"title Hello"``.
        is_readable: whether it is something that people said or are: a text or a name, no number and no code.
    """

    words: str
    is_readable: bool


def name_of(user: User | Viewer | None) -> str:
    """Name a person by what only TikTok can give: a nickname may read like anybody's."""
    if user is None:
        return "somebody"
    return user.unique_id or user.nickname or user.user_id or "somebody"


def kind_of(event: Event) -> str:
    """Return a plain word, or as many of the class's name as a row has room for: ``SubPinEvent`` is ``"sub pin"``."""
    if type(event).__name__ in PLAIN_KINDS:
        return PLAIN_KINDS[type(event).__name__]
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]*", type(event).__name__.removesuffix("Event") or "Event")
    kind = str(words[0]).lower()
    for word in words[1:]:
        if len(kind) + 1 + len(word) > KIND_WIDTH:
            break
        kind += f" {word.lower()}"
    return kind


def facts_of(event: Event) -> list[Fact]:
    """Return what the event says, at most four facts; its ``user``, ids and addresses are not among them."""
    facts = list(_facts(event, shown=True)) or list(_facts(event, shown=False))
    return sorted(facts, key=lambda fact: not fact.is_readable)[:MOST]


def _facts(event: Event, *, shown: bool) -> Iterator[Fact]:
    for field in dataclasses.fields(event):
        if field.repr is not shown or field.name in OF_EVERY_EVENT or field.name == "user":
            continue
        if MEANINGLESS.search(field.name) or field.metadata.get("live"):
            continue
        words, is_readable = _words(getattr(event, field.name))
        if words:
            yield Fact(_labelled(field.name, words), is_readable)


def _labelled(name: str, words: str) -> str:
    label = name.replace("_", " ")
    if words == "yes":
        return label
    if len(words) > LONGEST:
        words = words[: LONGEST - 3] + "..."
    return words if name in SPEAK_FOR_THEMSELVES and not words.isdecimal() else f"{label} {words}"


def _words(value: Any) -> tuple[str, bool]:
    """Return a value in words, "" where it says nothing, and whether they are readable."""
    if isinstance(value, enum.Enum):
        return value.name.replace("_", " ").lower(), False
    if isinstance(value, bool):
        return ("yes" if value else ""), False
    if isinstance(value, str):
        return " ".join(value.split()), CODE.fullmatch(value) is None
    if isinstance(value, (int, float)):
        return (f"{value:g}" if isinstance(value, float) else str(value)) if value else "", False
    if isinstance(value, datetime):
        return here(value).strftime("%H:%M:%S"), False
    if isinstance(value, timedelta):
        return f"{value.total_seconds():g} s", False
    if isinstance(value, User):
        return name_of(value), True
    if isinstance(value, Value):
        return _title(value), True
    if isinstance(value, (list, tuple)):
        return _listed(list(value))
    return "", False


def _title(value: Value) -> str:
    """Return the attribute that stands for a nested value."""
    for name in TITLES:
        title = getattr(value, name, None)
        if isinstance(title, str) and title.strip():
            return " ".join(title.split())
    return ""


def _listed(values: list[Any]) -> tuple[str, bool]:
    """Return the first few of a list by name, or how many there are."""
    named = [words for words, is_readable in map(_words, values[:3]) if words and is_readable]
    if len(named) < min(len(values), 3):
        return (str(len(values)) if values else ""), False
    return ", ".join(named) + (f" and {len(values) - 3} more" if len(values) > 3 else ""), bool(named)
