"""``--events``: which events a command shows."""

from __future__ import annotations

import argparse

from tiktok_live import events
from tiktok_live.events import Event

__all__ = ["EVENT_NAMES", "event_classes"]

EVENT_NAMES: dict[str, type[Event]] = {
    name.removesuffix("Event").lower(): cls
    for name, cls in ((name, getattr(events, name)) for name in dir(events))
    if isinstance(cls, type) and issubclass(cls, Event) and cls is not Event
}
"""``chat`` -> ``ChatEvent``: every event class without its ending, in small letters."""

OTHER_NAMES = {
    "all": "event",
    "banner": "barrage",
    "chest": "envelope",
    "comment": "chat",
    "intro": "liveintro",
    "join": "member",
    "pin": "roompin",
    "question": "questionnew",
    "shop": "oecliveshopping",
    "stage": "guestjoined guestleft",
    "stream": "control",
    "viewers": "roomuser",
}
"""What a line calls the events, or people do -> the names of their classes."""


def event_classes(text: str) -> tuple[type[Event], ...]:
    """Read ``chat,gift``: class names or short names, in any case, a comma between them.

    Raises:
        argparse.ArgumentTypeError: a name is none; the message lists the valid ones.
    """
    classes = []
    for given in text.split(","):
        name = given.strip().lower().replace("-", "").replace("_", "").removesuffix("event")
        for known in OTHER_NAMES.get(name, name).split() or [""]:
            cls = Event if known in ("", "event") and given.strip() else EVENT_NAMES.get(known)
            if cls is None:
                valid = ", ".join(["all", *sorted({*EVENT_NAMES, *OTHER_NAMES} - {"all"})])
                raise argparse.ArgumentTypeError(f"no event is called {given.strip()!r}. Valid names: {valid}")
            classes.append(cls)
    return tuple(classes)
