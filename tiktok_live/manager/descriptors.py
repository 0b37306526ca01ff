"""How many rooms the system's limit on open files and sockets allows."""

from __future__ import annotations

__all__ = ["descriptor_advice", "descriptor_limit"]

try:
    import resource
except ImportError:  # Windows, which has no such limit
    resource = None  # type: ignore[assignment]

RESERVE = 64
"""Descriptors for everything that is no room: look-ups, log files, the program's own."""


def descriptor_limit() -> int | None:
    """Return how many descriptors this process may have; ``None`` for no limit."""
    if resource is None:
        return None
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return None if limit == resource.RLIM_INFINITY else limit


def descriptor_advice(rooms: int | None) -> str:
    """Say what helps when so many rooms need more than there are, or, for ``None``, when they have run out.

    Empty when there are enough.
    """
    limit = descriptor_limit()
    if rooms is not None and (limit is None or rooms + RESERVE <= limit):
        return ""
    trouble = "no descriptor is left" if rooms is None else f"that is too little for {rooms} rooms"
    return (
        f"This process may have {limit or 'only so many'} files and sockets open, and {trouble}: each room takes one. "
        "Raise the limit, with `ulimit -n 4096` in the shell or resource.setrlimit() in the program."
    )
