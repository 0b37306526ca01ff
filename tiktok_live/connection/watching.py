"""Watchers: parts of the client that see what happens without anybody listening, such as its statistics."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Any, NamedTuple, Protocol, runtime_checkable

from tiktok_live.events import Event, RawDataEvent

__all__ = ["GlancingWatcher", "PreparedWatcher", "SkippingWatcher", "Watcher", "Watchers"]

logger = logging.getLogger(__name__)


class Watcher(Protocol):
    """Sees events on the dispatcher thread: messages, events of the connection, and what is derived from others.

    Each comes complete, and before its handlers run: a handler that asks the watcher finds its own event there.

    Attributes:
        needs: classes of the events that it sees; subclasses count, and ``Event`` stands for all but
            ``RawDataEvent``. For its sake messages are decoded that nobody listens to.
    """

    @property
    def needs(self) -> tuple[type[Event], ...]: ...

    def observe(self, event: Event) -> None:
        """See an event of the classes that it needs."""
        ...


@runtime_checkable
class SkippingWatcher(Watcher, Protocol):
    """Is also told of the messages whose events it does not see."""

    def skipped(self, event_class: type[Event]) -> None:
        """Note that a message went by whose event it does not need.

        ``event_class`` is the class of the event. A message that was not even decoded has the class that all events of
        its wire method have in common.
        """
        ...


@runtime_checkable
class GlancingWatcher(Watcher, Protocol):
    """Can do without some of the events that it needs: for their messages, when nobody else needs the event.

    Attributes:
        glances: classes of these events.
    """

    @property
    def glances(self) -> Collection[type[Event]]: ...

    def glance(self, event_class: type[Event], slim: Any, is_history: bool) -> bool:
        """See a message cut down as in ``protos/slim.proto``; tell whether its event, of this class, is needless."""
        ...


@runtime_checkable
class PreparedWatcher(GlancingWatcher, Protocol):
    """Has functions of its own for each class of events, and so need not look up again and again what to do."""

    def observer_of(self, event_class: type[Event]) -> Callable[[Event], None]:
        """Return what does for this class as ``observe`` does."""
        ...

    def glancer_of(self, event_class: type[Event]) -> Callable[[Any, bool], bool]:
        """Return what does for this class as ``glance`` does."""
        ...


class _Audience(NamedTuple):
    observe: list[Callable[[Event], None]]
    skipped: list[Callable[[type[Event]], None]]
    glance: list[tuple[Callable[[Any, bool], bool], GlancingWatcher]]
    is_glanceable: bool  # whether those who observe can do with a glance


class Watchers:
    """The watchers of one connection. One that raises is logged as a bug, once for each event class."""

    def __init__(self, watchers: Sequence[Watcher]) -> None:
        self._watchers = tuple(watchers)
        self._audiences: dict[type[Event], _Audience] = {}
        self._logged: set[tuple[object, type[Event]]] = set()

    def need(self, event_classes: tuple[type[Event], ...]) -> bool:
        """Tell whether a watcher needs an event that can be of one of the classes."""
        return any(self._audience(event_class).observe for event_class in event_classes)

    def notice(self, event_class: type[Event]) -> bool:
        """Tell whether a watcher is told of messages whose event it does not need."""
        return bool(self._audience(event_class).skipped)

    def need_in_full(self, event_classes: tuple[type[Event], ...]) -> bool:
        """Tell whether a watcher needs such an event and cannot do with a glance at its message."""
        return self.need(event_classes) and not all(self._audience(cls).is_glanceable for cls in event_classes)

    def glance(self, event_class: type[Event], slim: object, is_history: bool, decode: Callable[[], Event]) -> None:
        """Show what a message is cut down to; its event, made by ``decode``, to those whom that is not enough."""
        audience = self._audiences.get(event_class) or self._gather(event_class)
        for look, watcher in audience.glance:
            try:
                if not look(slim, is_history):
                    watcher.observe(decode())
            except Exception as exc:
                self._log(watcher.glance, event_class, exc)
        if audience.skipped:
            self.skip(event_class)

    def see(self, event: Event) -> None:
        """Show an event to those who need it; tell the others of it if a message made it."""
        audience = self._audiences.get(type(event)) or self._gather(type(event))
        for observe in audience.observe:
            try:
                observe(event)
            except Exception as exc:
                self._log(observe, type(event), exc)
        if audience.skipped and event.method is not None and event.source is None:
            self.skip(type(event))

    def skip(self, event_class: type[Event]) -> None:
        """Tell those who do not need it that a message with an event of this class went by."""
        for skipped in self._audience(event_class).skipped:
            try:
                skipped(event_class)
            except Exception as exc:
                self._log(skipped, event_class, exc)

    def _audience(self, event_class: type[Event]) -> _Audience:
        return self._audiences.get(event_class) or self._gather(event_class)

    def _gather(self, event_class: type[Event]) -> _Audience:
        observe: list[Callable[[Event], None]] = []
        skipped: list[Callable[[type[Event]], None]] = []
        glances: list[tuple[Callable[[Any, bool], bool], GlancingWatcher]] = []
        for watcher in self._watchers:
            if _is_needed(event_class, watcher.needs):
                prepared = watcher if isinstance(watcher, PreparedWatcher) else None
                observe.append(watcher.observe if prepared is None else prepared.observer_of(event_class))
                if isinstance(watcher, GlancingWatcher) and event_class in watcher.glances:
                    look = (
                        partial(watcher.glance, event_class) if prepared is None else prepared.glancer_of(event_class)
                    )
                    glances.append((look, watcher))
            elif isinstance(watcher, SkippingWatcher) and event_class is not RawDataEvent:
                skipped.append(watcher.skipped)
        audience = _Audience(observe, skipped, glances, len(glances) == len(observe))
        self._audiences[event_class] = audience
        return audience

    def _log(self, method: Callable[..., object], event_class: type[Event], exc: Exception) -> None:
        if (method, event_class) not in self._logged:
            self._logged.add((method, event_class))
            name = getattr(method, "__qualname__", repr(method))
            logger.error("A bug in %s on %s (logged once)", name, event_class.__name__, exc_info=exc)


def _is_needed(event_class: type[Event], needs: tuple[type[Event], ...]) -> bool:
    # RawDataEvent comes for every message, beside its event: only those get it who name it.
    return event_class in needs if event_class is RawDataEvent else issubclass(event_class, needs)
