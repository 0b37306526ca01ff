"""Write events.md, the reference of all events and of what is in them, from the classes: `make reference`.

Whatever it says stands in the docstrings; only the order of the families is decided here.
"""

from __future__ import annotations

import ast
import dataclasses
import enum
import importlib
import inspect
import itertools
import json
import re
import textwrap
import types
import typing
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tiktok_live import events, models
from tiktok_live.decoding.families import FAMILIES
from tiktok_live.decoding.registry import event_classes
from tiktok_live.derived import DERIVERS, GiftStreakDeriver
from tiktok_live.events import Event

PAGE = Path(__file__).resolve().parent / "events.md"
HEAD = """\
# Events: reference

Every event, with all of its attributes, then [the people, gifts and texts](#models) in them. Which events most programs
need, and how to handle them, is told in [Using events](using-events.md).

All names are in `tiktok_live.events`, those of the models in `tiktok_live.models`. Ids are decimal strings, instants
are aware UTC `datetime`s, lengths of time are seconds. Whatever can be `None` is `None` where TikTok did not say it.
Where a number of TikTok's has no name in an enum, the attribute is that number, an `int`.

In the examples `client` is a `TikTokLiveClient`.

<!-- Written by `make reference` from the docstrings of the classes: change those. -->
"""
FAMILY_MODULES = {
    "Connection and stream": "control",
    "Chat and questions": "chat questions",
    "Viewers": "viewers reactions",
    "Gifts": "gifts gift_panel",
    "Treasure chests": "envelopes",
    "Subscriptions": "subscribers subscriptions",
    "Banners and super fans": "barrages",
    "Battles": "battle_results battles battle_cards battle_tasks battle_parts",
    "Guests and co-hosts": "guests stage links link_layer link_people link_invitations link_changes link_kinds",
    "Goals": "goals",
    "Polls": "polls",
    "Rankings": "ranks rank_rewards",
    "The room": "room broadcast",
    "Notices": "notices notifications",
    "Moderation": "moderation",
    "Shop": "shop",
    "Games": "games",
}
"""Heading -> modules of tiktok_live.events, the events of which stand under it."""
MODEL_MODULES = "user badges badge_styles memberships activity gift pictures text message violations room"
SHOWN = {
    "Event": ("method", "text"),
    "GiftEvent": ("user", "gift", "delta"),
    "GiftStreakEvent": ("user", "count", "gift", "diamonds"),
    "LinkMicArmiesEvent": ("battle_armies",),
    "MemberEvent": ("user", "viewer_count"),
    "PollEvent": ("options", "total_votes"),
    "UnknownEvent": ("method", "fields()"),
}
"""What the example of an event prints where that is not its first attributes."""
INSIDE = {"User": "unique_id", "Gift": "name", "ClientState": "room_id"}
"""What an example prints of an attribute of such a class."""


class Docs(typing.NamedTuple):
    """The docstring of a class: its first paragraph, the others, and what it says of each attribute."""

    summary: str
    details: list[str]
    attributes: dict[str, str]

    @classmethod
    def of(cls, described: type) -> Docs:
        text, _, section = inspect.cleandoc(described.__doc__ or "").partition("\n\nAttributes:\n")
        entries = re.split(r"^(\w+): ", textwrap.dedent(section), flags=re.MULTILINE)[1:]
        summary, *details = (one_line(paragraph) for paragraph in text.split("\n\n"))
        attributes = dict(zip(entries[::2], map(one_line, entries[1::2]), strict=True))
        return cls(re.sub(r" \(``(Webcast\w+)``\)", "", summary), details, attributes)


def one_line(text: str) -> str:
    return " ".join(text.split())


def classes_in(package: types.ModuleType, modules: str) -> list[type]:
    """Return the public classes of modules, in the order in which they stand there."""
    found = []
    for name in modules.split():
        module = importlib.import_module(f"{package.__name__}.{name}")
        public = [value for value in vars(module).values() if getattr(value, "__module__", "") == module.__name__]
        found += [value for value in public if isinstance(value, type) and value.__name__ in module.__all__]
    return found


def all_events() -> list[type[Event]]:
    """Return every event in the order of the page."""
    modules = " ".join(FAMILY_MODULES.values())
    return [Event, *(cls for cls in classes_in(events, modules) if issubclass(cls, Event))]


