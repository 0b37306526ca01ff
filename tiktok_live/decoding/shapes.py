"""Shapes: how a typed value is filled from a protobuf message, read off the types of its attributes.

A shape binds a dataclass to a protobuf class. Each attribute comes from the wire field of the same name, unless the
shape names another source, and its annotation says what it becomes::

    Shape(Goal, LiveStreamGoal, goal_id=("id_str", "id"), started_at=at_seconds("start_time"), title="stats.title")

=========================  ==========================================================================================
annotation                 what the wire field becomes
=========================  ==========================================================================================
``int``, ``bool``          itself, 0 or ``False`` where it was not sent; with ``| None``, ``None`` then
``str``                    a text, or a number as decimal digits: ids; with ``| None``, ``None`` for "" and 0
an ``IntEnum | int``       the member; a number that has none stays a number
an event's or model's      what the shape of that class and of the wire field's message makes; with ``| None``, ``None``
class                      where it was not sent
``list[...]``              every element of a repeated field
``dict[..., ...]``         a map field, its keys and values by the same rules
anything else              needs a :class:`Read`, such as :func:`at_seconds`, or a function of the message and context
=========================  ==========================================================================================

An attribute whose source is ``None`` is not on the wire and keeps its default.
"""

from __future__ import annotations

import dataclasses
import enum
import functools
import types
import typing
from collections.abc import Callable, Set
from operator import attrgetter
from typing import Any, ClassVar, Generic, TypeVar, Union

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from tiktok_live.decoding.context import Context, Wire
from tiktok_live.decoding.field_types import SCALARS, WHOLE
from tiktok_live.decoding.sources import (
    Read,
    Source,
    at,
    at_milliseconds,
    at_nanoseconds,
    at_seconds,
    id_text,
    json_text,
    number,
    thousandths,
)
from tiktok_live.models.filling import Table
from tiktok_live.models.value import Converters, Value

__all__ = [
    "Read",
    "Shape",
    "Source",
    "at",
    "at_milliseconds",
    "at_nanoseconds",
    "at_seconds",
    "id_text",
    "json_text",
    "number",
    "register",
    "thousandths",
]

V = TypeVar("V", bound=Value)
Element = Callable[[Any, Context], object]
"""Converts what a wire field holds, or one element of it."""


class Shape(Generic[V]):
    """A dataclass, the protobuf class that it is made of, and the sources of attributes that are named otherwise.

    Its converters are made when the first value is.

    Raises:
        TypeError: when the converters are made: an attribute and its wire field do not fit.
    """

    given: ClassVar[Converters] = {}
    """Converters that every shape of this kind has."""
    filled_elsewhere: ClassVar[Set[str]] = frozenset()
    """Attributes that need no source."""

    def __init__(self, cls: type[V], message: type[Message], /, **sources: Source) -> None:
        self.cls = cls
        self.message = message
        self._sources = sources
        register(cls, message, self.make)

    def make(self, message: Any, context: Context) -> V:
        """Return a value whose attributes are converted when they are read."""
        made = self.cls.__new__(self.cls)  # like of_wire(), and called for nearly all parts of events
        made._wire = (message, context)
        made._converters = self.converters
        return made

    @functools.cached_property
    def converters(self) -> Converters:
        """Attribute name -> function of (message, context)."""
        made = dict(self.given)
        told_by: dict[str, frozenset[str]] = {}
        hints = typing.get_type_hints(self.cls)
        fields = {field.name: field for field in dataclasses.fields(self.cls)}
        if unknown := self._sources.keys() - fields:
            raise TypeError(f"{self.cls.__name__} has no attribute {', '.join(sorted(unknown))}")
        for name in (fields.keys() - self.filled_elsewhere) | self._sources.keys():
            source = self._sources.get(name, name)
            if source is not None:
                try:
                    made[name] = _converter(self.message.DESCRIPTOR, hints[name], source)
                except TypeError as exc:
                    raise TypeError(f"{self.cls.__name__}.{name}: {exc}") from exc
                if told := _told_by(self.message.DESCRIPTOR, hints[name], source, fields[name]):
                    told_by[name] = told
        return Table(self.cls, made, told_by)


_makers: dict[tuple[type, str], Callable[[Any, Context], object]] = {}
"""(class of a value, full name of a message) -> what makes the one of the other."""


def register(cls: type[V], message: type[Message], make: Callable[[Any, Context], V]) -> None:
    """Let ``make`` make the values of a class out of a message, wherever a shape needs one."""
    _makers[cls, message.DESCRIPTOR.full_name] = make


def _converter(descriptor: Any, hint: Any, source: Source) -> Callable[[Wire], object]:
    if isinstance(source, Read):
        convert = source.convert
        return _reader(descriptor, source.path, lambda field: lambda value, _: convert(value), None)
    if isinstance(source, str):
        source = (source,)
    elif callable(source):
        return source
    assert source is not None
    kinds, optional = _parts(hint)
    empty = None if optional else EMPTY.get(kinds[0], ALWAYS)
    readers = [
        _converter(descriptor, hint, path)
        if isinstance(path, Read)
        else _reader(descriptor, path, lambda field: _whole(field, kinds, optional), empty)
        for path in source
    ]
    if len(readers) == 1:
        return readers[0]

    def first(wire: Wire) -> object:
        said = None  # by none, or a zero that was sent
        for reader in readers:
            value = reader(wire)
            if value not in NOTHING:
                return value
            said = value if said is None else said
        return said

    return first


