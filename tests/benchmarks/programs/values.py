"""What handlers read of each message, by message id: the same fields that the programs for other clients read."""

from __future__ import annotations

import json
import sys
from operator import attrgetter
from pathlib import Path
from typing import Any

from benchmarks.programs.handlers import FEW
from benchmarks.programs.straight import Straight
from benchmarks.stream import read_stream
from tiktok_live.events import (
    ChatEvent,
    Event,
    FollowEvent,
    GiftEvent,
    LikeEvent,
    MemberEvent,
    RoomUserEvent,
    ShareEvent,
)

__all__ = ["COMPARED"]

COMPARED = (ChatEvent, LikeEvent, MemberEvent, GiftEvent, FollowEvent, ShareEvent, RoomUserEvent)


def main() -> None:
    straight, found = Straight("nobody"), dict[str, list[Any]]()
    for event_class in COMPARED:
        listen(straight, event_class, found)
    straight.run(read_stream(Path(sys.argv[1])))
    print(json.dumps(found))


def listen(straight: Straight, event_class: type[Event], found: dict[str, list[Any]]) -> None:
    fields = attrgetter(*FEW[event_class])

    @straight.client.on(event_class)
    def read(event: Event) -> None:
        if event.source is None and event.msg_id is not None:
            found[event.msg_id] = list(fields(event))


if __name__ == "__main__":
    main()
