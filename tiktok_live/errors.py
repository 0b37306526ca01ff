"""Every error that the library raises.

    TikTokLiveError
    ├── InvalidOptionError (also a ValueError)
    ├── AlreadyConnectedError
    ├── NotConnectedError
    ├── RoomError
    │   ├── UserNotFoundError
    │   ├── UserOfflineError
    │   ├── AgeRestrictedError
    │   └── PrivateLiveError
    ├── RequestError
    │   ├── RequestTimeoutError
    │   ├── RequestConnectionError
    │   ├── BlockedError
    │   ├── RateLimitError
    │   ├── SignatureError
    │   └── InvalidResponseError
    ├── ConnectionLostError
    ├── HandshakeError
    ├── WebsocketUpgradeError
    ├── DecodeError
    ├── SessionError
    │   ├── NeedsSessionError
    │   └── SessionExpiredError
    ├── MessageRejectedError
    └── RecordingError

No exception of a library beneath reaches the user except as ``__cause__``. ``retryable`` says whether the same call may
succeed later without the user changing anything.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeVar
from urllib.parse import urlsplit

__all__ = [
    "AgeRestrictedError",
    "AlreadyConnectedError",
    "BlockedError",
    "ConnectionLostError",
    "DecodeError",
    "HandshakeError",
    "InvalidOptionError",
    "InvalidResponseError",
    "MessageRejectedError",
    "NeedsSessionError",
    "NotConnectedError",
    "PrivateLiveError",
    "RateLimitError",
    "RecordingError",
    "RequestConnectionError",
    "RequestError",
    "RequestTimeoutError",
    "RoomError",
    "SessionError",
    "SessionExpiredError",
    "SignatureError",
    "TikTokLiveError",
    "UserNotFoundError",
    "UserOfflineError",
    "WebsocketUpgradeError",
]

BlockKind = Literal["waf", "captcha", "login", "country", "device"]


class TikTokLiveError(Exception):
    """The root of every error of this library; ``retryable`` says whether trying again later can help."""

    retryable: bool = False


class InvalidOptionError(TikTokLiveError, ValueError):
    """An option has a wrong type or value; the message says what was given and what is accepted."""


class AlreadyConnectedError(TikTokLiveError):
    """``connect()`` was called while the client is connecting or connected."""


class NotConnectedError(TikTokLiveError):
    """The call needs a connection, and there is none (any more)."""


class RoomError(TikTokLiveError):
    """The room cannot be read, and TikTok said why."""


class UserNotFoundError(RoomError):
    """TikTok knows no user of that name (statusCode 19881007)."""


class UserOfflineError(RoomError):
    """The user exists and is not live (room status 4, or never live)."""

    retryable = True


class AgeRestrictedError(RoomError):
    """TikTok shows this room only to adults who are logged in (status_code 4003110)."""


class PrivateLiveError(RoomError):
    """The live, or the account, is only for people whom the host chose."""


class RequestError(TikTokLiveError):
    """An HTTP request failed.

    Attributes:
        url: the address without its query, user name and password; ``None`` when there is none.
        status: the HTTP status of the answer; ``None`` when none came.
    """

    def __init__(self, message: str, *, url: str | None = None, status: int | None = None) -> None:
        super().__init__(message)
        self.url = None if url is None else bare_url(url)
        self.status = status
        if status is not None and status >= 500:
            self.retryable = True


class RequestTimeoutError(RequestError):
    """The answer did not come in time."""

    retryable = True


class RequestConnectionError(RequestError):
    """No connection to the server, or to the proxy, could be made or kept (DNS, refused, reset, TLS)."""

    retryable = True


class BlockedError(RequestError):
    """TikTok answered with an obstacle in place of the page.

    Attributes:
        kind: ``"waf"`` (firewall page), ``"captcha"``, ``"login"`` (redirect to the log-in page), ``"country"``,
            ``"device"``.
    """

    def __init__(
        self, message: str, *, kind: BlockKind = "waf", url: str | None = None, status: int | None = None
    ) -> None:
        super().__init__(message, url=url, status=status)
        self.kind = kind


class RateLimitError(RequestError):
    """Too many requests.

    Attributes:
        retry_after: seconds to wait; ``None`` when the answer did not say.
        reset_at: when the limit is lifted, aware UTC; ``None`` when the answer did not say.
        limit_label: the limit's name as the server gave it.
    """

    retryable = True

    def __init__(
        self,
        message: str,
        *,
        retry_after: float | None = None,
        reset_at: datetime | None = None,
        limit_label: str | None = None,
        url: str | None = None,
        status: int | None = None,
    ) -> None:
        super().__init__(message, url=url, status=status)
        self.retry_after = retry_after
        self.reset_at = reset_at
        self.limit_label = limit_label


class SignatureError(RequestError):
    """A signer refused or gave an answer that cannot be used.

    Attributes:
        request_id: the signer's own id of the request, for a report to its operator.
    """

    def __init__(
        self, message: str, *, request_id: str | None = None, url: str | None = None, status: int | None = None
    ) -> None:
        super().__init__(message, url=url, status=status)
        self.request_id = request_id


class InvalidResponseError(RequestError):
    """The answer is not what this address gives: HTML for JSON, an empty body, a missing key, too large."""


class ConnectionLostError(TikTokLiveError):
    """A connection that stood was lost: reset, closed with an error code, or silent for too long."""

    retryable = True


class HandshakeError(TikTokLiveError):
    """The push server refused the WebSocket.

    Attributes:
        status: the HTTP status of the refusal; ``None`` when no answer came.
        reason: TikTok's own words (``Handshake-Msg``), else the HTTP reason.
    """

    retryable = True

    def __init__(self, message: str, *, status: int | None = None, reason: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.reason = reason


class WebsocketUpgradeError(TikTokLiveError):
    """TikTok offers no WebSocket that may be used, and polling is off or has no session."""


class DecodeError(TikTokLiveError):
    """Bytes are not the protobuf message that they should be.

    Attributes:
        method: the wire method of the message; ``None`` for a frame or a response.
    """

    def __init__(self, message: str, *, method: str | None = None) -> None:
        super().__init__(message)
        self.method = method


class SessionError(TikTokLiveError):
    """The call needs a logged-in session that works."""


class NeedsSessionError(SessionError):
    """No session id was given."""


class SessionExpiredError(SessionError):
    """TikTok does not accept the session id any more (status_code 20003)."""


class MessageRejectedError(TikTokLiveError):
    """TikTok did not take the chat message.

    Attributes:
        status_code: TikTok's own code.
    """

    def __init__(self, message: str, *, status_code: int | None = None) -> None:
        super().__init__(message)
        self.status_code = status_code


class RecordingError(TikTokLiveError):
    """A recording cannot be written or read."""


ErrorT = TypeVar("ErrorT", bound=TikTokLiveError)


def reworded(error: ErrorT, message: str) -> ErrorT:
    """Return an error of the same class and attributes with another message, caused by ``error``.

    Without calling the class, which may be a user's own with arguments of its own.
    """
    other = type(error).__new__(type(error))
    other.__dict__.update(vars(error))
    other.args = (message,)
    other.__cause__ = error
    return other


def bare_url(url: str) -> str:
    """Return ``url`` without query, fragment, user name and password: fit for messages and logs."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{parts.path}"
