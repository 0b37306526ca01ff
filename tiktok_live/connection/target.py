"""What a connection is made to."""

from __future__ import annotations

from collections.abc import Sequence

from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers import Signer
from tiktok_live.http.usernames import ShareLink, Username
from tiktok_live.models.late_methods import dataclass
from tiktok_live.options import Options

__all__ = ["Target"]


@dataclass(frozen=True)
class Target:
    """Whom to connect to, and by which means."""

    user: Username | ShareLink | None
    room_id: str | None
    session: HttpSession
    signers: Sequence[Signer]
    options: Options
