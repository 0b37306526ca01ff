"""Which attributes of a value are there already, and which would be built when they are read."""

from __future__ import annotations

from tiktok_live.models.value import Value

__all__ = ["set_fields"]


def set_fields(value: Value) -> set[str]:
    """Return the names of the fields whose slots are set; looking builds nothing."""
    found = set()
    for name in value.__dataclass_fields__:
        try:
            object.__getattribute__(value, name)
        except AttributeError:
            continue
        found.add(name)
    return found
