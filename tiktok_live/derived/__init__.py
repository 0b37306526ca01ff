"""Events that are made from other events: gift streaks, battles, guests, joins. No clock, no lock, no I/O.

One module for each deriver, and a place in ``DERIVERS``. The package is loaded with the first connection, and derivers
with the first handler that wants what they make.
"""

from __future__ import annotations

from tiktok_live.derived.derivations import Derivations
from tiktok_live.derived.deriver import Deriver, End
from tiktok_live.derived.gift_streaks import GiftStreakDeriver
from tiktok_live.derived.late import LateDeriver

__all__ = ["DERIVERS", "Derivations", "Deriver", "End", "GiftStreakDeriver"]

DERIVERS = (
    LateDeriver("guests", "GuestDeriver", events="guests"),
    LateDeriver("battles", "BattleDeriver", events="battle_results"),
    LateDeriver("joins", "JoinDeriver", events="viewers"),
)
"""What makes a room's derivers, beside the one of its gift streaks."""
