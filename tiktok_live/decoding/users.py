"""Users: who they are, and what they are in the room."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

from tiktok_live.decoding import memberships
from tiktok_live.decoding.context import Context
from tiktok_live.decoding.people import People
from tiktok_live.decoding.pictures import PICTURE
from tiktok_live.decoding.shapes import Shape, at_seconds, id_text, register
from tiktok_live.decoding.standing import Known, Standing, known, merged, standing_of
from tiktok_live.decoding.telling import told, told_packed
from tiktok_live.decoding.unread import Unread
from tiktok_live.models import FollowInfo, Picture, User
from tiktok_live.models.pictures import preferred_url
from tiktok_live.models.value import Converters
from tiktok_live.proto.battle_pb2 import BattleBaseUserInfo, BattleUserArmy
from tiktok_live.proto.envelope_pb2 import MessageRedEnvelopInfo
from tiktok_live.proto.image_pb2 import ImageModel
from tiktok_live.proto.slim_pb2 import SlimUser
from tiktok_live.proto.user_pb2 import User as WireUser
from tiktok_live.proto.user_pb2 import UserIdentity

__all__ = ["EARLY", "begin", "note", "of_battle", "of_chest", "of_supporter", "of_user", "teller"]

CALLED_ANCHOR, ANCHOR, NO_ANCHOR = known(is_called_anchor=True), known(is_anchor=True), known(is_anchor=False)
IS_DESCRIBED, IS_IDENTIFIED = known(is_described=True), known(is_identified=True)
DESCRIBED = known(is_moderator=False, is_new_gifter=False, is_subscriber=False, gifter_level=0, team_member_level=0)
"""What counts where a message describes a user in full and neither it nor an earlier one tells more."""
IDENTIFIED = DESCRIBED | known(is_super_fan=False, is_follower=False, is_friend=False, is_anchor=False, is_gifter=False)
"""The same, where the message says what its sender is to the host."""
ALONE = Context(b"", None)


def _standing(number: Known, user_id: int, host_id: str | None) -> Standing:
    """Return what is known of somebody, and else what follows from how the last message describes them."""
    return _concluded(number, None if host_id is None or not user_id else str(user_id) == host_id)


@functools.lru_cache(1024)
def _concluded(number: Known, is_host: bool | None) -> Standing:
    if is_host is not None and number & CALLED_ANCHOR != CALLED_ANCHOR:
        number = merged(ANCHOR if is_host else NO_ANCHOR, number)
    if number & IS_IDENTIFIED == IS_IDENTIFIED:
        number = merged(number, IDENTIFIED)
    elif number & IS_DESCRIBED == IS_DESCRIBED:
        number = merged(number, DESCRIBED)
    standing = standing_of(number)
    return standing._replace(top_gifter_rank=standing.top_gifter_rank or None)


class _Person:
    """What a message says of a user's standing, and what was known of it when the user was built."""

    __slots__ = ("_context", "_identity", "_is_complete", "_known", "_standing", "_user", "_user_id")

    def __init__(
        self, user: WireUser, user_id: int, context: Context, identity: UserIdentity | None, is_complete: bool
    ) -> None:
        self._user = user
        self._user_id = user_id
        self._context = context
        self._identity = identity
        self._is_complete = is_complete
        self._known = context.known_of(user_id)
        self._standing: Standing | None = None

    @property
    def standing(self) -> Standing:
        """What the message says, else what was known, else what follows from being described without it."""
        if self._standing is None:
            number = told(self._user, self._identity, is_complete=self._is_complete)
            number = number if self._known is None else merged(number, self._known)
            self._standing = _standing(number, self._user_id, self._context.host_id)
        return self._standing


class _Sender(NamedTuple):
    """The sender of a message that told of them when it came: also if it turned out to be broken when it was read."""

    standing: Standing


Tell = Callable[[Any, SlimUser, int, People], Known]
"""Remembers what a slim message tells of its sender, who has an id; returns what is known of them."""


class HasSender(Protocol):
    """A slim message of which the sender is known."""

    @property
    def user(self) -> SlimUser: ...


UserWire = tuple[Any, Context, _Person | _Sender]
"""A user, or the picture of one of whom there is not more; the context; and their standing."""


def of_user(
    user: WireUser,
    context: Context,
    identity: UserIdentity | None = None,
    *,
    is_complete: bool = False,
    is_sender: bool = False,
) -> User:
    """Return a user whose parts are built when they are read.

    Args:
        user: the user.
        context: of the message.
        identity: what the message says the user is to the host; it comes with chats, gifts and emotes.
        is_complete: whether messages of this kind leave out nothing of what the user is, see :func:`.told`.
        is_sender: whether this is who sent the message, and may have been noted when it came, see :func:`begin`.
    """
    person: _Person | _Sender
    if is_sender and context.known is not None:
        person = _Sender(_standing(context.known, context.sender_id, context.host_id))
    else:
        person = _Person(user, user.id, context, identity, is_complete)
    made = User.of_wire((user, context, person), USER.converters)
    made.user_id = str(user.id) if user.id else _id(user.id_str)
    made.unique_id = user.display_id or None
    made.nickname = user.nickname or None
    return made


def begin(message: HasSender, unread: Unread, tell: Tell) -> User:
    """Return the sender of a message of which only the slim version was parsed; ``tell`` what it tells of them."""
    user = message.user
    user_id = user.id
    made = User.of_wire(unread, USER.converters)
    made.unique_id = user.display_id or None
    made.nickname = user.nickname or None
    if not user_id:
        made.user_id = _id(user.id_str)
        return made
    made.user_id = str(user_id)
    if unread.people is not None:
        unread.sender_id = user_id
        unread.known = tell(message, user, user_id, unread.people)
    return made


