"""The part of the client that listens: ``on``, ``once``, ``off`` and the iterators."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator
from typing import Any, TypeVar, overload

from tiktok_live.client.stream import EventStream, HeadStart
from tiktok_live.dispatch import Dispatch
from tiktok_live.events import Event

__all__ = ["Handling", "Listening"]

E = TypeVar("E", bound=Event)
R = TypeVar("R")

STREAM_SIZE = 10_000
HEAD_START = 1_000


class Handling:
    """Handlers. All methods may be called from any thread."""

    def __init__(self, dispatch: Dispatch) -> None:
        self._dispatch = dispatch

    @overload
    def on(self, event_class: type[E]) -> Callable[[Callable[[E], R]], Callable[[E], R]]: ...
    @overload
    def on(self, event_class: type[E], handler: Callable[[E], R]) -> Callable[[E], R]: ...
    def on(self, event_class: type[E], handler: Callable[[E], R] | None = None) -> Any:
        """Call a function for every event of a class and of its subclasses.

        Works as a decorator, ``@client.on(ChatEvent)``, and with two arguments, ``client.on(ChatEvent, print)``.
        Handlers are plain functions, called on the dispatcher thread, one at a time, in the order of registration;
        they may block. One that raises is logged and reported as ``ErrorEvent``, and affects nothing else.

        Args:
            event_class: of ``tiktok_live.events``; ``Event`` stands for all but ``RawDataEvent``.
            handler: the function, unless used as a decorator.

        Returns:
            The function, or the decorator.

        Raises:
            TypeError: not an event class, or not a plain function.
        """
        return self._add(event_class, handler, once=False)

    @overload
    def once(self, event_class: type[E]) -> Callable[[Callable[[E], R]], Callable[[E], R]]: ...
    @overload
    def once(self, event_class: type[E], handler: Callable[[E], R]) -> Callable[[E], R]: ...
    def once(self, event_class: type[E], handler: Callable[[E], R] | None = None) -> Any:
        """Call a function for the next event of a class, and not again; used like :meth:`on`.

        It is removed before its call. With a base class, the first event of any subclass counts.

        Args:
            event_class: of ``tiktok_live.events``.
            handler: the function, unless used as a decorator.

        Returns:
            The function, or the decorator.

        Raises:
            TypeError: not an event class, or not a plain function.
        """
        return self._add(event_class, handler, once=True)

    def _add(self, event_class: type[E], handler: Callable[[E], R] | None, *, once: bool) -> Any:
        if handler is not None:
            self._dispatch.add(event_class, handler, once=once)
            return handler

        def register(function: Callable[[E], R]) -> Callable[[E], R]:
            self._dispatch.add(event_class, function, once=once)
            return function

        self._dispatch.check(event_class)  # at the line of the decorator, not at the function
        return register

    def off(self, event_class: type[E], handler: Callable[[E], object] | None = None) -> None:
        """Remove a handler from exactly this class; without a handler, all of them (for notebook cells run again)."""
        self._dispatch.off(event_class, handler)


class Listening(Handling):
    """Handlers and iterators. All methods may be called from any thread, before and after ``connect()``.

    Handlers added after ``connect()`` have missed ``ConnectedEvent`` and the history.
    """

    def __init__(self) -> None:
        super().__init__(self._new_dispatch())
        self._head_start: HeadStart | None = None
        self._streams: weakref.WeakSet[EventStream[Any]] = weakref.WeakSet()

    def _new_dispatch(self) -> Dispatch:
        return Dispatch(self)

    @overload
    def events(self, *, maxsize: int = STREAM_SIZE) -> EventStream[Event]: ...
    @overload
    def events(self, event_class: type[E], /, *more: type[E], maxsize: int = STREAM_SIZE) -> EventStream[E]: ...
    def events(self, *event_classes: type[Any], maxsize: int = STREAM_SIZE) -> EventStream[Any]:
        """Return an iterator over the events of some classes, or over all; best in a ``with`` statement.

        It collects from now on: opened before ``connect()`` it misses nothing. It ends at the final disconnect.

        Example::

            with client.events(ChatEvent) as chats:
                client.connect()
                for chat in chats:
                    print(chat.comment)

        Args:
            event_classes: of ``tiktok_live.events``; none for every event.
            maxsize: events that may wait in it; beyond that, the oldest is dropped and counted in ``dropped``.

        Raises:
            TypeError: not an event class.
            InvalidOptionError: ``maxsize`` is no positive whole number.
        """
        for event_class in event_classes:
            self._dispatch.check(event_class)
        stream: EventStream[Any] = EventStream(self._dispatch, event_classes or (Event,), maxsize)
        self._streams.add(stream)
        return stream

    def __iter__(self) -> Iterator[Event]:
        """Loop over every event until the final disconnect; the first loop in ``with client:`` misses none."""
        head_start, self._head_start = self._head_start, None
        if head_start is not None and head_start.claim(STREAM_SIZE):
            return _until_left(head_start)
        return _until_left(self.events())

    def _take_head_start(self) -> None:
        self._head_start = HeadStart(self._dispatch, HEAD_START)
        self._streams.add(self._head_start)

    def _drop_head_start(self) -> None:
        if self._head_start is not None:
            self._head_start.close()
            self._head_start = None

    def _close_streams(self) -> None:
        for stream in tuple(self._streams):
            stream.close()


def _until_left(stream: EventStream[Event]) -> Iterator[Event]:
    with stream:
        yield from stream
