"""From queued messages to events to handlers. Everything here runs on the dispatcher thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence

from tiktok_live.connection.demand import Demand, Verdict
from tiktok_live.connection.endings import reason_of
from tiktok_live.connection.inbox import Entry, Inbox
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.watching import Watcher, Watchers
from tiktok_live.decoding import Decoder, People, decode_message, glance
from tiktok_live.derived import DERIVERS, Derivations, End, GiftStreakDeriver
from tiktok_live.dispatch import Dispatch
from tiktok_live.errors import DecodeError
from tiktok_live.events import ConnectedEvent, ErrorEvent, Event, GiftEvent, RawDataEvent, StreamEndEvent
from tiktok_live.models import Gift
from tiktok_live.signals import CONNECTIONS
from tiktok_live.streaks import GiftStreaks
from tiktok_live.wire import Encoded

__all__ = ["Delivery"]

logger = logging.getLogger(__name__)


class Delivery:
    """Takes entries from the inbox until it is closed and empty.

    An event goes to the watchers, then to the handlers; then follows what the derivers make of it. All of that survives
    a loss of the connection, as long as the client comes back to the same live.
    """

    def __init__(
        self,
        inbox: Inbox,
        dispatch: Dispatch,
        *,
        room_id: str,
        host_id: str | None,
        gifts: Sequence[Gift],
        gift_streak_timeout: float,
        watchers: Sequence[Watcher],
        reads_all: bool,
        cut_short: Latch,
        end: Callable[[str], None],
    ) -> None:
        """Prepare.

        Args:
            inbox: where messages and events come from.
            dispatch: where events go.
            room_id: goes into events, until a ``ConnectedEvent`` comes with another.
            host_id: user id of the room's host, if known.
            gifts: gift list, for ``extended_gift_info``; may be empty.
            gift_streak_timeout: seconds after which a silent streak of gifts is over.
            watchers: see every event before its handlers do.
            reads_all: whether what messages tell of people is remembered where nobody listens to them.
            cut_short: once set, not even the rest of the current batch is delivered.
            end: called with a reason after the batch in which the live ended.
        """
        self._inbox = inbox
        self._dispatch = dispatch
        self._host_id = host_id
        self._people = People()
        self._told_by_glances = self._people if reads_all else None
        self._gift_streak_timeout = gift_streak_timeout
        self._cut_short = cut_short
        self._end = end
        self._watchers = Watchers(watchers)
        self._ending: str | None = None
        self._begin(room_id, gifts)

    def _begin(self, room_id: str, gifts: Sequence[Gift]) -> None:
        """Begin with a live, of which nothing is known yet."""
        self._room_id = room_id
        self._gifts: Mapping[int, Gift] = {gift.gift_id: gift for gift in gifts if gift.gift_id is not None}
        self._gift_streaks = GiftStreakDeriver(GiftStreaks(self._gift_streak_timeout))
        self._derivations = Derivations([self._gift_streaks], DERIVERS, self._host_id)
        self._demand = Demand(self._dispatch, self._watchers, self._derivations)
        self._has_ended = False

    def run(self) -> None:
        """Deliver everything, and at last what comes of it when nothing more comes."""
        while (entry := self._inbox.get(due := self.due())) is not None:
            self.take(entry, due)
        self.conclude()

    def due(self) -> float | None:
        """Return by when to go on although nothing arrives, on the inbox's clock; ``None`` when nothing is waited for.

        It is asked before each look into the inbox.
        """
        self._demand.keep_up()
        return self._derivations.due()

    def take(self, entry: Entry, due: float | None) -> None:
        """Deliver what an entry holds, and before it what was ``due`` when it arrived."""
        # First what fell silent before this came; the entry is an empty batch when nothing came by then.
        if due is not None and due <= entry.at:
            self._send_derived(self._derivations.tick(entry.at))
        if isinstance(entry.content, Event):
            self._follow(entry.content)
            entry.content.room_id = entry.content.room_id or self._room_id
            self.send(entry.content)
            return
        demand = self._demand
        for message in entry.content:
            method = message.method
            verdict = demand.verdicts.get(method)  # a call of verdict_on() for each takes 0.1 us longer
            if verdict is None or demand.version is not CONNECTIONS.version:
                verdict = demand.verdict_on(method)
            if verdict.ignored:
                continue
            if self._cut_short.is_set():
                break
            self._deliver(message, verdict, entry.at)
        self._tell_of_the_end()

    def conclude(self) -> None:
        """Deliver what comes of it all when nothing more comes."""
        self._finish("live_end" if self._has_ended else "disconnect")

    def _finish(self, why: End) -> None:
        self._demand.keep_up()
        self._send_derived(self._derivations.finish(self._inbox.now(), why))

    def _follow(self, event: Event) -> None:
        """Begin anew when the client has entered another live of the host; the end of the old one was missed."""
        if isinstance(event, ConnectedEvent) and event.room_id not in (None, self._room_id):
            self._finish("live_end")
            self._begin(event.room_id, event.state.available_gifts)

    def send(self, event: Event) -> None:
        """Show an event to the watchers, and then to everybody who listens."""
        self._watchers.see(event)
        self._dispatch.send(event)

    def _deliver(self, message: Encoded, verdict: Verdict, at: float) -> None:
        if verdict.raw:
            self.send(self._raw(message))
            verdict = self._demand.verdict_on(message.method)  # a handler may want the event now
        if not verdict.decoded and self._do_without(message, verdict):
            return
        event = self._decode(message, verdict.decoder)
        if verdict.may_give and isinstance(event, GiftEvent):
            self._complete(event, at)
        if verdict.watched:
            self._watchers.see(event)
        self._dispatch.send(event)
        if verdict.may_end and isinstance(event, StreamEndEvent):
            self._has_ended = True
            self._ending = reason_of(event)
        if verdict.followed and (derived := self._derivations.observe(event, at)):
            self._send_derived(derived)

    def _do_without(self, message: Encoded, verdict: Verdict) -> bool:
        """Show a message that need not be decoded to watchers who look at it; tell whether it can be looked at."""
        if not verdict.glanced or verdict.decoder is None:
            self._watchers.skip(verdict.event_class)
            return True
        slim = glance(message, verdict.decoder, self._told_by_glances)
        if slim is None:
            return False
        self._watchers.glance(
            verdict.event_class, slim, message.is_history, lambda: self._decode(message, verdict.decoder)
        )
        return True

    def _send_derived(self, events: list[Event]) -> None:
        for event in events:
            event.room_id = event.room_id or self._room_id
            self.send(event)

    def _tell_of_the_end(self) -> None:
        if self._ending is not None:
            self._end(self._ending)
            self._ending = None

    def _raw(self, message: Encoded) -> RawDataEvent:
        return RawDataEvent(
            method=message.method,
            payload=message.payload,
            room_id=self._room_id,
            msg_id=str(message.msg_id) if message.msg_id else None,
            is_history=message.is_history,
        )

    def _decode(self, message: Encoded, decoder: Decoder | None) -> Event:
        """Decode a message; one that cannot be is reported in its place, and its neighbours are not affected."""
        try:
            return decode_message(message, decoder, self._room_id, self._host_id, self._people)
        except DecodeError as exc:
            logger.debug("A message cannot be decoded: %s", exc)
            problem: Exception = exc
        except Exception as exc:
            logger.exception("A bug in decoding %.80r", message.method)
            problem = exc
        return ErrorEvent(
            info=f"A message {message.method[:80]!r} could not be decoded.",
            exception=problem,
            method=message.method,
            payload=message.payload,
            room_id=self._room_id,
            msg_id=str(message.msg_id) if message.msg_id else None,
        )

    def _complete(self, event: GiftEvent, at: float) -> None:
        """Add what one message alone does not say: how many gifts are new, and the entry of the gift list."""
        self._gift_streaks.complete(event, at)
        if self._gifts and event.gift_id is not None:
            event.extended_gift_info = self._gifts.get(event.gift_id)
