"""Find a user's room."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from tiktok_live.errors import (
    BlockedError,
    InvalidOptionError,
    RateLimitError,
    RequestConnectionError,
    RequestTimeoutError,
    RoomError,
    TikTokLiveError,
    UserNotFoundError,
    UserOfflineError,
    reworded,
)
from tiktok_live.http.rooms.sources import lack_of_room, sources
from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers.signing import Signer
from tiktok_live.http.usernames import ShareLink, Username, check_room_id, unique_id_of
from tiktok_live.models import RoomStatus
from tiktok_live.models.late_methods import dataclass

__all__ = ["Room", "find_room"]

logger = logging.getLogger(__name__)

TELLING = (RoomError, BlockedError, RateLimitError, RequestTimeoutError, RequestConnectionError, TikTokLiveError)
"""When no source gives the room, an error of the first of these kinds says most."""
UNREACHABLE = (RequestTimeoutError, RequestConnectionError)


@dataclass(frozen=True, slots=True)
class Room:
    """A room, found.

    Attributes:
        host_id: the host's user id; ``None`` when the room was given by its id, or the source did not say.
        unique_id: the host's name; ``None`` when the room was given by its id.
        status: 2 live, 3 paused; ``None`` when the source did not say.
    """

    room_id: str
    host_id: str | None = None
    unique_id: str | None = None
    status: int | None = None


def find_room(
    session: HttpSession,
    user: Username | ShareLink | None,
    signers: Sequence[Signer],
    room_id: str | None = None,
    *,
    even_ended: bool = False,
) -> Room:
    """Return the room of a user who is live.

    The live page is asked first, then ``api-live``, then a signer that can. A source that fails is passed over; "not
    found" and "ended" are final.

    Args:
        session: of the client.
        user: as :func:`parse_user` gave it; ``None`` when there is a ``room_id``.
        signers: of the client.
        room_id: given by the user: nobody is asked.
        even_ended: whether the room of a live that is over will do.

    Raises:
        InvalidOptionError: ``room_id`` is none, or neither it nor ``user`` is given.
        UserNotFoundError: there is no such user.
        UserOfflineError: the user is not live, or never was.
        PrivateLiveError: the account is private and its room not shown.
        AgeRestrictedError: the page asks for the viewer's age and does not show the room.
        BlockedError: TikTok shows an obstacle in place of the room.
        RequestError: no source could be asked; the message lists what each said.
    """
    if room_id is not None:
        return Room(check_room_id(room_id))
    if user is None:
        raise InvalidOptionError("A unique_id or a room_id is needed.")
    unique_id = unique_id_of(session, user)
    failures: list[tuple[str, TikTokLiveError]] = []
    for source in sources(session, unique_id, signers):
        try:
            facts = source.ask()
            if facts.status == RoomStatus.ENDED and not (even_ended and facts.room_id):
                raise UserOfflineError(f"@{unique_id} is not live ({source.name}: status {facts.status}).")
            if facts.room_id is not None:
                return Room(facts.room_id, facts.host_id, unique_id, facts.status)
        except (UserNotFoundError, UserOfflineError):
            raise
        except TikTokLiveError as exc:
            failures.append((source.name, exc))
        else:
            failures.append((source.name, lack_of_room(unique_id, source.name, facts)))
        logger.info("@%s: no room from %s: %s", unique_id, source.name, failures[-1][1])
    raise _most_telling(unique_id, failures)


def _most_telling(unique_id: str, failures: Sequence[tuple[str, TikTokLiveError]]) -> TikTokLiveError:
    """Return the error that says most, with what every source said in its message."""
    errors = [exc for _, exc in failures]
    chosen = next(exc for kind in TELLING for exc in errors if isinstance(exc, kind))
    if all(isinstance(exc, UNREACHABLE) for exc in errors):
        return reworded(chosen, f"TikTok could not be reached to look up @{unique_id}. {chosen}")
    said = " ".join(f"{name}: {exc}" for name, exc in failures)
    return reworded(chosen, f"The room of @{unique_id} could not be found. {said}")
