"""What a deriver is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Protocol

from tiktok_live.events import Event

__all__ = ["Deriver", "DeriverMaker", "End"]

End = Literal["live_end", "disconnect"]
"""How a connection ended: with the live, or before it."""


class Deriver(Protocol):
    """Makes events from the events of one room; used on one thread.

    It is asked only while somebody wants what it makes, and so may have missed the beginning of anything. What it makes
    has ``payload`` and ``msg_id`` ``None``, and as ``source`` the event that it was made from, or ``None``.

    ``now`` is in seconds on a monotonic clock: for an event the moment at which it arrived, however long it waited for
    handlers.

    Attributes:
        needs: classes of the events that it must see; subclasses count.
        makes: classes of the events that it makes.
    """

    @property
    def needs(self) -> tuple[type[Event], ...]: ...

    @property
    def makes(self) -> tuple[type[Event], ...]: ...

    def observe(self, event: Event, now: float) -> Iterable[Event]:
        """See an event that was just handled; return what it gives rise to."""
        ...

    def due(self) -> float | None:
        """Return when ``tick`` wants to be called although nothing comes; ``None`` for never."""
        ...

    def tick(self, now: float) -> Iterable[Event]:
        """Notice that time has passed; called when that is due or later, and moves the moment that is due."""
        ...

    def finish(self, now: float, why: End) -> Iterable[Event]:
        """Bring everything to an end: the last event has been seen. Called once, before the ``DisconnectedEvent``."""
        ...


class DeriverMaker(Protocol):
    """Makes a deriver for a room.

    Attributes:
        makes: classes of the events that the deriver makes.
    """

    @property
    def makes(self) -> tuple[type[Event], ...]: ...

    def __call__(self, host_id: str | None, /) -> Deriver: ...
