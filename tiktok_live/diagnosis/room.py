"""The steps that look a room up: page, api-live, room info."""

from __future__ import annotations

from collections.abc import Sequence

from tiktok_live.diagnosis.findings import Finding, failed, ok, warning
from tiktok_live.diagnosis.report import Verdict
from tiktok_live.errors import RoomError, TikTokLiveError, UserNotFoundError, UserOfflineError
from tiktok_live.http.pages import RoomFacts
from tiktok_live.http.rooms import fetch_room_info
from tiktok_live.http.rooms.sources import lack_of_room, sources
from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers import Signer
from tiktok_live.http.usernames import ShareLink, Username, unique_id_of
from tiktok_live.models import RoomStatus

__all__ = ["RoomLookup"]

STATUS_WORDS: dict[int | None, str] = {
    RoomStatus.LIVE: "live",
    RoomStatus.PAUSED: "live, with a pause",
    RoomStatus.ENDED: "not live (status 4)",
    None: "whether it is live is not said",
}
OFFLINE = "The user is not live, so there is nothing to connect to."
WAIT_FOR_IT = "Wait for the next live: wait_until_live() and run_forever() do."


class RoomLookup:
    """Looks for the room with each source, and remembers what they said.

    Attributes:
        room_id: the room, as soon as somebody named it.
        has_ended: whether there is no live to connect to; ``None`` as long as nobody said.
        is_missing: whether there is no such user.
    """

    def __init__(
        self, session: HttpSession, user: Username | ShareLink | None, signers: Sequence[Signer], room_id: str | None
    ) -> None:
        self._session = session
        self._user = user
        self._signers = signers
        self._unique_id = user.unique_id if isinstance(user, Username) else None
        self.room_id = room_id
        self.has_ended: bool | None = None
        self.is_missing = False

    def ask(self, source_name: str) -> Finding:
        """Ask one source: ``"page"``, ``"api-live"``."""
        if self._unique_id is None and self._user is not None:
            self._unique_id = unique_id_of(self._session, self._user)
        unique_id = self._unique_id or ""
        source = next(one for one in sources(self._session, unique_id, self._signers) if one.name == source_name)
        try:
            facts = source.ask()
        except UserNotFoundError:
            self.is_missing = True
            raise
        if facts.status is not None:
            # Of sources that disagree, who says live has seen a start that the other has not.
            self.has_ended = facts.status == RoomStatus.ENDED and self.has_ended is not False
        if facts.room_id is None:
            return self._without_room(unique_id, source_name, facts)
        self.room_id = self.room_id or facts.room_id
        return _status(f"Room {facts.room_id}", facts.status)

    def _without_room(self, unique_id: str, source_name: str, facts: RoomFacts) -> Finding:
        lack = lack_of_room(unique_id, source_name, facts)
        if isinstance(lack, UserOfflineError) or facts.status == RoomStatus.ENDED:
            self.has_ended = self.has_ended is not False
            return warning(str(lack), OFFLINE, WAIT_FOR_IT)
        return failed(lack)

    def ask_signer(self) -> None:
        """Ask the signers where TikTok itself named no room; what they cannot say is no step of its own."""
        for source in sources(self._session, self._unique_id or "", self._signers):
            if source.name == "signer" and self.room_id is None and self._unique_id is not None:
                try:
                    self.room_id = source.ask().room_id
                except TikTokLiveError:
                    continue

    def room_info(self) -> Finding:
        """Ask what TikTok says of the room."""
        assert self.room_id is not None
        try:
            info = fetch_room_info(self._session, self.room_id)
        except RoomError as exc:
            return failed(exc, Verdict.WARNING)
        if info.status is not None:
            self.has_ended = info.status == RoomStatus.ENDED
        viewers = "" if info.viewer_count is None else f", {info.viewer_count} viewers"
        return _status(f"Room {info.room_id}{viewers}", info.status)


def _status(what: str, status: int | None) -> Finding:
    seen = f"{what}: {STATUS_WORDS.get(status, f'status {status}')}."
    return warning(seen, OFFLINE, WAIT_FOR_IT) if status == RoomStatus.ENDED else ok(seen)
