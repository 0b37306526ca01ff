"""The address of the push socket."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from tiktok_live.wire import Response

__all__ = ["push_url"]

SOCKET_PARAMS = {
    "version_code": "270000",  # what the current web clients send last, and so what counts
    "live_id": "12",
    "identity": "audience",
    "resp_content_type": "protobuf",
    "device_platform": "web",
    "heartbeat_duration": "0",
}
"""Parameters that only the socket has, as the web clients send them."""


def push_url(response: Response, room_id: str, client_params: Mapping[str, str], own: Collection[str] = ()) -> str:
    """Return the WebSocket URL for the answer of a signed fetch, everything percent-encoded.

    Route parameters can hold spaces, parentheses and letters beyond ASCII; the server wants each that is not empty.
    They win over the client's parameters, as they belong to the signature.

    Args:
        response: names push server, cursor, internal_ext and route parameters.
        room_id: the room.
        client_params: of the web client, as for HTTP.
        own: names of those among them that the user set, and that win over what a socket has by default.
    """
    params = {
        **client_params,
        **{name: value for name, value in SOCKET_PARAMS.items() if name not in own},
        "room_id": room_id,
        "compress": "gzip",
        "cursor": response.cursor,
        "internal_ext": response.internal_ext,
        **{name: value for name, value in response.route_params.items() if value},
    }
    parts = urlsplit(response.push_server)
    query = "&".join(filter(None, (parts.query, urlencode(params, quote_via=quote, safe=""))))
    return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", query, ""))
