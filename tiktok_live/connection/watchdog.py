"""Tell a dead connection from a quiet room. Pure: told the time."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Silence", "Watchdog"]

HEARTBEATS_MISSED = 3
"""A server that answers heartbeats, and then not so many of them in a row, is gone."""
LEAST_PATIENCE = 10.0
"""Seconds that such a server is given in any case: a network may be slow for a moment."""
MOST_DOUBLINGS = 5
"""With the default ``stall_timeout`` a silent room is then left alone for half an hour at a time."""


class Silence(NamedTuple):
    """A silence that lasted too long.

    Attributes:
        seconds: how long.
        reason: in words.
    """

    seconds: float
    reason: str


class Watchdog:
    """Watches one transport after the other. All instants are seconds on a monotonic clock.

    Two things are waited for: any bytes, and a message. It is not certain that every server answers heartbeats; where
    one does, a missing answer tells early that nobody is there. A room that is silent may be stuck or quiet: each time
    that a new connection finds it silent again, the next one is given twice the time, until a message comes.
    """

    def __init__(self, stall_timeout: float) -> None:
        self._stall_timeout = stall_timeout
        self._excused = 0.0
        self._last_message = 0.0
        self._stalls = 0
        self._was_early = False

    def begin(self, now: float) -> None:
        """Watch a new transport."""
        self._excused = self._last_message = now

    def excuse(self, now: float) -> None:
        """Count no time before ``now``: the reader was kept from listening."""
        self._excused = now

    def see_message(self, now: float) -> None:
        """Note that a message came that was not known yet."""
        self._last_message = now
        self._stalls = 0
        self._was_early = False

    def check(self, now: float, last_heard: float, answered_every: float | None) -> Silence | None:
        """Return the silence that makes the connection count as lost, if there is one.

        Args:
            now: the instant.
            last_heard: when the last bytes came.
            answered_every: seconds between two heartbeats if the server answers them, else ``None``.
        """
        patience = self._stall_timeout * 2 ** min(self._stalls, MOST_DOUBLINGS)
        silent_for = now - max(last_heard, self._excused)
        quiet_for = now - max(self._last_message, self._excused)
        early = self._early(answered_every)
        if early is not None and early <= silent_for < patience:
            reason = f"Nothing has arrived for {silent_for:.0f} s, not even answers to heartbeats."
            silence, self._was_early = Silence(silent_for, reason), True
        elif silent_for >= patience:
            silence = Silence(silent_for, f"Nothing has arrived for {silent_for:.0f} s (stall_timeout).")
        elif quiet_for >= patience:
            silence = Silence(quiet_for, f"No message has arrived for {quiet_for:.0f} s (stall_timeout).")
        else:
            return None
        self._stalls += 1
        return silence

    def _early(self, answered_every: float | None) -> float | None:
        """Return after how many seconds missing answers tell; ``None`` after they may have told something wrong."""
        if answered_every is None or self._was_early:
            return None
        return max(answered_every * HEARTBEATS_MISSED, LEAST_PATIENCE)
