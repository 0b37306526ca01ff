"""Who signs TikTok's addresses: the protocol, the two flows in use, and how an answer opens a room."""

from tiktok_live.http.signers.opening import Opening, default_signers, fetch_signed
from tiktok_live.http.signers.sign_server import SignServer
from tiktok_live.http.signers.signing import SignedFetch, Signer, SignRequest
from tiktok_live.http.signers.url_signer import UrlSigner

__all__ = [
    "Opening",
    "SignRequest",
    "SignServer",
    "SignedFetch",
    "Signer",
    "UrlSigner",
    "default_signers",
    "fetch_signed",
]
