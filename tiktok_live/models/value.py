"""What events and models have in common: typed dataclasses with slots, cheap to make and pleasant to hold."""

from __future__ import annotations

import base64
import dataclasses
import enum
import inspect
import logging
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from tiktok_live.models.filling import WORTH_FILLING, Table, fields_of, settling
from tiktok_live.models.late_methods import dataclass

__all__ = ["LIVE", "Converters", "Unread", "Value", "dataclass"]

logger = logging.getLogger(__name__)

Converters = Mapping[str, Callable[[Any], object]]
"""Attribute name -> function that makes its value of the parsed wire message."""

V = TypeVar("V", bound="Value")

_failed: set[tuple[type, str]] = set()
"""Attributes whose conversion has failed and was logged: a broken field of every chat must not fill the log."""

NO_CONVERTERS: Converters = {}

LONGEST_REPR = 400
"""Characters of attributes in a ``repr``."""
IN_JSON = frozenset({type(None), bool, int, float, str})
NOTHING_TO_SHOW: tuple[object, ...] = (None, "", [], {})


class _Signature:
    """What ``help()`` and notebooks show of the arguments, whether ``__init__`` was generated yet or not."""

    def __get__(self, instance: object, cls: type[Value]) -> inspect.Signature:
        if not dataclasses.is_dataclass(cls):  # Value itself: help() asks every base of a class
            raise AttributeError("__signature__")
        made = []
        for field in dataclasses.fields(cls):
            kind = inspect.Parameter.KEYWORD_ONLY if field.kw_only else inspect.Parameter.POSITIONAL_OR_KEYWORD
            default = inspect.Parameter.empty if field.default is dataclasses.MISSING else field.default
            if field.default_factory is not dataclasses.MISSING:
                default = field.default_factory()
            made.append(inspect.Parameter(field.name, kind, default=default, annotation=field.type))
        return inspect.Signature(sorted(made, key=lambda parameter: parameter.kind))


class Unread:
    """Stands for the message that an event is made of while it is not parsed: not yet, or not any more.

    Attributes:
        payload: its bytes.
    """

    __slots__ = ()

    payload: bytes

    def wire_of(self, part: Value) -> object:
        """Return what the converters of the event take, or of a part that was made along with it."""
        raise NotImplementedError

    def early(self, part: Value, name: str) -> object:
        """Return what an attribute of the event or of a part is, if that takes no more than a glance at the message.

        ``NotImplemented`` is returned for all others.
        """
        raise NotImplementedError

    def has_made(self, name: str, part: Value) -> bool:
        """Tell whether this attribute of the event holds the part that was made along with it."""
        raise NotImplementedError

    def forget(self) -> None:
        """Let go of the parsed message, and make the bytes smaller."""
        raise NotImplementedError


LIVE = {"live": True}
"""Field metadata of a live object (a socket, an exception): ``None`` when pickled, text in ``to_dict()``."""


