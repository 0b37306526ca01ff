"""Filling all empty slots of a value at once, for who reads it from one end to the other."""

from __future__ import annotations

import dataclasses
import gc
import os
import threading
from collections import deque
from collections.abc import Callable, Collection, Mapping
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tiktok_live.models.value import Value

__all__ = ["WORTH_FILLING", "Table", "fields_of", "settling"]

Converter = Callable[[Any], object]

MOST_FILLINGS = 8
"""Fillings that a table keeps: making one takes 1.4 ms, and values of a class are mostly met in one or two states."""
IN_ORDER = 2
"""Attributes that are built one by one, in their order, before all others are built along with the next one."""
WORTH_FILLING = 4
"""Attributes of a class that are worth being built at once; fewer are built one by one in the same time."""

settling = threading.RLock()
"""Guards the moments in which many slots of a value are filled or emptied, and that in which it lets go of its message,
so that no slot is emptied of one that has let go.
"""

if hasattr(os, "register_at_fork"):  # a child has no thread that would ever release it
    os.register_at_fork(before=settling.acquire, after_in_parent=settling.release, after_in_child=settling.release)

_fields: dict[type, tuple[dataclasses.Field[Any], ...]] = {}


def fields_of(cls: type[Value]) -> tuple[dataclasses.Field[Any], ...]:
    """Return the fields of a class; ``dataclasses.fields()`` gathers them anew each time, which takes 2 us."""
    found = _fields.get(cls)
    if found is None:
        found = _fields[cls] = dataclasses.fields(cls)
    return found


class Table(dict[str, Converter]):
    """Converters of a class by attribute, as a value holds them: along with which attributes of it were built last.

    Most handlers read a few attributes of a value, and each is built for itself then. Who reads all as far as the third
    that is to be built mostly goes on to the end, as exports do: with that one all others are built at once.
    """

    __slots__ = ("_before", "_cls", "_fillings", "_next", "_tables", "_told_by", "_trail", "after", "follower", "root")

    def __init__(
        self,
        cls: type[Value],
        converters: Mapping[str, Converter],
        told_by: Mapping[str, Collection[str]],
        trail: tuple[str, ...] = (),
        root: Table | None = None,
    ) -> None:
        """Take the converters of a class.

        Args:
            told_by: attribute -> fields of the message; where none of them was sent it has the default of its class. An
                attribute that is missing here is converted in any case.
            trail: the attributes that were built last, as far as they follow each other in the class.
            root: the table of a value of which nothing was built yet.
        """
        dict.__init__(self, converters)
        order = [field.name for field in fields_of(cls) if field.name in converters]
        place = order.index(trail[-1]) + 1 if trail else 0
        self._cls = cls
        self._told_by = told_by
        self._trail = trail
        self._before = order[:place]
        self._next = order[place] if place < len(order) else None
        self._fillings: dict[int, _Filling | None] = {}
        self.root = self if root is None else root
        self._tables: dict[tuple[str, ...], Table] = {} if root is None else root._tables
        self.after = _After(self)
        self.follower = self._next if len(trail) == IN_ORDER else None

    def fill(self, value: Value, wire: Any) -> bool:
        """Fill all slots of a value that are empty, and tell whether that was done; any thread may call it.

        It is not where an attribute before the last one was skipped, nor where it would take longer to find out which
        slots are empty than to build the attributes one by one.
        """
        # A slot cannot be asked whether it is empty but by reading it, which takes 0.4 us if it is. So the slots that
        # are set are counted, which takes 0.15, and those are read that were set in another value with as many.
        count = len(gc.get_referents(value))
        if count not in self._fillings:
            if len(self._fillings) == MOST_FILLINGS:
                return False
            held = set_slots(value)
            can_be_filled = held.issuperset(self._before) and not held.issuperset(self)
            self._fillings[count] = _Filling(self._cls, held, self, self._told_by) if can_be_filled else None
        filling = self._fillings[count]
        return filling is not None and filling.fill(value, wire)

    def table_after(self, name: str) -> Table:
        """Return the table of a value of which this attribute was built now."""
        trail = (*self._trail, name)[-IN_ORDER:] if name == self._next and self._trail else (name,)
        if trail not in self._tables:
            self._tables[trail] = Table(self._cls, self, self._told_by, trail, self.root)
        return self._tables[trail]


class _After(dict[str, Table]):
    """Attribute that is built -> the table that its value holds from then on; found when it is first needed."""

    def __init__(self, table: Table) -> None:
        dict.__init__(self)
        self._table = table

    def __missing__(self, name: str) -> Table:
        found = self[name] = self._table.table_after(name)
        return found


class _Filling:
    """Fills the slots of values of a class in which the same ones are set."""

    def __init__(
        self,
        cls: type[Value],
        held: set[str],
        converters: Mapping[str, Converter],
        told_by: Mapping[str, Collection[str]],
    ) -> None:
        self._held = tuple(held)
        self._count = len(held) + 1  # and the class
        empty = [field for field in fields_of(cls) if field.name not in held]
        self._elsewhere = [field.name for field in empty if field.name not in converters]
        self._always: list[tuple[str, Converter]] = []
        self._told: dict[str, list[tuple[str, Converter]]] = {}
        for name in (field.name for field in empty if field.name in converters):
            if name not in told_by:
                self._always.append((name, converters[name]))
            for told in told_by.get(name, ()):
                self._told.setdefault(told, []).append((name, converters[name]))
        self._store = _initializer(empty)

    def fill(self, value: Value, wire: Any) -> bool:
        values: dict[str, object] = {name: value._default(name) for name in self._elsewhere}
        # Of a user's 36 attributes 20 were not sent: asking for their fields in C takes 0.04 us each, calling their
        # converters 0.2 us; listing the fields that were sent takes 0.2 us for each of these.
        sent = filter(wire[0].HasField, self._told)
        for name, convert in chain(self._always, *map(self._told.__getitem__, sent)):
            try:
                values[name] = convert(wire)
            except Exception as exc:  # as when it is read alone
                values[name] = None
                value._log_failure(name, exc)
        with settling:
            try:
                # Not by getattr(), which would build one that is empty, and perhaps write a log line, under the lock.
                deque(map(object.__getattribute__, repeat(value), self._held), 0)
            except AttributeError:
                return False  # others are set than were in the values met before
            if len(gc.get_referents(value)) != self._count:
                return False  # more is set: by another thread meanwhile, or by who made or changed the value
            self._store(value, **values)
        return True


def set_slots(value: Value) -> set[str]:
    """Return the names of the slots that are set."""
    found = set()
    for name in chain.from_iterable(getattr(base, "__slots__", ()) for base in type(value).__mro__):
        try:
            object.__getattribute__(value, name)
        except AttributeError:
            continue
        found.add(name)
    return found


def _initializer(fields: list[dataclasses.Field[Any]]) -> Callable[..., None]:
    """Return what sets these slots to what it is told, and the others to their defaults.

    It is the ``__init__`` of a dataclass that has only these: in 3.11 it sets a slot in 0.02 us, ``setattr`` in 0.05.
    """
    parts = [(field.name, object, _with_default(field)) for field in fields]
    made = dataclasses.make_dataclass("Filled", parts, repr=False, eq=False, kw_only=True)
    initializer: Callable[..., None] = made.__init__  # type: ignore[misc]
    return initializer


def _with_default(field: dataclasses.Field[Any]) -> Any:
    if field.default_factory is not dataclasses.MISSING:
        return dataclasses.field(default_factory=field.default_factory)
    return dataclasses.field(default=None if field.default is dataclasses.MISSING else field.default)
