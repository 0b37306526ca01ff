"""Moments in the time zone of this computer."""

from __future__ import annotations

from datetime import datetime

__all__ = ["here"]


def here(moment: datetime) -> datetime:
    """Return the moment as clocks show it here; unchanged at the ends of the calendar, which a server may name."""
    try:
        return moment.astimezone()
    except (OverflowError, OSError, ValueError):  # from Python, or from the C library of some systems
        return moment
