"""Derivers that are loaded when somebody wants what they make."""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from typing import Any

from tiktok_live.derived.deriver import Deriver
from tiktok_live.events import Event

__all__ = ["LateDeriver"]


@dataclass(frozen=True, slots=True)
class LateDeriver:
    """Makes a room's deriver, and loads it then: those of guests and battles take 0.8 MB with their events.

    Attributes:
        module: of this package, in which its class is.
        name: of the class.
        events: module of ``tiktok_live.events`` in which what it makes begins: its base class, if it has one there.
    """

    module: str
    name: str
    events: str

    @property
    def makes(self) -> tuple[type[Event], ...]:
        """Classes of the events that it makes; while they are not loaded, nobody can want them but all events."""
        if f"tiktok_live.events.{self.events}" not in sys.modules:
            return (Event,)
        makes: tuple[type[Event], ...] = self._load().makes
        return makes

    def __call__(self, host_id: str | None) -> Deriver:
        """Return a deriver for a room whose host has this user id."""
        deriver: Deriver = self._load()(host_id)
        return deriver

    def _load(self) -> Any:
        return getattr(importlib.import_module(f"tiktok_live.derived.{self.module}"), self.name)
