"""Super fans, whom banners over the chat tell of.

Such banners were never captured: their keys are those that other clients look for.
"""

from __future__ import annotations

from tiktok_live.proto.barrage_pb2 import BARRAGE_BARRAGE_TYPE_COMMON_BARRAGE, WebcastBarrageMessage
from tiktok_live.simulator.studio import Studio, text, user_piece
from tiktok_live.wire import Message

__all__ = ["super_fan", "super_fan_joins"]

BANNER_MS = 4000


def super_fan(studio: Studio, who: str) -> Message:
    """Somebody becomes a super fan of the host, and wears the badge from now on."""
    studio.cast(who, super_fan=True)
    return _banner(studio, who, "newsuperfan", "{0:user} became a Super Fan")


def super_fan_joins(studio: Studio, who: str) -> Message:
    """A super fan comes in: a banner tells of it, and no plain message does."""
    studio.viewers += 1
    studio.total_viewers += 1
    return _banner(studio, who, "superfanjoined", "Super Fan {0:user} joined")


def _banner(studio: Studio, who: str, occasion: str, pattern: str) -> Message:
    words = text(f"pm_ttlive_superfan_commentnotif_{occasion}", pattern, user_piece(studio.user(who)))
    return studio.wrap(
        WebcastBarrageMessage(
            common=studio.common("WebcastBarrageMessage"),
            msg_type=BARRAGE_BARRAGE_TYPE_COMMON_BARRAGE,
            duration=BANNER_MS,
            common_barrage_content=words,
        )
    )
