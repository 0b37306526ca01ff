"""From errors to what they mean, and what to do about them."""

from __future__ import annotations

from typing import NamedTuple

from tiktok_live.diagnosis.report import Verdict
from tiktok_live.errors import (
    AgeRestrictedError,
    BlockedError,
    ConnectionLostError,
    DecodeError,
    HandshakeError,
    InvalidOptionError,
    InvalidResponseError,
    NotConnectedError,
    PrivateLiveError,
    RateLimitError,
    RequestConnectionError,
    RequestError,
    RequestTimeoutError,
    SignatureError,
    TikTokLiveError,
    UserNotFoundError,
    UserOfflineError,
)

__all__ = ["OVERDUE", "Finding", "failed", "ok", "skipped", "tls_trouble", "warning"]


class Finding(NamedTuple):
    """What became of a step; the fields of :class:`~tiktok_live.diagnosis.Step`."""

    verdict: Verdict
    seen: str
    meaning: str = ""
    advice: str = ""


def ok(seen: str) -> Finding:
    """Return a finding that needs no explanation."""
    return Finding(Verdict.OK, seen)


def warning(seen: str, meaning: str, advice: str = "") -> Finding:
    """Return a finding that is worth a look."""
    return Finding(Verdict.WARNING, seen, meaning, advice)


def skipped(why: str) -> Finding:
    """Return the finding of a step that was not tried."""
    return Finding(Verdict.SKIPPED, why)


OVERDUE = (
    "It hangs: something on the way takes everything and gives nothing back.",
    "Try again; then try another network or a proxy.",
)
OBSTACLES = {
    "waf": "its firewall page",
    "captcha": "a captcha",
    "login": "its log-in page",
    "country": "the notice that it does not serve this country",
    "device": "nothing but a prompt",
}
BLOCKS = {
    "waf": (
        "TikTok's firewall stopped the request: too many of them, or a network that it distrusts.",
        "Wait some minutes; use another network or a proxy of a private line; or give the room_id.",
    ),
    "captcha": (
        "TikTok wants proof that a person asks.",
        "Open TikTok in a browser on this network and solve the captcha; or use a proxy, or give the room_id.",
    ),
    "login": (
        "TikTok shows this, in this country or to this network, only to people who are logged in.",
        "Give a session_id, use a proxy in another country, or give the room_id.",
    ),
    "country": ("TikTok does not serve the country of this network.", "Use a proxy in another country."),
    "device": (
        "TikTok answers with nothing but a refusal: it distrusts this network.",
        "Use another network or a proxy. The room may be entered all the same.",
    ),
}
REFUSALS = {
    401: (
        "The sign server does not accept the API key, or wants one.",
        "Check sign_api_key and TIKTOK_LIVE_SIGN_API_KEY; keys are given out by the operator of the sign server.",
    ),
    402: ("The sign server's operator wants to be paid for this.", "Get a plan that has it, or use another signer."),
    403: (
        "The API key may not do this.",
        "Ask the operator of the sign server what the key is good for, or use another signer.",
    ),
    404: (
        "The sign server does not know this address or this room.",
        "Check endpoints.sign; and that the user is live now.",
    ),
}


def failed(exc: BaseException, verdict: Verdict = Verdict.FAILED) -> Finding:
    """Return the finding for what a step raised."""
    return Finding(verdict, _seen(exc), *_explained(exc))


def _seen(exc: BaseException) -> str:
    """Return what happened; the messages of some errors have advice in them, which comes later here."""
    if isinstance(exc, BlockedError):
        return f"{exc.url or 'TikTok'} answered with {OBSTACLES.get(exc.kind, 'an obstacle')}."
    if isinstance(exc, HandshakeError) and exc.status is not None:
        said = f", and said: {exc.reason}" if exc.reason else ""
        return f"The push server refused the WebSocket with HTTP status {exc.status}{said}."
    return str(exc) if isinstance(exc, TikTokLiveError) else f"{type(exc).__name__} was raised."


def _explained(exc: BaseException) -> tuple[str, str]:
    """Return what an error means, and what to do."""
    if isinstance(exc, BlockedError):
        return BLOCKS.get(exc.kind, BLOCKS["waf"])
    if isinstance(exc, RateLimitError):
        return _of_rate_limit(exc)
    if isinstance(exc, SignatureError):
        return _of_signature(exc)
    if isinstance(exc, InvalidResponseError):
        return _of_answer(exc)
    if isinstance(exc, HandshakeError):
        return _of_handshake(exc)
    for kind, words in PLAIN:
        if isinstance(exc, kind):
            return words
    return ("That should not happen: it may be a bug of this library, or of your signer.", "Please report it.")


