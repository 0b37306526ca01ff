"""All derivers of a room, as one."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from tiktok_live.derived.deriver import Deriver, DeriverMaker, End
from tiktok_live.events import Event

__all__ = ["Derivations"]

logger = logging.getLogger(__name__)


class Derivations:
    """The derivers of one room, of which only those work whose events somebody wants.

    One that raises is logged as the bug that it is, once for each kind of event, and harms nobody.
    """

    def __init__(
        self, derivers: Sequence[Deriver], others: Sequence[DeriverMaker] = (), host_id: str | None = None
    ) -> None:
        """Prepare.

        Args:
            derivers: those that are there.
            others: makers of those that are made when somebody wants their events.
            host_id: user id of the room's host, if known: what makers are given.
        """
        self._derivers = dict(enumerate(derivers))  # by their places, which are the order of what they make
        self._others = dict(enumerate(others, len(self._derivers)))
        self._host_id = host_id
        self._in_use: list[Deriver] = []
        self._in_need: dict[type[Event], list[Deriver]] = {}
        self._logged: set[tuple[type, object]] = set()

    def choose(self, wants: Callable[[tuple[type[Event], ...]], bool]) -> None:
        """Let those work from now on of whose events ``wants`` is true."""
        for place in [place for place, maker in self._others.items() if wants(maker.makes)]:
            self._derivers[place] = self._others.pop(place)(self._host_id)
        derivers = [self._derivers[place] for place in sorted(self._derivers)]
        self._in_use = [deriver for deriver in derivers if wants(deriver.makes)]
        self._in_need = {}

    def need(self, event_classes: tuple[type[Event], ...]) -> bool:
        """Tell whether a deriver at work must see an event that can be of one of the classes."""
        return any(self._who_needs(event_class) for event_class in event_classes)

    def observe(self, event: Event, now: float) -> list[Event]:
        """Show an event, which was just handled, to those who need it; return what they make of it."""
        derivers = self._in_need.get(type(event))
        if derivers is None:
            derivers = self._who_needs(type(event))
        made: list[Event] = []
        for deriver in derivers:
            try:
                made += deriver.observe(event, now)
            except Exception as exc:
                self._log(deriver, type(event), exc)
        return made

    def due(self) -> float | None:
        """Return when :meth:`tick` is to be called although nothing comes; ``None`` for never."""
        earliest: float | None = None
        for deriver in tuple(self._in_use):
            due = self._due_of(deriver)
            if due is not None and (earliest is None or due < earliest):
                earliest = due
        return earliest

    def tick(self, now: float) -> list[Event]:
        """Tell those the time who are waiting for it; return what they make of it."""
        made: list[Event] = []
        for deriver in tuple(self._in_use):
            due = self._due_of(deriver)
            if due is None or due > now:
                continue
            try:
                made += deriver.tick(now)
                if deriver.due() == due:
                    raise RuntimeError(f"{type(deriver).__name__}.tick() leaves the moment at which it is due.")
            except Exception as exc:
                self._retire(deriver, exc)
        return made

    def finish(self, now: float, why: End) -> list[Event]:
        """Bring everything to an end; return the last events."""
        made: list[Event] = []
        for deriver in self._in_use:
            try:
                made += deriver.finish(now, why)
            except Exception as exc:
                self._log(deriver, why, exc)
        return made

    def _who_needs(self, event_class: type[Event]) -> list[Deriver]:
        found = self._in_need.get(event_class)
        if found is None:
            found = [deriver for deriver in self._in_use if issubclass(event_class, deriver.needs)]
            self._in_need[event_class] = found
        return found

    def _due_of(self, deriver: Deriver) -> float | None:
        try:
            return deriver.due()
        except Exception as exc:
            self._retire(deriver, exc)
            return None

    def _retire(self, deriver: Deriver, exc: Exception) -> None:
        """Do without a deriver that has lost its clock: asked for the time again, it would never be quiet."""
        self._log(deriver, "time", exc)
        self._derivers = {place: other for place, other in self._derivers.items() if other is not deriver}
        self._in_use.remove(deriver)
        self._in_need = {}

    def _log(self, deriver: Deriver, occasion: object, exc: Exception) -> None:
        if (type(deriver), occasion) not in self._logged:
            self._logged.add((type(deriver), occasion))
            logger.error("A bug in %s (logged once)", type(deriver).__name__, exc_info=exc)
