"""Events that are made from other events: gift streaks, battles, guests, joins. No clock, no lock, no I/O.

One module for each deriver, and a place in ``DERIVERS``. The package is loaded with the first connection: what it
brings along does not slow importing the library.
"""

from __future__ import annotations

from collections.abc import Callable

from tiktok_live.derived.battles import BattleDeriver
from tiktok_live.derived.derivations import Derivations
from tiktok_live.derived.deriver import Deriver, End
from tiktok_live.derived.gift_streaks import GiftStreakDeriver
from tiktok_live.derived.guests import GuestDeriver
from tiktok_live.derived.joins import JoinDeriver

__all__ = ["DERIVERS", "Derivations", "Deriver", "End", "GiftStreakDeriver"]

DERIVERS: tuple[Callable[[str | None], Deriver], ...] = (GuestDeriver, BattleDeriver, JoinDeriver)
"""What makes a room's derivers, beside the one of its gift streaks: each is given the user id of the host, if known."""