def teller(*, is_complete: bool = False, has_identity: bool = False) -> Tell:
    """Return what remembers what slim messages of a kind tell of their senders, see :func:`of_user`."""

    def tell(message: Any, user: SlimUser, user_id: int, people: People) -> Known:
        identity = None
        if has_identity:
            identity = message.user_identity or (b"" if message.HasField("user_identity") else None)
        return people.note(user_id, told_packed(user, identity, is_complete))

    return tell


def note(user: WireUser, context: Context, identity: UserIdentity | None = None, *, is_complete: bool = False) -> None:
    """Remember what a message tells of the user who sent it, for those messages that tell less."""
    if context.people is not None and user.id:
        context.people.note(user.id, told(user, identity, is_complete=is_complete))


def of_battle(user: BattleBaseUserInfo, context: Context) -> User:
    """Return a host of a battle, whom TikTok describes by name and picture only."""
    made = _pictured(user.avatar_thumb, user.user_id, context)
    made.user_id = str(user.user_id) if user.user_id else None
    made.unique_id = user.display_id or None
    made.nickname = user.nick_name or None
    return made


def of_supporter(user: BattleUserArmy, context: Context = ALONE) -> User:
    """Return a supporter in a battle, whom TikTok describes by name and picture only."""
    made = _pictured(user.avatar_thumb, user.user_id, context)
    made.user_id = str(user.user_id) if user.user_id else _id(user.user_id_str)
    made.nickname = user.nickname or None
    return made


def of_chest(chest: MessageRedEnvelopInfo, context: Context) -> User:
    """Return the sender of a treasure chest from the chest's own fields: id, name and picture."""
    sender_id = chest.send_user_id
    number = int(sender_id) if sender_id.isdecimal() and len(sender_id) < 20 else 0
    made = _pictured(chest.send_user_avatar, number, context)
    made.user_id = _id(sender_id)
    made.nickname = chest.send_user_name or None
    return made


def _id(text: str) -> str | None:
    """Return an id that is sent as text; "0" is nobody's."""
    return text if text not in ("", "0") else None


def _pictured(image: ImageModel, user_id: int, context: Context) -> User:
    return User.of_wire((image, context, _Person(NOBODY, user_id, context, None, False)), PICTURED)


def _profile_picture_url(wire: UserWire) -> str | None:
    user = wire[0]
    for image in (user.avatar_thumb, user.avatar_medium, user.avatar_large):
        if image.url_list:
            return preferred_url(image.url_list[:])  # a list is walked faster
    return None


def _follow_info(wire: UserWire) -> FollowInfo | None:
    user = wire[0]
    if not user.HasField("follow_info"):
        return None
    info = user.follow_info
    return FollowInfo(info.following_count, info.follower_count, info.follow_status, info.push_status)


def _follow_role(wire: UserWire) -> int | None:
    user = wire[0]
    return user.follow_info.follow_status if user.HasField("follow_info") else None


def _scene_types(wire: UserWire) -> list[int]:
    badges = wire[0].badge_list
    return [badge.scene_type for badge in badges[:]] if badges else []


def _is_muted(wire: UserWire) -> bool | None:
    user = wire[0]
    return user.user_attr.is_muted if user.HasField("user_attr") else None


def _picture_alone(wire: UserWire) -> Picture | None:
    return PICTURE.make(wire[0], wire[1]) if wire[0].ByteSize() else None


def _in_early_standing(name: str) -> Callable[[Unread], object]:
    place = Standing._fields.index(name)

    def read(unread: Unread) -> object:
        known = unread.known
        return NotImplemented if known is None else _standing(known, unread.sender_id, unread.host_id)[place]

    return read


def _in_standing(name: str) -> Callable[[UserWire], bool | int | None]:
    place = Standing._fields.index(name)
    return lambda wire: wire[2].standing[place]


NOBODY = WireUser()
STANDING = {name: _in_standing(name) for name in Standing._fields}
EARLY = {name: _in_early_standing(name) for name in Standing._fields}
"""Roles and levels of a sender of whom the slim message told."""
USER = Shape(
    User,
    WireUser,
    user_id=("id", id_text("id_str")),
    unique_id="display_id",
    profile_picture_url=_profile_picture_url,
    profile_picture_urls="avatar_thumb.url_list",
    follow_role=_follow_role,
    follow_info=_follow_info,
    badges="badge_list",
    scene_types=_scene_types,
    create_time=at_seconds("create_time"),
    is_verified="verified",
    verification=("verified_content", "verified_reason", "authentication_info.custom_verify"),
    is_muted=_is_muted,
    mute_duration="user_attr.mute_duration",
    picture="avatar_thumb",
    medium_picture="avatar_medium",
    large_picture="avatar_large",
    badge_pictures="badge_image_list",
    borders="border_list",
    account_status="status",
    guest_policy="link_mic_stats",
    host_level=("webcast_anchor_level.level", "anchor_level.level", "anchor_info.level"),
    grade="pay_grade",
    fan_club=memberships.fan_club,
    subscription="subscribe_info",
    own_room_ids="own_room.room_ids_str",
    **STANDING,
)
PICTURED: Converters = {
    "profile_picture_url": lambda wire: preferred_url(wire[0].url_list[:]),
    "profile_picture_urls": lambda wire: wire[0].url_list[:],
    "picture": _picture_alone,
    **STANDING,
}
register(User, WireUser, of_user)