class Value:
    """Base of all events and models.

    A subclass is a ``dataclass(slots=True, repr=False, eq=False)``: both are here, as generating them for each class
    took a third of the time that importing the events takes. Decoding makes one with :meth:`of_wire`, which leaves the
    slots of costly attributes empty; ``__getattr__``, called by Python for an empty slot, then builds each on first
    read, or all at once for who reads all of them (see :mod:`.filling`). To everybody else it is a plain dataclass: it
    compares, prints, copies, pickles and type-checks like one. Any thread may read it; it is to be assigned to while no
    other thread reads it.
    """

    __slots__ = ("_converters", "_wire")
    __signature__ = _Signature()

    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]

    @classmethod
    def of_wire(cls: type[V], wire: object, converters: Converters) -> V:
        """Return an instance whose empty slots are filled from ``wire`` by ``converters`` when they are read."""
        self = cls.__new__(cls)
        self._wire = wire
        self._converters = converters
        return self

    if TYPE_CHECKING:
        _wire: object
        _converters: Converters
    else:
        # Hidden from type checkers: they would take any misspelt attribute for a valid one.
        def __getattr__(self, name: str) -> object:
            if name[:1] == "_":
                if name == "_converters":
                    return NO_CONVERTERS  # of a value that no message made
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            converters = self._converters
            converter = converters.get(name)
            if converter is None:
                value = self._default(name)
            else:
                try:
                    wire = self._wire
                    if wire.__class__ is not tuple:  # mostly it is one, of the message and its context
                        if isinstance(wire, Unread):
                            value = wire.early(self, name)
                            if value is not NotImplemented:
                                setattr(self, name, value)
                                return value
                            wire = self._wire = wire.wire_of(self)
                        elif wire is None:  # another thread has just detached it, and so built everything
                            return object.__getattribute__(self, name)
                    if converters.__class__ is Table:
                        if name == converters.follower and converters.fill(self, wire):
                            return getattr(self, name)  # anew if another thread has just emptied it
                        self._converters = converters.after[name]
                    value = converter(wire)
                except Exception as exc:  # whatever TikTok sent, reading an attribute never raises
                    value = None
                    self._log_failure(name, exc)
            setattr(self, name, value)
            return value

    def _default(self, name: str) -> object:
        """Return what an attribute without a converter is: the default of its field."""
        field = type(self).__dataclass_fields__.get(name)
        if field is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        if field.default_factory is not dataclasses.MISSING:
            return field.default_factory()
        return None if field.default is dataclasses.MISSING else field.default

    def _fill(self) -> None:
        """Build everything at once, where that is possible: called by who reads everything then."""
        converters = self._converters
        if isinstance(converters, Table) and len(converters) >= WORTH_FILLING:
            wire = self._wire
            if wire.__class__ is tuple:  # else nothing was read yet, or everything was built
                converters.root.fill(self, wire)

    def _log_failure(self, name: str, exc: Exception) -> None:
        """Log why an attribute cannot be built; it is ``None`` then."""
        if (type(self), name) not in _failed:
            _failed.add((type(self), name))
            name = f"{type(self).__name__}.{name}"
            logger.error("%s cannot be converted and is None (logged once)", name, exc_info=exc)

    def detach(self: V) -> V:
        """Build everything that was not built yet, let go of the message that it is made of, and return this object.

        Without that, a part of an event that is kept, such as a badge, keeps the whole message in memory. Nothing that
        can be seen changes. Of an event, this keeps much less: see ``Event.detach()``.
        """
        wire = getattr(self, "_wire", None)
        if isinstance(wire, Unread):
            self._let_go(wire)
            wire.forget()
        else:
            self._fill()
            _detach_all(getattr(self, field.name) for field in fields_of(type(self)))
            with settling:
                if wire is not None and self._wire is wire:  # else what it is part of was detached meanwhile
                    self._wire = None
        return self

    def _let_go(self, unread: Unread) -> None:
        """Empty the slots of what can be made anew of a message, but for numbers and texts."""
        with settling:
            if self._wire is None:
                return  # detached alone meanwhile: everything was built
            for name in self._converters:
                try:
                    held = object.__getattribute__(self, name)
                except AttributeError:
                    continue  # empty already
                if isinstance(held, Value) and unread.has_made(name, held):
                    held._let_go(unread)
                elif isinstance(held, (list, dict)) or getattr(held, "_wire", None) is not None:
                    delattr(self, name)
            self._wire = unread

    def to_dict(self) -> dict[str, Any]:
        """Return a JSON-ready dict: snake_case keys, nested values, ISO 8601 instants, seconds, bytes as base64."""
        self._fill()
        # Most of it is as JSON has it: not to call for that takes a fifth off.
        return {
            field.name: value if (value := getattr(self, field.name)).__class__ in IN_JSON else _plain(value)
            for field in fields_of(type(self))
        }

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(
            getattr(self, field.name) == getattr(other, field.name) for field in fields_of(type(self)) if field.compare
        )

    def __repr__(self) -> str:
        """Name the attributes that say something: set, not hidden, and all of it cut to a readable length."""
        shown, room = [], LONGEST_REPR
        for field in fields_of(type(self)):
            if not field.repr or (value := getattr(self, field.name)) is False or value in NOTHING_TO_SHOW:
                continue
            text = repr(value)
            text = f"{field.name}={text if len(text) <= 120 else text[:117] + '...'}"
            room -= len(text)
            if room < 0:
                shown.append("...")
                break
            shown.append(text)
        return f"{type(self).__name__}({', '.join(shown)})"

    def __getstate__(self) -> dict[str, object]:
        self._fill()
        return {f.name: None if f.metadata.get("live") else getattr(self, f.name) for f in fields_of(type(self))}

    def __setstate__(self, state: dict[str, object]) -> None:
        self._converters = {}
        for name, value in state.items():
            setattr(self, name, value)


def _detach_all(values: Iterable[object]) -> None:
    for value in values:
        if isinstance(value, Value):
            value.detach()
        elif isinstance(value, (list, tuple)):
            _detach_all(value)
        elif isinstance(value, dict):
            _detach_all(value.values())


def _plain(value: object) -> Any:
    """Turn a value into what ``json.dumps`` takes."""
    if isinstance(value, Value):
        return value.to_dict()
    if isinstance(value, enum.Enum):
        return value.value
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, BaseException):
        return f"{type(value).__name__}: {value}"
    return repr(value)
