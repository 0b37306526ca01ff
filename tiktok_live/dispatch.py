"""Handlers on signals: who is called for an event, in which order, and what happens when one of them raises."""

from __future__ import annotations

import inspect
import itertools
import logging
import threading
import weakref
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, TypeVar

from tiktok_live.events import ErrorEvent, Event, RawDataEvent
from tiktok_live.signals import CONNECTIONS, signal_for

__all__ = ["Dispatch", "Handler"]

logger = logging.getLogger(__name__)

E = TypeVar("E", bound=Event)
Call = Callable[..., Any]


class Handler:
    """A function that a client calls for an event class; connected weakly to the class's signal, owned by the client.

    Attributes:
        order: place among all handlers of the process; handlers are called in the order of registration.
        is_registered: whether nobody has removed it yet.
    """

    __slots__ = ("__weakref__", "_dispatch", "event_class", "function", "is_registered", "once", "order")

    _count = itertools.count()

    def __init__(
        self, dispatch: Dispatch, event_class: type[Event], function: Callable[[Any], object], once: bool
    ) -> None:
        self._dispatch = dispatch
        self.event_class = event_class
        self.function = function
        self.once = once
        self.order = next(Handler._count)
        self.is_registered = True

    def __call__(self, client: object, *, event: Event) -> None:
        # An event that is on its way may still name a handler that a neighbour has just removed.
        if self._dispatch.remove(self) if self.once else self.is_registered:
            self.function(event)

    def hear(self, event: Event) -> ErrorEvent | None:
        """Call the function, unless the handler is gone; return its failure, if it failed."""
        try:
            if self._dispatch.remove(self) if self.once else self.is_registered:  # as above: another call takes 0.1 us
                self.function(event)
        except BaseException as exc:  # sys.exit() in a handler must not silently end the dispatcher thread
            return _failure(self.function, event, exc)
        return None


def _failure(function: Call, event: Event, exc: BaseException) -> ErrorEvent:
    name = getattr(function, "__qualname__", type(function).__name__)
    info = f"The handler {name} raised {type(exc).__name__} on {type(event).__name__}."
    logger.error("%s", info, exc_info=exc)
    return ErrorEvent(info=info, exception=exc, room_id=event.room_id, source=event)


class _Listeners(NamedTuple):
    """Who hears an event class: the client's own handlers, and whether any receiver was connected directly.

    Those are held weakly by their signals, and so must not be kept here.
    """

    own: tuple[Callable[[Event], ErrorEvent | None], ...]
    has_direct: bool


class _Cache:
    """Who listens, as of one version of the signals' connections."""

    __slots__ = ("listeners", "version", "wanted")

    def __init__(self, version: object) -> None:
        self.version = version
        self.listeners: dict[type[Event], _Listeners] = {}
        self.wanted: dict[tuple[type[Event], ...], bool] = {}


class Dispatch:
    """The handlers of one client. ``send`` runs on the dispatcher thread; the rest may be called from any thread."""

    def __init__(self, client: object, also: Dispatch | None = None) -> None:
        """Prepare; events of ``client`` go to the handlers of ``also``, too, all in the order of registration."""
        self._client = weakref.ref(client)
        self._also = also
        self._lock = threading.RLock()  # reentrant: a signal handler may register while this thread registers
        self._handlers: dict[Handler, None] = {}
        self._cache = _Cache(None)

    def add(self, event_class: type[E], function: Callable[[E], object], *, once: bool = False) -> Handler:
        """Call ``function`` for every event of ``event_class`` and its subclasses, or for the first one.

        Raises:
            TypeError: ``event_class`` is no event class, or ``function`` is no plain function.
        """
        signal = signal_for(event_class)
        if not callable(function):
            raise TypeError(f"A handler is a function that takes the event; got {function!r}.")
        if inspect.iscoroutinefunction(function):
            raise TypeError(f"A handler is a plain function, which may block; {function!r} is an async one.")
        handler = Handler(self, event_class, function, once)
        with self._lock:
            self._handlers[handler] = None
        signal.connect(handler, sender=self._client())
        return handler

    def check(self, event_class: type[Event]) -> None:
        """Raise ``TypeError`` unless ``event_class`` is an event class."""
        signal_for(event_class)

    def remove(self, handler: Handler) -> bool:
        """Take one handler away; tell whether it was there."""
        with self._lock:
            if self._handlers.pop(handler, self) is self:
                return False
            handler.is_registered = False
        signal_for(handler.event_class).disconnect(handler)
        return True

    def off(self, event_class: type[Event], function: Callable[..., object] | None = None) -> None:
        """Take away every registration of ``function`` for exactly ``event_class``; without a function, all of them."""
        signal_for(event_class)
        for handler in tuple(self._handlers):
            if handler.event_class is event_class and function in (None, handler.function):
                self.remove(handler)

    def wants(self, event_classes: tuple[type[Event], ...]) -> bool:
        """Tell whether anybody listens to one of the classes or to a base of it; cheap enough for every message."""
        cache = self._fresh_cache()
        wanted = cache.wanted.get(event_classes)
        if wanted is None:
            wanted = any(any(self._listeners(cache, event_class)) for event_class in event_classes)
            cache.wanted[event_classes] = wanted
        return wanted

    def send(self, event: Event) -> None:
        """Call everybody who listens, one after another; an exception is logged and sent as ``ErrorEvent``."""
        event._client = self._client  # weak: an event that somebody keeps keeps no client alive
        cache = self._cache
        if cache.version is not CONNECTIONS.version:
            cache = self._fresh_cache()
        own, has_direct = cache.listeners.get(type(event)) or self._listeners(cache, type(event))
        direct = self._direct(type(event)) if has_direct else ()
        failures: tuple[ErrorEvent, ...] = ()
        for hear in own:
            if (failure := hear(event)) is not None:
                failures += (failure,)
        for receiver in direct:
            try:
                receiver(self._client(), event=event)
            except BaseException as exc:
                failures += (_failure(receiver, event, exc),)
        if failures and not isinstance(event, ErrorEvent):  # a broken handler of errors would call itself for ever
            for failure in failures:
                self.send(failure)

    def _fresh_cache(self) -> _Cache:
        # The version is read before gathering: a change in the meantime makes the next event gather anew.
        version = CONNECTIONS.version
        if self._cache.version is not version:
            self._cache = _Cache(version)
        return self._cache

    def _listeners(self, cache: _Cache, event_class: type[Event]) -> _Listeners:
        listeners = cache.listeners.get(event_class)
        if listeners is None:
            own = [*self._own(event_class), *(self._also._own(event_class) if self._also is not None else ())]
            own.sort(key=lambda handler: handler.order)
            hearers = tuple([handler.hear for handler in own])
            listeners = cache.listeners[event_class] = _Listeners(hearers, bool(self._direct(event_class)))
        return listeners

    def _own(self, event_class: type[Event]) -> list[Handler]:
        return [receiver for receiver in self._receivers(event_class) if isinstance(receiver, Handler)]

    def _direct(self, event_class: type[Event]) -> list[Call]:
        return [receiver for receiver in self._receivers(event_class) if not isinstance(receiver, Handler)]

    def _receivers(self, event_class: type[Event]) -> Iterable[Call]:
        """Give everybody who listens to the class or to a base of it."""
        for base in event_class.__mro__:
            # RawDataEvent comes for every message: only those get it who name it.
            if issubclass(base, Event) and (event_class is not RawDataEvent or base is RawDataEvent):
                yield from signal_for(base).receivers_of(self._client())
