"""Who wants what: which messages are worth decoding."""

from __future__ import annotations

from dataclasses import dataclass

from tiktok_live.connection.endings import CONTROL_METHODS
from tiktok_live.connection.watching import Watchers
from tiktok_live.decoding import Decoder, decoder_of, event_classes
from tiktok_live.derived import Derivations
from tiktok_live.dispatch import Dispatch
from tiktok_live.events import ErrorEvent, Event, GiftEvent, RawDataEvent
from tiktok_live.signals import CONNECTIONS

__all__ = ["Demand", "Verdict"]

MAX_METHODS = 1000
"""Wire methods with a verdict in memory; TikTok has some hundred, a peer may name any number."""
LONGEST_METHOD = 100
"""Characters of a wire method that is remembered; TikTok's longest has 36, a peer's may have millions."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of the messages of a wire method.

    Attributes:
        raw: whether anybody wants them as they come.
        decoded: whether anybody wants their events, or they may end the live.
        glanced: else whether a watcher wants a glance at them.
        ignored: whether nobody even counts them.
        watched: whether a watcher sees their events, or is told of them.
        may_give: whether they may be gifts.
        may_end: whether they may end the live.
        followed: whether something may be derived from their events.
        event_class: what their events have in common.
        decoder: what makes their events; ``None`` for messages that nobody knows.
    """

    raw: bool
    decoded: bool
    glanced: bool
    ignored: bool
    watched: bool
    may_give: bool
    may_end: bool
    followed: bool
    event_class: type[Event]
    decoder: Decoder | None


class Demand:
    """Asks handlers, watchers and derivers once for each wire method, and again after handlers have come or gone.

    Attributes:
        version: of the connections of handlers, as of which the verdicts are.
        verdicts: wire method -> verdict; to be looked at only where the version is that of now.
    """

    def __init__(self, dispatch: Dispatch, watchers: Watchers, derivations: Derivations) -> None:
        self._dispatch = dispatch
        self._watchers = watchers
        self._derivations = derivations
        self.version: object = None
        self.verdicts: dict[str, Verdict] = {}

    def keep_up(self) -> None:
        """Let the derivers work whose events are wanted now."""
        version = CONNECTIONS.version
        if self.version is not version:
            self.version = version  # noted before asking: a change in the meantime is noticed the next time
            self.verdicts = {}
            # Who can do with a glance at messages wants nothing that is made of them: statistics count no banners.
            self._derivations.choose(
                lambda classes: self._dispatch.wants(classes) or self._watchers.need_in_full(classes)
            )

    def verdict_on(self, method: str) -> Verdict:
        """Return what becomes of messages of a wire method; cheap enough for every message."""
        if self.version is not CONNECTIONS.version:
            self.keep_up()
        return self.verdicts.get(method) or self._judge(method)

    def _judge(self, method: str) -> Verdict:
        raw, classes, decoder = (RawDataEvent,), event_classes(method), decoder_of(method)
        # A glance at a like takes a quarter of the time that decoding it takes (0.9 of 3.5 us).
        can_glance = decoder is not None and decoder.slim is not None
        watched = self._watchers.need(classes)
        event_class, followed = _in_common(classes), self._derivations.need(classes)
        noticed = self._watchers.notice(event_class)
        seen_raw = self._dispatch.wants(raw) or self._watchers.need(raw)
        decoded = (
            method in CONTROL_METHODS
            or self._dispatch.wants(classes)
            or (self._watchers.need_in_full(classes) if can_glance else watched)
            or followed
        )
        glanced = can_glance and watched
        verdict = Verdict(
            raw=seen_raw,
            decoded=decoded,
            glanced=glanced,
            ignored=not (seen_raw or decoded or glanced or noticed),
            watched=watched or noticed or self._watchers.need((ErrorEvent,)),
            may_give=GiftEvent in classes,
            may_end=method in CONTROL_METHODS,
            followed=followed,
            event_class=event_class,
            decoder=decoder,
        )
        if len(self.verdicts) >= MAX_METHODS:
            self.verdicts = {}
        if len(method) <= LONGEST_METHOD:
            self.verdicts[method] = verdict
        return verdict


def _in_common(classes: tuple[type[Event], ...]) -> type[Event]:
    """Return the class of which the others are subclasses."""
    return next((base for base in classes if all(issubclass(other, base) for other in classes)), Event)
