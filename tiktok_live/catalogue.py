"""``client.gifts``: what is known of the gifts that viewers send."""

from __future__ import annotations

import copy
import itertools
import os
import threading
from collections.abc import ItemsView, Iterable, Iterator, Mapping, ValuesView
from typing import Any, ClassVar

from tiktok_live.catalogue_file import GiftFile, newer
from tiktok_live.events import ConnectedEvent, DisconnectedEvent, Event, GiftEvent
from tiktok_live.models import Gift

__all__ = ["GiftCatalogue"]

MAX_GIFTS = 10_000
"""Gifts remembered at most; TikTok has some thousand. Beyond that, the one that was known first is forgotten."""


class GiftCatalogue(Mapping[int, Gift]):
    """Gift id -> gift, learnt from gift messages and from the gift list. May be read from any thread.

    Every gift that is sent while the client is connected is known afterwards: its name, price and pictures.
    ``get_available_gifts()`` and ``enable_extended_gift_info`` add TikTok's gift list; its entries say more (they have
    ``raw``); of a gift in the list, messages change no more than its price. With ``gift_cache`` the gifts are kept in
    a file, which is read when the catalogue is first used, and written at the end of a connection and by ``close()``,
    if there is anything new; several programs may share it. Whatever is wrong with it is a warning in the log.
    """

    needs: ClassVar[tuple[type[Event], ...]] = (ConnectedEvent, DisconnectedEvent, GiftEvent)
    """Events that have to be decoded for this."""
    glances: ClassVar[tuple[type[Event], ...]] = (GiftEvent,)
    """Those of them that need not be when nobody listens to them."""

    def __init__(self, cache: str | os.PathLike[str] | None = None) -> None:
        self._file = None if cache is None else GiftFile(cache)
        self._lock = threading.RLock()  # guards changes of all below; reentrant for signal handlers
        self._gifts: dict[int, Gift] | None = None  # never changed, but replaced, so that readers need no lock
        self._news: set[int] = set()  # ids of gifts that the file does not have, or not like this

    def __repr__(self) -> str:
        return f"<GiftCatalogue of {len(self)} gifts>"

    def __getitem__(self, gift_id: int) -> Gift:
        return self._known[gift_id]

    def __iter__(self) -> Iterator[int]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def values(self) -> ValuesView[Gift]:
        """Return the gifts known now."""
        return self._known.values()

    def items(self) -> ItemsView[int, Gift]:
        """Return the gifts known now, with their ids."""
        return self._known.items()

    def by_name(self, name: str) -> Gift | None:
        """Return the gift of that name, in any case; of several, the first of :meth:`named`."""
        return next(iter(self.named(name)), None)

    def named(self, name: str) -> list[Gift]:
        """Return every gift of that name, in any case: those on the gift panel first, then the lower id first."""
        wanted = name.casefold()
        found = [gift for gift in self.values() if gift.name is not None and gift.name.casefold() == wanted]
        return sorted(found, key=lambda gift: (not gift.is_on_panel, gift.gift_id or 0))

    def displayed(self) -> list[Gift]:
        """Return the gifts on the panel from which viewers choose, the cheapest first.

        Only with the gift list are these all of them; before it was fetched, or found in the cache, it is those that
        somebody has sent.
        """
        found = [gift for gift in self.values() if gift.is_on_panel]
        return sorted(found, key=lambda gift: (gift.diamond_count or 0, gift.gift_id or 0))

    @property
    def _known(self) -> dict[int, Gift]:
        if self._gifts is None:
            with self._lock:
                if self._gifts is None:
                    self._gifts = {} if self._file is None else _latest(self._file.read())
        return self._gifts

    def learn(self, gifts: Iterable[Gift]) -> None:
        """Take gifts of the gift list, or of messages, into the catalogue."""
        with self._lock:
            known = self._known
            changed: dict[int, Gift] = {}
            for told in gifts:
                if told.gift_id is None:
                    continue
                before = known.get(told.gift_id)
                after = newer(before, told)
                if after is not before and after != before:
                    changed[told.gift_id] = after
            if changed:
                self._gifts = _latest({**known, **changed})
                if self._file is not None:
                    self._news = (self._news | changed.keys()) & self._gifts.keys()

    def save(self) -> None:
        """Write what is new into the cache file, if there is one."""
        if self._file is None:
            return
        with self._lock:
            news = {gift_id: self._known[gift_id] for gift_id in self._news if gift_id in self._known}
            self._news = set()
        if not news:
            return
        kept = self._file.update(news)
        with self._lock:
            if kept is None:
                self._news |= news.keys()
                return
            theirs = {gift_id: gift for gift_id, gift in kept.items() if gift_id not in self._news}
            self._gifts = _latest({**self._known, **theirs})

    # --- for the connection

    def observe(self, event: Event) -> None:
        """Learn from an event; dispatcher thread."""
        if isinstance(event, GiftEvent):
            if not self._knows(event.gift.gift_id, event.gift.name, event.gift.diamond_count):
                self.learn([copy.deepcopy(event.gift)])  # the gift itself keeps all of its message in memory
        elif isinstance(event, ConnectedEvent):
            self.learn(event.state.available_gifts)
        elif isinstance(event, DisconnectedEvent):
            self.save()

    def glance(self, event_class: type[Event], slim: Any, is_history: bool) -> bool:
        """Look at a gift message of which nobody needs the event; tell whether it tells nothing new."""
        gift = slim.gift
        price = gift.diamond_count if gift.HasField("diamond_count") else None
        return self._knows(gift.id or slim.gift_id or None, gift.name, price)

    def _knows(self, gift_id: int | None, name: str | None, diamond_count: int | None) -> bool:
        """Tell whether a gift message tells nothing new, as nearly all of them; one without a name never does."""
        known = None if gift_id is None else self._known.get(gift_id)
        if known is None or not name:
            return not name
        return known.diamond_count == diamond_count and bool(known.name == name or known.raw)


def _latest(gifts: dict[int, Gift]) -> dict[int, Gift]:
    """Drop from the gifts, which nobody else has, those that were known first if there are too many."""
    for gift_id in list(itertools.islice(gifts, max(len(gifts) - MAX_GIFTS, 0))):
        del gifts[gift_id]
    return gifts
