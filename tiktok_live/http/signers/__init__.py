"""Who signs TikTok's addresses: the protocol, the two flows in use, and how an answer opens a room."""

from tiktok_live.http.signers.limits import RateLimits, RateLimitWindow
from tiktok_live.http.signers.opening import Opening, default_signers, fetch_signed
from tiktok_live.http.signers.sign_server import SignServer
from tiktok_live.http.signers.signing import SignedFetch, Signer, SignRequest
from tiktok_live.http.signers.url_signer import UrlSigner
from tiktok_live.http.signers.waiting import fetch_rate_limits, fetch_when_allowed

__all__ = [
    "Opening",
    "RateLimitWindow",
    "RateLimits",
    "SignRequest",
    "SignServer",
    "SignedFetch",
    "Signer",
    "UrlSigner",
    "default_signers",
    "fetch_rate_limits",
    "fetch_signed",
    "fetch_when_allowed",
]
