"""Read TikTok LIVE chats, gifts, likes and more in Python, with plain functions and no event loop."""

import importlib
from typing import TYPE_CHECKING, Any

from tiktok_live import errors, events, signals
from tiktok_live.client import TikTokLiveClient
from tiktok_live.http.signers import SignedFetch, Signer, SignServer, UrlSigner
from tiktok_live.models import ClientState, Gift, LiveStatus, RoomInfo, User
from tiktok_live.options import Endpoints, ReconnectPolicy

if TYPE_CHECKING:
    from tiktok_live import connector
    from tiktok_live.manager import LiveManager

__version__ = "0.1.0"

__all__ = [
    "ClientState",
    "Endpoints",
    "Gift",
    "LiveManager",
    "LiveStatus",
    "ReconnectPolicy",
    "RoomInfo",
    "SignServer",
    "SignedFetch",
    "Signer",
    "TikTokLiveClient",
    "UrlSigner",
    "User",
    "__version__",
    "connector",
    "errors",
    "events",
    "signals",
]


def __getattr__(name: str) -> Any:
    """Load ``connector`` and ``LiveManager`` when they are asked for: few programs need them."""
    if name == "LiveManager":
        return importlib.import_module("tiktok_live.manager").LiveManager
    if name == "connector":
        return importlib.import_module("tiktok_live.connector")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
