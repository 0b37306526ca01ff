"""The client of one room of a manager."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tiktok_live.catalogue import GiftCatalogue
from tiktok_live.client import TikTokLiveClient
from tiktok_live.connection import Target
from tiktok_live.dispatch import Dispatch
from tiktok_live.events import ErrorEvent
from tiktok_live.http.rooms import live_status
from tiktok_live.http.session import HttpSession
from tiktok_live.models import LiveStatus
from tiktok_live.options import Options

if TYPE_CHECKING:
    from tiktok_live.connection.life import Life
    from tiktok_live.manager.room import Room

__all__ = ["RoomClient"]


class RoomClient(TikTokLiveClient):
    """The client of one room of a manager: a client like any other, but with the threads of all."""

    def __init__(self, unique_id: str | None, room: Room, options: Mapping[str, Any]) -> None:
        self._managed = room
        # The manager waits for limits itself: an opener that sleeps for an hour opens no other room.
        TikTokLiveClient.__init__(self, unique_id, **{**options, "on_rate_limit": "raise"})

    def _new_dispatch(self) -> Dispatch:
        return Dispatch(self, also=self._managed.handlers)

    def _new_session(self, options: Options) -> HttpSession:
        return self._managed.shared.new_session(options)

    def _new_catalogue(self, options: Options) -> GiftCatalogue:
        return self._managed.shared.catalogue(options)

    def _connection_to(self, target: Target) -> Life:
        return self._managed.new_line(target, self._dispatch, self._watchers)

    def _new_connection(self, room_id: str | None) -> Life:
        self._managed.check_open()
        connection = super()._new_connection(room_id)
        if self._managed.is_over:  # since then, by somebody who found no connection to end
            connection.disconnect()
        return connection

    def _end(self, connection: Life) -> None:
        if self._managed.shared.is_current_thread():
            connection.disconnect()  # a handler of another room must not wait: with one thread it is in the way itself
        else:
            super()._end(connection)

    def begin(self) -> None:
        """Connect in the background.

        Raises:
            AlreadyConnectedError: somebody has done it.
            NotConnectedError: the room was removed, or the manager closed.
        """
        self._new_connection(None)

    def disconnect(self) -> None:
        """End the connection, or the wait for the user's next live; the manager leaves the room alone from then on."""
        super().disconnect()
        self._managed.rest()

    def look(self) -> LiveStatus:
        """Ask whether the user is live, until the room is closed.

        Raises:
            TikTokLiveError: that cannot be told.
        """
        target = self._target
        session = target.session.interruptible(lambda: self._managed.is_closed)
        try:
            return live_status(session, target.user, target.signers, target.room_id)
        finally:
            session.close()

    def leave(self) -> None:
        """End the connection, without waiting for that."""
        if self._connection is not None:
            self._connection.disconnect()

    def patience(self, *, opening: bool) -> float:
        """Return the seconds that leaving may take; longer while the room may be in the middle of being opened."""
        patience = self._options.close_timeout
        return max(patience, self._target.session.timeout) if opening else patience

    def release(self) -> None:
        """End all iterators, write the gift cache, release the HTTP connections."""
        self._close_streams()
        self.gifts.save()
        self._target.session.close()

    def report(self, exc: BaseException) -> None:
        """Send an event that tells why the manager gives the room up."""
        self._dispatch.send(ErrorEvent(info=f"{self.name} is followed no more: {exc}", exception=exc))
