"""Send a chat message into a room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_live.errors import (
    InvalidOptionError,
    InvalidResponseError,
    MessageRejectedError,
    NeedsSessionError,
    SessionExpiredError,
)
from tiktok_live.http.pages import obstacle
from tiktok_live.http.session import HttpSession
from tiktok_live.http.session.cookies import is_cookie
from tiktok_live.http.session.secrets import secrets_of
from tiktok_live.http.signers.signing import ChatSender, Signer, SignRequest
from tiktok_live.http.values import mapping, whole, words

__all__ = ["send_message"]

SESSION_EXPIRED = 20003
"""TikTok's code, as the connector reads it."""


def send_message(
    session: HttpSession, signers: Sequence[Signer], room_id: str, content: str, session_id: str | None = None
) -> None:
    """Send ``content`` into the room and return once TikTok has taken it.

    It goes to TikTok with the session cookies. Only where ``send_session_to_signer`` is on and a signer has a route for
    chat does it go through that signer.

    Args:
        session: of the client.
        signers: of the client.
        room_id: decimal digits.
        content: the text.
        session_id: in place of the option of that name.

    Raises:
        InvalidOptionError: ``content`` is empty or no text, or ``session_id`` is no session id.
        NeedsSessionError: there is no session id.
        SessionExpiredError: TikTok does not accept it any more.
        MessageRejectedError: TikTok did not take the message.
        RequestError: TikTok, or the signer, refuses or cannot be reached.
    """
    if not isinstance(content, str) or not content.strip():
        raise InvalidOptionError("A chat message must be a text that is not empty.")
    if session_id is not None and not is_cookie("sessionid", session_id):
        raise InvalidOptionError("session_id holds a character that no session id has, or is empty.")
    if (session_id or session.options.session_id) is None:
        raise NeedsSessionError(
            "Chat can be sent only as a logged-in user: set session_id to the value of TikTok's cookie sessionid."
        )
    secrets = secrets_of(session.options, session_id)
    senders = [signer for signer in signers if isinstance(signer, ChatSender)]
    if session.options.send_session_to_signer and senders:
        request = SignRequest.of(session, room_id, session_id)
        _check(senders[0].send_chat(room_id, content, request), secrets)
        return
    params = session.client_params() | {"room_id": room_id, "content": content}
    url = f"{session.options.endpoints.webcast}/room/chat/"
    answer = session.post(url, params=params, session_id=session_id)
    if obstructed := obstacle(answer):
        raise obstructed
    answer.require_ok()
    data = answer.json_object()
    if "status_code" not in data:
        raise answer.invalid("JSON without a status_code; whether the message was sent is not known")
    _check(data, secrets)


def _check(data: Mapping[str, Any], secrets: Sequence[str]) -> None:
    """Raise what the answer's ``status_code`` says; a signer hands that on, or only says that all is well."""
    inner = mapping(data.get("data"))
    code = data.get("status_code", inner.get("status_code", 0))
    status = whole(code)
    if status == 0:
        return
    if status is None:
        raise InvalidResponseError("The answer to a chat message has a status_code that is no number.")
    if status == SESSION_EXPIRED:
        raise SessionExpiredError("TikTok does not accept the session id any more. Log in again and give the new one.")
    said = words(inner.get("message"), secrets) or words(inner.get("prompts"), secrets)
    raise MessageRejectedError(
        f"TikTok did not take the message: status code {status}{f': {said}' if said else ''}.", status_code=status
    )
