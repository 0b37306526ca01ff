"""One blinker signal per event class: the public layer beneath ``client.on``.

A receiver connected here is called as ``receiver(client, event=event)``, after the client's own handlers::

    from tiktok_live import signals
    from tiktok_live.events import ChatEvent

    @signals.signal_for(ChatEvent).connect
    def on_chat_of_any_client(client, event):
        print(event.comment)

blinker keeps receivers weakly: connect a function that something else keeps, or pass ``weak=False``.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from blinker import ANY, Signal

from tiktok_live.events import Event

__all__ = ["CONNECTIONS", "EventSignal", "signal_for"]

Receiver = TypeVar("Receiver", bound=Callable[..., Any])

# blinker walks its books without a lock; handlers come and go on any thread, and also when the garbage collector takes
# a receiver while this very thread holds the lock: hence reentrant.
_books = threading.RLock()


class _Connections:
    """What is connected in this process.

    Attributes:
        version: another object after a receiver of any event class came or went; compare with ``is``.
    """

    __slots__ = ("version",)

    def __init__(self) -> None:
        self.version = object()

    def note_change(self) -> None:
        self.version = object()


CONNECTIONS = _Connections()


class EventSignal(Signal):
    """The signal of one event class. Subclasses have signals of their own: dispatch walks an event's bases."""

    def connect(self, receiver: Receiver, sender: Any = ANY, weak: bool = True) -> Receiver:
        """Call ``receiver(client, event=event)`` for events of ``sender`` (a client), or of every client.

        Args:
            receiver: any callable; it runs on the client's dispatcher thread.
            sender: one client; by default all of them.
            weak: whether the receiver is dropped when nothing else refers to it.
        """
        with _books:
            connected: Receiver = super().connect(receiver, sender, weak)
            CONNECTIONS.note_change()
        return connected

    def receivers_of(self, client: object) -> list[Callable[..., Any]]:
        """Return what is to be called for an event of ``client``, at this moment."""
        with _books:
            return list(self.receivers_for(client)) if self.receivers else []

    def _disconnect(self, receiver_id: Hashable, sender_id: Hashable) -> None:
        # Every way out leads here: disconnect() and the death of a receiver that was held weakly.
        with _books:
            super()._disconnect(receiver_id, sender_id)
            CONNECTIONS.note_change()


_signals: dict[type[Event], EventSignal] = {}


def signal_for(event_class: type[Event]) -> EventSignal:
    """Return the signal of ``event_class``, the same object every time.

    Raises:
        TypeError: ``event_class`` is no event class.
    """
    if not (isinstance(event_class, type) and issubclass(event_class, Event)):
        raise TypeError(f"A class of tiktok_live.events is wanted, like ChatEvent; got {event_class!r}.")
    signal = _signals.get(event_class)
    if signal is None:
        signal = _signals.setdefault(event_class, EventSignal(f"Sent for every {event_class.__name__}."))
    return signal
