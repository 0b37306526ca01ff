"""TikTokLive answers what its events show. Runs in an environment of its own: `peers.Peer` talks to it.

The first line out says what it is. Then for each line in, a list of wire methods and payloads, a line out: for each of
them a digest of the event that a handler gets, or null where there is none.

Everything that TikTokLive decodes is in the event, which is itself the protobuf message: the fields that its schema
knows, all the way down. Its `to_dict()` cannot be used: it raises for messages with users (7.0.1).
"""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import sys
from importlib.metadata import version
from typing import Any

from TikTokLive.events import custom_events, proto_events
from TikTokLive.events.base_event import BaseEvent
from TikTokLive.events.proto_events import EVENT_MAPPINGS


def event_classes() -> int:
    """Count the classes that its users can name in a handler."""
    named = {**vars(proto_events), **vars(custom_events)}.values()
    return len({cls for cls in named if isinstance(cls, type) and issubclass(cls, BaseEvent)} - {BaseEvent})


def plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    return repr(value)


def show(method: str, payload: str) -> str | None:
    event_class = EVENT_MAPPINGS.get(method)
    if event_class is None:
        return None
    try:
        event = event_class().parse(base64.b64decode(payload))
    except Exception:  # its client logs whatever is raised here, and calls no handler
        return None
    return hashlib.sha1(json.dumps(plain(event)).encode()).hexdigest()


def main() -> None:
    about = {"version": version("TikTokLive"), "methods": len(EVENT_MAPPINGS), "classes": event_classes()}
    print(json.dumps(about), flush=True)
    for line in sys.stdin:
        print(json.dumps([show(method, payload) for method, payload in json.loads(line)]), flush=True)


if __name__ == "__main__":
    main()
