"""How many requests the sign server takes of each API key, or of all who have none."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

__all__ = ["SignLimits"]

PUBLIC = {"minute": 5, "hour": 30, "day": 100}
"""What the public sign server tells."""
PERIODS = {"minute": 60.0, "hour": 3600.0, "day": 86400.0}


@dataclass
class _Window:
    used: int = 0
    ends: float = 0.0


class SignLimits:
    """Counts requests in windows that begin with the first request; thread-safe. It refuses none unless told to."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._limits: Mapping[str, int] = PUBLIC
        self._enforced = False
        self._speed = 1.0
        self._windows: dict[tuple[str | None, str], _Window] = {}

    def enforce(self, limits: Mapping[str, int], speed: float) -> None:
        """Refuse what is beyond ``limits`` (``{"minute": 2}``) from now on; time passes ``speed`` times as fast."""
        if not set(limits) <= set(PERIODS):
            raise ValueError(f"Limits are for {', '.join(PERIODS)}.")
        with self._lock:
            self._limits, self._speed, self._enforced = dict(limits), speed, True
            self._windows.clear()

    def take(self, key: str | None) -> tuple[str | None, dict[str, str]]:
        """Count a request; return the limit that it is beyond, or ``None``, and the headers that tell what is left."""
        with self._lock:
            if not self._enforced:
                return None, {}
            windows = {name: self._window(key, name) for name in self._limits}
            beyond = next((name for name, window in windows.items() if window.used >= self._limits[name]), None)
            for name, window in windows.items() if beyond is None else ():
                if window.used == 0:
                    window.ends = time.monotonic() + PERIODS[name] / self._speed
                window.used += 1
            tightest = beyond or min(windows, key=lambda name: self._limits[name] - windows[name].used)
            window = windows[tightest]
            seconds = str(math.ceil(max(window.ends - time.monotonic(), 0.0)))
            headers = {
                "X-RateLimit-Limit": str(self._limits[tightest]),
                "X-RateLimit-Remaining": str(self._limits[tightest] - window.used),
                "X-RateLimit-Reset": seconds,
            }
            return beyond, headers | ({"Retry-After": seconds} if beyond else {})

    def told(self, key: str | None) -> dict[str, dict[str, Any]]:
        """Return what ``rate_limits`` says; ``reset_at`` is null as long as nothing is used."""
        with self._lock:
            return {name: self._told(most, self._window(key, name)) for name, most in self._limits.items()}

    def _told(self, most: int, window: _Window) -> dict[str, Any]:
        left = timedelta(seconds=window.ends - time.monotonic())
        reset_at = (datetime.now(timezone.utc) + left).isoformat(timespec="milliseconds") if window.used else None
        return {"max": most, "remaining": most - window.used, "reset_at": reset_at}

    def _window(self, key: str | None, name: str) -> _Window:
        window = self._windows.setdefault((key, name), _Window())
        if window.used and time.monotonic() >= window.ends:
            window.used = 0
        return window
