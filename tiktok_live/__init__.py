"""Read TikTok LIVE chats, gifts, likes and more in Python, with plain functions and no event loop."""

from tiktok_live import connector, errors, events, signals
from tiktok_live.client import TikTokLiveClient
from tiktok_live.http.signers import SignedFetch, Signer, SignServer, UrlSigner
from tiktok_live.models import ClientState, Gift, LiveStatus, RoomInfo, User
from tiktok_live.options import Endpoints, ReconnectPolicy

__version__ = "0.1.0"

__all__ = [
    "ClientState",
    "Endpoints",
    "Gift",
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
