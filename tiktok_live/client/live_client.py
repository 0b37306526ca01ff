"""``TikTokLiveClient``: options in, connection out."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal, TypeVar

from tiktok_live.client.running import Running
from tiktok_live.http.signers import Signer
from tiktok_live.options import Endpoints, Options, ReconnectPolicy

__all__ = ["TikTokLiveClient"]

C = TypeVar("C", bound="TikTokLiveClient")

NOTHING: Mapping[str, Any] = MappingProxyType({})


class TikTokLiveClient(Running):
    """Reads one TikTok live: comments, gifts, likes, viewers::

        client = TikTokLiveClient("@officialgeilegisela")

        @client.on(ChatEvent)
        def on_chat(event: ChatEvent) -> None:
            print(f"{event.user.unique_id}: {event.comment}")

        client.run()

    Nothing is sent before :meth:`connect`, :meth:`run` or a question. All methods may be called from any thread.

    Args:
        unique_id: name with or without ``@``, in any case, or a profile URL, live URL or share link.
        room_id: connect to this room and skip the look-up. This or ``unique_id`` is needed.
        process_initial_data: deliver the messages of the last seconds before connecting, too.
        fetch_room_info_on_connect: get the room info first; only that the live has ended keeps from connecting.
        enable_extended_gift_info: get the gift list first, for ``GiftEvent.extended_gift_info``.
        enable_websocket_upgrade: use the WebSocket when TikTok offers it.
        enable_request_polling: else poll; needs a ``session_id``.
        request_polling_interval: seconds between two polls.
        session_id: cookie ``sessionid`` of a logged-in account.
        tt_target_idc: cookie ``tt-target-idc`` of that account.
        client_params: query parameters over the default ones of TikTok's interface.
        request_headers: headers over the default ones for TikTok's pages and interface.
        websocket_headers: headers over the default ones for the WebSocket.
        request_options: keyword arguments for ``requests``: ``timeout``, ``proxies``, ``verify``, ``cert``.
        websocket_options: keyword arguments for ``websocket.create_connection`` (``timeout``, ``sslopt``, ...).
        proxy: URL (http, https, socks4, socks4a, socks5, socks5h) for everything; default: of the environment.
        signer: a signer, or several, tried in order; by default the public sign server.
        sign_api_key: key for the default signer.
        endpoints: base URLs of TikTok and of the sign server.
        reconnect: come back after a lost connection, or not, or as a ``ReconnectPolicy`` says.
        stall_timeout: seconds of silence, or without a message, after which a connection counts as dead.
        close_timeout: seconds of patience with a server that ignores a close, and with a handler that still runs.
        gift_streak_timeout: seconds after which a streak of gifts counts as over when its end gets lost.
        send_session_to_signer: whether a signer may see the session cookie.
        on_rate_limit: ``"wait"`` until a signer takes requests again, an hour at most, or ``"raise"``.
        queue_size: messages that may wait for handlers.
        on_overflow: when they are more: ``"block"`` reading, or ``"drop_oldest"`` with an ``EventsDroppedEvent``.
        collect_stats: count what happens in ``stats``; ``False`` saves decoding what nobody listens to.
        gift_cache: file that keeps the catalogue ``gifts`` from one run to the next; by default there is none.

    Raises:
        InvalidOptionError: a wrong type or value.
    """

    def __init__(
        self,
        unique_id: str | None = None,
        *,
        room_id: str | None = None,
        process_initial_data: bool = True,
        fetch_room_info_on_connect: bool = True,
        enable_extended_gift_info: bool = False,
        enable_websocket_upgrade: bool = True,
        enable_request_polling: bool = True,
        request_polling_interval: float = 1.0,
        session_id: str | None = None,
        tt_target_idc: str | None = None,
        client_params: Mapping[str, Any] = NOTHING,
        request_headers: Mapping[str, str] = NOTHING,
        websocket_headers: Mapping[str, str] = NOTHING,
        request_options: Mapping[str, Any] = NOTHING,
        websocket_options: Mapping[str, Any] = NOTHING,
        proxy: str | None = None,
        signer: Signer | Sequence[Signer] | None = None,
        sign_api_key: str | None = None,
        endpoints: Endpoints | None = None,
        reconnect: bool | ReconnectPolicy = True,
        stall_timeout: float = 60.0,
        close_timeout: float = 5.0,
        gift_streak_timeout: float = 10.0,
        send_session_to_signer: bool = False,
        on_rate_limit: Literal["raise", "wait"] = "raise",
        queue_size: int = 10_000,
        on_overflow: Literal["block", "drop_oldest"] = "block",
        collect_stats: bool = True,
        gift_cache: str | os.PathLike[str] | None = None,
    ) -> None:
        given = {**locals(), "endpoints": Endpoints() if endpoints is None else endpoints}
        options = Options(**{field.name: given[field.name] for field in dataclasses.fields(Options)})
        Running.__init__(self, unique_id, room_id, options, signer)

    def __repr__(self) -> str:
        who = self._target.user or f"room {self._target.room_id}"
        return f"<TikTokLiveClient {who}, {self.state.status}>"

    def close(self) -> None:
        """Disconnect, end all iterators, write the gift cache, and release the HTTP connections.

        The client may be used again afterwards.
        """
        self.disconnect()
        self._close_streams()
        self.gifts.save()
        self._target.session.close()

    def __enter__(self: C) -> C:  # Self came with Python 3.11
        self._take_head_start()
        try:
            self.connect()
        except BaseException:
            self._drop_head_start()
            raise
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()
