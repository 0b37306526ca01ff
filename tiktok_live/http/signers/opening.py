"""Open a room with signers, tried in order: their answer is validated before anything in it is used."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from tiktok_live.errors import DecodeError, RateLimitError, RequestError, SignatureError, TikTokLiveError, reworded
from tiktok_live.http.session import HttpSession
from tiktok_live.http.session.cookies import is_cookie
from tiktok_live.http.session.headers import is_header_text
from tiktok_live.http.session.hosts import origin_of
from tiktok_live.http.signers.sign_server import SignServer
from tiktok_live.http.signers.signing import SignedFetch, Signer, SignRequest
from tiktok_live.http.values import digits
from tiktok_live.models.late_methods import dataclass
from tiktok_live.options import Options

if TYPE_CHECKING:
    from tiktok_live.wire import Response

__all__ = ["Opening", "default_signers", "fetch_signed"]

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Opening:
    """A room opened by a signer.

    Attributes:
        response: the first messages, the cursor, and where the WebSocket is, if one is offered.
        room_id: the signer's, when it knows better than what was asked for.
        user_agent: the WebSocket must be opened with it; the session has taken it over, and TikTok's cookies too.
        authenticated: whether the WebSocket may carry the session cookies: only when the signature covers them.
    """

    response: Response = field(repr=False)
    room_id: str
    user_agent: str
    authenticated: bool = False


def default_signers(options: Options) -> tuple[Signer, ...]:
    """Return the signers of a client that names none: the public sign server, or the user's own endpoint."""
    return (SignServer(api_key=options.sign_api_key),)


def fetch_signed(session: HttpSession, signers: Sequence[Signer], room_id: str, options: Options) -> Opening:
    """Fetch a room's first messages through the first signer that gives an answer fit to use.

    Args:
        session: takes over the User-Agent and the cookies of the answer.
        signers: tried in order; whatever one raises, the next is tried.
        room_id: decimal digits.
        options: of the client.

    Raises:
        RateLimitError: no signer gave an answer, and one of them only because of too many requests.
        RequestError: no signer gave an answer; of several errors the first that is worth another try, else the first,
            and the message lists all.
    """
    failures: list[TikTokLiveError] = []
    for number, signer in enumerate(signers, 1):
        try:
            return _opening(session, signer, room_id)
        except TikTokLiveError as exc:
            failures.append(exc)
        except Exception as exc:  # a signer may be anybody's code
            error = SignatureError(f"The signer {type(signer).__name__} raised {type(exc).__name__}.")
            error.__cause__ = exc
            failures.append(error)
        if number < len(signers):
            logger.warning("Signer %d of %d failed, the next is tried: %s", number, len(signers), failures[-1])
    raise _most_telling(failures)


def _opening(session: HttpSession, signer: Signer, room_id: str) -> Opening:
    signed = signer.fetch(room_id, SignRequest.of(session, room_id))
    if not isinstance(signed, SignedFetch) or not isinstance(signed.body, (bytes, bytearray)):
        raise SignatureError(f"The signer {type(signer).__name__} must return a SignedFetch with the body as bytes.")
    response = _validated(session, signed)
    user_agent = signed.user_agent or session.user_agent
    if not is_header_text(user_agent):
        raise SignatureError("The signer gave a User-Agent that no header can have.", request_id=signed.request_id)
    if not isinstance(signed.cookies, Mapping) or not all(is_cookie(*pair) for pair in signed.cookies.items()):
        raise SignatureError("The signer gave cookies that no header can have.", request_id=signed.request_id)
    session.adopt_user_agent(user_agent)
    session.adopt_cookies(signed.cookies)
    return Opening(response, digits(signed.room_id) or room_id, user_agent, signed.authenticated)


def _validated(session: HttpSession, signed: SignedFetch) -> Response:
    """Return the response in ``signed`` when a room can be entered with it.

    Sign servers under load have answered HTTP 200 with stubs: empty, or with a WebSocket of their own, leading nowhere.
    """
    from tiktok_live.wire import parse_response  # late: it brings protobuf along, an eighth of the import's time

    if not signed.body:
        raise _degraded("an empty body", signed)
    try:
        response = parse_response(bytes(signed.body))
    except DecodeError as exc:
        raise _degraded("something that is no webcast response", signed) from exc
    if response.push_server:
        if not session.is_trusted_push_server(response.push_server):
            origin = origin_of(response.push_server)
            place = f"{origin.scheme}://{origin.host}" if origin else "an address that cannot be read"
            raise _degraded(f"a push server that is not TikTok's ({place})", signed)
        if not any(response.route_params.values()):
            raise _degraded("a push server without its parameters", signed)
    if not response.cursor:
        raise _degraded("a response without a cursor", signed)
    return response


def _degraded(what: str, signed: SignedFetch) -> SignatureError:
    request_id = signed.request_id
    error = SignatureError(
        f"The signer answered with {what}. Try again later, or use another signer."
        + (f" Its id of the request: {request_id}." if request_id else ""),
        request_id=request_id,
    )
    error.retryable = True
    return error


def _most_telling(failures: Sequence[TikTokLiveError]) -> TikTokLiveError:
    if not failures:
        return SignatureError("There is no signer, and TikTok opens no room without one.")
    if len(failures) == 1:
        return failures[0]
    limited = [failure for failure in failures if isinstance(failure, RateLimitError)]
    worth_a_try = [failure for failure in failures if failure.retryable and isinstance(failure, RequestError)]
    chosen = (limited or worth_a_try or list(failures))[0]
    said = " ".join(f"({number}) {failure}" for number, failure in enumerate(failures, 1))
    return reworded(chosen, f"No signer opened the room: {said}")
