"""A second reading of captured payloads, by field numbers and without the schema that the library reads them by."""

from __future__ import annotations

from field_coverage.tree import read, varint

__all__ = ["inside", "numbers", "texts"]


def inside(payload: bytes, *path: int) -> list[bytes]:
    """Return what all the fields at a path of numbers hold, as they were sent."""
    found = [payload]
    for number in path:
        found = [
            outer[node.body : node.end]
            for outer in found
            for node in read(outer, None)
            if varint(outer, node.start)[0] >> 3 == number
        ]
    return found


def numbers(payload: bytes, *path: int) -> list[int]:
    """Return the numbers at a path."""
    return [varint(found, 0)[0] for found in inside(payload, *path)]


def texts(payload: bytes, *path: int) -> list[str]:
    """Return the texts at a path."""
    return [found.decode() for found in inside(payload, *path)]
