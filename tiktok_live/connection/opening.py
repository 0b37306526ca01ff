"""From a user name to an open transport: the room, its information, the signature, the socket or polling."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from tiktok_live.connection.bookmark import Bookmark
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.states import StateKeeper
from tiktok_live.connection.target import Target
from tiktok_live.errors import (
    BlockedError,
    HandshakeError,
    InvalidResponseError,
    NotConnectedError,
    TikTokLiveError,
    UserOfflineError,
    WebsocketUpgradeError,
)
from tiktok_live.http.rooms import Room, fetch_gifts, fetch_room_info, find_room
from tiktok_live.http.signers import Opening, fetch_when_allowed
from tiktok_live.models import RoomInfo, RoomStatus
from tiktok_live.transports import Received, Transport
from tiktok_live.transports.polling import PollingTransport
from tiktok_live.transports.websocket import WebSocketTransport

__all__ = ["Opened", "Opener"]

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Opened:
    """An open transport, and what was learnt on the way.

    Attributes:
        initial: what the signed fetch brought, and where it ends.
        resumes: whether the transport goes on where the one before broke off.
    """

    transport: Transport
    room_id: str
    host_id: str | None
    initial: Received
    resumes: bool = False


class Opener:
    """Opens one connection after another for the same target; each with a fresh fetch and signature. Reader thread."""

    def __init__(
        self,
        target: Target,
        stop: Latch,
        state: StateKeeper,
        adopt: Callable[[Transport], None],
        bookmark: Bookmark | None = None,
    ) -> None:
        """Prepare.

        Args:
            target: whom to connect to.
            stop: ends the attempt at the next step.
            state: learns about the room.
            adopt: told of each transport before it is opened, so that another thread can interrupt that.
            bookmark: where to go on in the room's messages.
        """
        # Look-ups have several steps; disconnect() must not have to wait for all of them.
        self._target = replace(target, session=target.session.interruptible(stop.is_set))
        self._stop = stop
        self._state = state
        self._adopt = adopt
        self._bookmark = bookmark or Bookmark()
        self._entered: Room | None = None

    def open(self) -> Opened:
        """Find the room and enter it.

        Raises:
            TikTokLiveError: what went wrong.
            NotConnectedError: it was stopped.
        """
        try:
            return self._open()
        except TikTokLiveError:
            self._check_stop()  # whatever failed, it failed because it was stopped
            raise

    def _open(self) -> Opened:
        room = self._find_room()
        self._check_stop()
        if self._entered is not None and self._entered.room_id != room.room_id:
            self._state.learn(room_info=None)  # another live
        self._state.learn(room_id=room.room_id)
        self._look_around(room)
        opening = self._sign(room.room_id)
        room_id = opening.room_id or room.room_id  # the signer knows better
        self._state.learn(room_id=room_id)
        resumes = self._bookmark.applies_to(room_id)
        transport = self._enter(opening, room_id)
        self._state.learn(upgraded_to_websocket=transport.websocket is not None)
        self._entered = room
        host_id = room.host_id or _owner_id(self._state.current.room_info)
        response = opening.response
        initial = Received(response.messages, None, response.cursor, response.internal_ext, response.size)
        return Opened(transport, room_id, host_id, initial, resumes)

    def _find_room(self) -> Room:
        """Look the room up; the one that was entered before will do where TikTok answers and does not say."""
        target = self._target
        try:
            return find_room(target.session, target.user, target.signers, target.room_id)
        except (BlockedError, InvalidResponseError) as exc:
            if self._entered is None:
                raise
            logger.warning("Room %s: not looked up again, entering it as it was: %s", self._entered.room_id, exc)
            return self._entered

    def _check_stop(self) -> None:
        if self._stop.is_set():
            raise NotConnectedError("disconnect() was called while connecting.")

    def _look_around(self, room: Room) -> None:
        """Get room info and gift list, as far as wanted; connecting depends on neither."""
        options, session = self._target.options, self._target.session
        if options.fetch_room_info_on_connect:
            try:
                info = fetch_room_info(session, room.room_id)
            except UserOfflineError:
                raise
            except TikTokLiveError as exc:
                logger.warning("Room %s: no room info, connecting without: %s", room.room_id, exc)
            else:
                self._state.learn(room_info=info)
                if info.status == RoomStatus.ENDED:
                    raise UserOfflineError(f"The live of room {room.room_id} has ended.")
            self._check_stop()
        if options.enable_extended_gift_info and not self._state.current.available_gifts:
            try:
                self._state.learn(available_gifts=tuple(fetch_gifts(session, room.room_id)))
            except TikTokLiveError as exc:
                logger.warning("Room %s: no gift list, connecting without: %s", room.room_id, exc)
            self._check_stop()

    def _sign(self, room_id: str) -> Opening:
        target = self._target
        opening = fetch_when_allowed(target.session, target.signers, room_id, target.options, self._stop.wait)
        self._check_stop()
        return opening

    def _enter(self, opening: Opening, room_id: str) -> Transport:
        """Open the first transport that works."""
        refusal: HandshakeError | None = None
        for transport in self._transports(opening, room_id):
            if refusal is not None:
                logger.warning("Room %s: polling instead, because: %s", room_id, refusal)
            self._adopt(transport)
            self._check_stop()  # from here on it can be interrupted; before, nobody did
            try:
                transport.open()
            except HandshakeError as exc:
                self._check_stop()
                refusal = exc
                continue
            if self._stop.is_set():
                transport.close(0.0)
                self._check_stop()
            return transport
        raise refusal or WebsocketUpgradeError(
            "There is no way to get the messages: "
            + ("TikTok offered no WebSocket" if not opening.response.push_server else "enable_websocket_upgrade is off")
            + ", and polling "
            + ("needs a session_id." if self._target.options.enable_request_polling else "is off.")
        )

    def _transports(self, opening: Opening, room_id: str) -> Iterator[Transport]:
        """Yield what may be used, best first: the WebSocket when offered, polling when there is a session for it."""
        options, session = self._target.options, self._target.session
        response = self._bookmark.put_into(opening.response, room_id)
        if response.push_server and options.enable_websocket_upgrade:
            yield WebSocketTransport(session, options, response, room_id, with_session=opening.authenticated)
        if options.enable_request_polling and options.session_id:
            yield PollingTransport(session, options, response, room_id, self._stop)


def _owner_id(info: RoomInfo | None) -> str | None:
    """Return whose room it is, as its information says; a room that was given by its id names nobody."""
    return None if info is None or info.owner is None else info.owner.user_id