def all_parts() -> list[type]:
    """Return everything else that the page describes: values and enums."""
    modules = " ".join(FAMILY_MODULES.values())
    parts = [cls for cls in classes_in(events, modules) if not issubclass(cls, Event)]
    return [*parts, *classes_in(models, MODEL_MODULES)]


DESCRIBED = {cls.__name__ for cls in (*all_events(), *all_parts())}


def own_attributes(cls: type) -> dict[str, Any]:
    """Return name and type of the attributes that a class adds to its bases, properties last."""
    hints = typing.get_type_hints(cls)
    own = {name: hints[name] for name in inspect.get_annotations(cls) if name in hints}
    computed = {name: value.fget for name, value in vars(cls).items() if isinstance(value, property)}
    return own | {name: typing.get_type_hints(getter)["return"] for name, getter in computed.items()}


def meaning(cls: type, name: str) -> str:
    """Return what an attribute of a class means; a property's own docstring says it."""
    found = vars(cls).get(name)
    if isinstance(found, property):
        summary = one_line(inspect.cleandoc(found.__doc__ or "").partition("\n\n")[0])
        return summary[:1].lower() + summary[1:]
    return Docs.of(cls).attributes.get(name, "")  # the tests tell what is missing


def in_words(hint: Any) -> str:
    """Tell a type in Markdown."""
    kind, inside = typing.get_origin(hint), [in_words(part) for part in typing.get_args(hint) if part is not ...]
    if kind in (typing.Union, types.UnionType):
        return joined(inside)
    if kind in (list, tuple):
        return f"{kind.__name__} of {inside[0]}"
    if kind is dict:
        return f"dict of {inside[0]} to {inside[1]}"
    if hint is Any:
        return "anything"
    return code("None" if hint is types.NoneType else hint.__name__)


def code(name: str) -> str:
    """Return a name as code, and as a link where this page describes it."""
    head = name.partition(".")[0]
    return f"[`{name}`](#{head.lower()})" if head in DESCRIBED else f"`{name}`"


def markdown(text: str) -> str:
    """Turn the markup of docstrings into Markdown."""
    text = re.sub(r":\w+:`~?(?:[a-z_]+\.)*([\w.]+)`", r"``\1``", text)
    return re.sub("``(.+?)``", lambda found: code(found[1]), text)


def table(cls: type) -> Iterator[str]:
    if own := own_attributes(cls):
        yield from ("| attribute | type | meaning |", "|---|---|---|")
    for name, hint in own.items():
        yield f"| `{name}` | {in_words(hint)} | {markdown(meaning(cls, name)).replace('|', chr(92) + '|')} |"
    if own:
        yield ""
    for name, method in vars(cls).items():
        if inspect.isfunction(method) and not name.startswith("_") and (name != "to_dict" or cls is Event):
            yield f"`{name}()`: {markdown(one_line(inspect.cleandoc(method.__doc__ or '')))}"
            yield ""


def sources() -> dict[type[Event], str]:
    """Return where each event comes from, in words."""
    found: dict[type[Event], list[str]] = {}
    for method in itertools.chain(*FAMILIES.values()):
        for cls in event_classes(method):
            found.setdefault(cls, []).append(f"From `{method}`.")
    for deriver in (GiftStreakDeriver, *(make(None) for make in DERIVERS)):
        for cls in deriver.makes:
            needed = joined(code(need.__name__) for need in deriver.needs if need is not cls)
            found.setdefault(cls, []).append(f"Made by the library from {needed}.")
    return {cls: " ".join(told) for cls, told in found.items()}


def joined(words: Iterable[str]) -> str:
    *others, last = words
    return f"{', '.join(others)} or {last}" if others else last


def facts(cls: type[Event], source: str) -> str:
    """Tell where an event comes from, and of which family of classes it is."""
    told = [source] if source else []
    if cls.__bases__[0] is not Event and cls is not Event:
        told.append(f"A kind of {code(cls.__bases__[0].__name__)}, with its attributes.")
    if cls is not Event and (kinds := [kind.__name__ for kind in all_events() if kind.__bases__[0] is cls]):
        told.append(f"Its kinds: {', '.join(map(code, kinds))}.")
    return " ".join(told)