PLAIN: tuple[tuple[type[TikTokLiveError], tuple[str, str]], ...] = (
    (
        UserNotFoundError,
        ("There is no such user, or TikTok hides it from this network.", "Check the name: the one after the @."),
    ),
    (
        UserOfflineError,
        ("There is no live to connect to.", "Wait for it: wait_until_live() or run_forever() do."),
    ),
    (
        AgeRestrictedError,
        (
            "Only adults who are logged in may see it.",
            "Go on without: connecting does not need it. If it fails as well, give the session_id of an adult.",
        ),
    ),
    (PrivateLiveError, ("Only people whom the host chose may see it.", "Give the session_id of one of them.")),
    (
        RequestTimeoutError,
        (
            "The server, a proxy or something in between takes the request and does not answer.",
            "Try again; give more time with request_options={'timeout': 30}; else try another network or a proxy.",
        ),
    ),
    (
        RequestConnectionError,
        (
            "The connection does not come about, or is broken off: a firewall, a filter, or a server that is down.",
            "Try again; look whether a browser on this machine gets there; try another network or a proxy.",
        ),
    ),
    (ConnectionLostError, ("The push server let go of us right away.", "Try again; then try another signer.")),
    (DecodeError, ("What came is not TikTok's format.", "Look for a newer version of this library.")),
    (InvalidOptionError, ("An option of this client is wrong.", "Mend it.")),
    (NotConnectedError, ("The diagnosis was stopped.", "")),
    (RequestError, ("The request failed.", "Try again.")),
)


def _of_rate_limit(exc: RateLimitError) -> tuple[str, str]:
    when = "Wait" if exc.retry_after is None else f"Wait {max(exc.retry_after, 1):.0f} s"
    return (
        "Too many requests were made with this key or from this network, also by other programs.",
        f'{when}; on_rate_limit="wait" does it for you. A sign_api_key of your own has limits of its own.',
    )


def _of_signature(exc: SignatureError) -> tuple[str, str]:
    if exc.status in REFUSALS:
        return REFUSALS[exc.status]
    if exc.status is not None and exc.status >= 500:
        return ("The sign server is in trouble.", "Try again later, or use another signer.")
    return (
        "The sign server answers, and with nothing that opens the room; under load it does.",
        "Try again later, or use another signer; its operator can look the id of the request up.",
    )


def _of_answer(exc: InvalidResponseError) -> tuple[str, str]:
    if exc.status is not None and exc.status >= 500:
        return ("The server is in trouble.", "Try again in some minutes.")
    if exc.status is not None and exc.status >= 400:
        return (
            "The server refuses the request.",
            "Check the endpoints if you set them; else use another network or a proxy: it may distrust this one.",
        )
    return (
        "Something else than TikTok's usual answer: a portal of the network, a block, or TikTok has changed.",
        "Look in a browser what comes; try another network; look for a newer version of this library.",
    )


def _of_handshake(exc: HandshakeError) -> tuple[str, str]:
    if exc.status is None:
        return (
            "The push server cannot be reached, or the connection breaks off: a firewall or proxy without WebSockets.",
            "Try another network or a proxy; with a session_id the library polls where WebSockets do not work.",
        )
    return (
        "TikTok's push server answers and refuses: the signature is stale, or TikTok distrusts the signer.",
        "Try again; then try another signer, or ask its operator.",
    )


def tls_trouble(said: str, kind: str) -> tuple[str, str, str]:
    """Return what was seen, what it means and what to do, for a TLS handshake that failed.

    Args:
        said: OpenSSL's words on a bad certificate; empty when that is not what was wrong.
        kind: name of the exception.
    """
    if "expired" in said or "not yet valid" in said:
        seen = f"the certificate is not valid now ({said})"
        return seen, "Most likely the clock of this machine is wrong.", "Set date and time."
    if "mismatch" in said or "not valid for" in said:
        meaning = "Another server answers in its place: a portal of the network, a block, or a wrong address."
        return "the certificate belongs to another host", meaning, "Open a page in a browser; try another network."
    if said:
        meaning = "Something on the way shows one of its own: a virus scanner, a company's proxy, an attacker."
        advice = (
            'If it is meant to, name its authority: request_options={"verify": "<its file>"} or REQUESTS_CA_BUNDLE. '
            "Else use another network."
        )
        return f"the certificate cannot be trusted ({said})", meaning, advice
    meaning = "No TLS is spoken there: a portal or filter of the network, or a port for plain http."
    return f"the TLS handshake fails ({kind})", meaning, "Try another network; check the endpoints if you set them."