def _told_by(descriptor: Any, hint: Any, source: Source, field: dataclasses.Field[Any]) -> frozenset[str]:
    """Return the fields of a message of which one must have been sent for an attribute to be more than its default.

    There are none where that does not depend on fields alone, or cannot be asked for.
    """
    if isinstance(source, (str, Read)):
        source = (source,)
    elif callable(source):
        return frozenset()
    assert source is not None
    kinds, optional = _parts(hint)
    empty = None if optional else EMPTY.get(kinds[0], typing.get_origin(kinds[0]))
    for unsent in [None if isinstance(path, Read) else empty for path in source]:
        if unsent is not field.default_factory and (unsent != field.default or type(unsent) is not type(field.default)):
            return frozenset()
    paths = [path.path if isinstance(path, Read) else path for path in source]
    fields = [descriptor.fields_by_name[path.partition(".")[0]] for path in paths]
    return frozenset(field.name for field in fields) if all(field.has_presence for field in fields) else frozenset()


def _reader(
    descriptor: Any, path: str, choose: Callable[[FieldDescriptor], Element], empty: object
) -> Callable[[Wire], object]:
    """Return a function that reads the field at a path; one that was not sent is ``empty``."""
    *parents, leaf = path.split(".")
    for parent in parents:
        descriptor = _step(descriptor, parent).message_type
        if descriptor is None:
            raise TypeError(f"{parent} of {path} is no message")
    field = _step(descriptor, leaf)
    convert = choose(field)
    # A list is empty where nothing was sent, a message too unless it may be None.
    always = not field.has_presence or empty is ALWAYS

    # Nearly all are plain: these two read them a quarter faster than the others (0.17 of 0.23 us).
    if not parents and not always and convert is _as_it_is:
        return lambda wire: getattr(wire[0], leaf) if wire[0].HasField(leaf) else empty
    if not parents and convert is _said:
        return lambda wire: getattr(wire[0], leaf) or None
    if not parents:
        return lambda wire: convert(getattr(wire[0], leaf), wire[1]) if always or wire[0].HasField(leaf) else empty

    parent_of = attrgetter(".".join(parents))

    def read(wire: Wire) -> object:
        parent = parent_of(wire[0])
        return convert(getattr(parent, leaf), wire[1]) if always or parent.HasField(leaf) else empty

    return read


def _as_it_is(value: object, _: Context) -> object:
    return value


def _as_list(values: Any, _: Context) -> object:
    return values[:]


def _said(value: object, _: Context) -> object:
    return value or None


def _step(descriptor: Any, name: str) -> FieldDescriptor:
    field: FieldDescriptor | None = descriptor.fields_by_name.get(name)
    if field is None:
        raise TypeError(f"{descriptor.name} has no field {name}")
    return field


def _parts(hint: Any) -> tuple[tuple[Any, ...], bool]:
    """Split a union into its parts but for ``None``, and tell whether that was one."""
    parts = typing.get_args(hint) if typing.get_origin(hint) in (Union, types.UnionType) else (hint,)
    return tuple(part for part in parts if part is not type(None)), type(None) in parts


def _whole(field: FieldDescriptor, kinds: tuple[Any, ...], optional: bool) -> Element:
    """Return what converts a field: a list, a map or a single value."""
    origin, arguments = typing.get_origin(kinds[0]), typing.get_args(kinds[0])
    if (origin in (list, dict)) is field.has_presence:
        raise TypeError(f"{field.name} is {'a single value' if field.has_presence else 'repeated'}")
    if origin is dict:
        entry: Any = field.message_type
        key = _element(entry.fields_by_name["key"], *_parts(arguments[0]))
        value = _element(entry.fields_by_name["value"], *_parts(arguments[1]))
        return lambda pairs, context: {key(k, context): value(pairs[k], context) for k in pairs}
    if origin is list:
        convert = _element(field, *_parts(arguments[0]))
        if convert is _as_it_is:
            return _as_list
        # A copy is a list, which is walked in half the time; an empty field is not walked (0.06 of 0.37 us).
        return lambda values, context: [convert(value, context) for value in values[:]] if values else []
    return _element(field, kinds, optional)


def _element(field: FieldDescriptor, kinds: tuple[Any, ...], optional: bool) -> Element:
    """Return what converts a single value of a field."""
    kind = kinds[0]
    if field.message_type is not None:
        make = _makers.get((kind, field.message_type.full_name))
        if make is None:
            raise TypeError(f"no shape makes a {kind} of the message {field.message_type.name}")
        return make
    if isinstance(kind, type) and issubclass(kind, enum.IntEnum) and kinds[1:] == (int,) and field.type in WHOLE:
        members = kind._value2member_map_
        return lambda value, _: members.get(value, value)
    if kind is bool and field.type in WHOLE:
        return lambda value, _: value != 0
    if kind is str and field.type in WHOLE:
        return lambda value, _: str(value) if value or not optional else None
    if kind is str and field.type == FieldDescriptor.TYPE_STRING:
        return _said if optional else _as_it_is
    if field.type in SCALARS.get(kind, ()) and len(kinds) == 1:
        return _as_it_is
    raise TypeError(f"the field {field.name} of type {field.type} makes no {kinds}")


EMPTY: dict[Any, object] = {int: 0, str: "", bool: False, float: 0.0}
NOTHING = (None, "", 0)
ALWAYS = object()
"""Stands for "build it even if it was not sent"."""