def shown_attributes(cls: type[Event]) -> list[str]:
    """Return the first attributes that belong to the event, rather than to all events."""
    bases = cls.__mro__[: cls.__mro__.index(Event)]
    if chosen := next((SHOWN[base.__name__] for base in bases or (cls,) if base.__name__ in SHOWN), None):
        return list(chosen)
    fields = {field.name: field for field in dataclasses.fields(cls)}
    names = sorted((name for base in bases for name in inspect.get_annotations(base)), key=lambda name: name != "user")
    return [name for name in names if fields[name].repr][:2] or names[:2] or ["text"]


def example(cls: type[Event]) -> str:
    """Return a handler of an event; `client` is there."""
    hints = typing.get_type_hints(cls)
    kinds = {name: getattr(hints.get(name), "__name__", "") for name in shown_attributes(cls)}
    printed = [f"event.{name}" + (f".{INSIDE[kind]}" if kind in INSIDE else "") for name, kind in kinds.items()]
    name = cls.__name__
    handler = "on_" + re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name.removesuffix("Event") or name).lower()
    return (
        f"from tiktok_live.events import {name}\n\n\n@client.on({name})\n"
        f"def {handler}(event: {name}) -> None:\n    print({', '.join(printed)})"
    )


def describe(cls: type, level: str) -> Iterator[str]:
    docs = Docs.of(cls)
    for paragraph in (f"{level} {cls.__name__}", docs.summary, *docs.details):
        yield from (markdown(paragraph), "")


def describe_event(cls: type[Event], source: str) -> Iterator[str]:
    yield from describe(cls, "###")
    if told := facts(cls, source):
        yield from (told, "")
    yield from table(cls)
    yield from ("```python", example(cls), "```", "")


def describe_part(cls: type) -> Iterator[str]:
    yield from describe(cls, "####")
    yield from members(cls) if issubclass(cls, enum.Enum) else table(cls)


def members(cls: type[enum.Enum]) -> Iterator[str]:
    """List the members of an enum; a string after one in the source says what it means."""
    (body,) = (node.body for node in ast.parse(inspect.getsource(cls)).body if isinstance(node, ast.ClassDef))
    said = {}
    for member, after in zip(body, body[1:], strict=False):
        if isinstance(member, ast.Assign) and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            said[ast.unparse(member.targets[0])] = markdown(one_line(str(after.value.value)))
    shown = [f"`{name}` ({json.dumps(member.value)})" for name, member in cls.__members__.items()]
    if not said:
        yield from (", ".join(shown), "")
        return
    for text, name in zip(shown, cls.__members__, strict=True):
        yield f"- {text}{': ' + said[name] if name in said else ''}"
    yield ""


def contents() -> Iterator[str]:
    for family, modules in FAMILY_MODULES.items():
        found = [code(cls.__name__) for cls in classes_in(events, modules) if issubclass(cls, Event)]
        yield f"- **[{family}](#{family.lower().replace(' ', '-')}):** {', '.join(found)}"
    found = [code(cls.__name__) for cls in classes_in(models, MODEL_MODULES) if not issubclass(cls, enum.Enum)]
    yield from (f"- **[Models](#models):** {', '.join(found)}", "")


def page() -> str:
    """Return the whole page."""
    lines = [*HEAD.splitlines(), "", *contents(), "## What every event has", ""]
    lines += describe_event(Event, "")
    source = sources()
    for family, modules in FAMILY_MODULES.items():
        classes = classes_in(events, modules)
        lines += [f"## {family}", ""]
        for cls in classes:
            if issubclass(cls, Event):
                lines += describe_event(cls, source.get(cls, ""))
        if parts := [cls for cls in classes if not issubclass(cls, Event)]:
            parts.sort(key=lambda cls: issubclass(cls, enum.Enum))
            lines += [f"### {family}: parts", "", *(line for cls in parts for line in describe_part(cls))]
    lines += ["## Models", "", "### People, gifts, texts, rooms", ""]
    lines += [line for cls in classes_in(models, MODEL_MODULES) for line in describe_part(cls)]
    return "\n".join(lines).rstrip("\n") + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
