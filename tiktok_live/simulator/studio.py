"""The studio: what is going on in a room, and the head and people that every message of it carries."""

from __future__ import annotations

import dataclasses

from google.protobuf.message import Message as ProtobufMessage

from tiktok_live.proto.image_pb2 import ImageModel
from tiktok_live.proto.membership_pb2 import UserHonor
from tiktok_live.proto.message_pb2 import CommonMessageData
from tiktok_live.proto.text_pb2 import (
    Text,
    TextFormat,
    TextPiece,
    TextPieceGift,
    TextPieceImage,
    TextPieceUser,
)
from tiktok_live.proto.user_pb2 import FollowInfo, User, UserAttr, UserIdentity
from tiktok_live.simulator.badges import badges_of
from tiktok_live.simulator.people import Person, invent
from tiktok_live.simulator.pictures import Pictures
from tiktok_live.wire import Message

__all__ = ["ENDED", "LIVE", "PAUSED", "Studio", "gift_piece", "image_piece", "string_piece", "text", "user_piece"]

LIVE, PAUSED, ENDED = 2, 3, 4
RANKED = 3
"""How many of the top gifters wear a badge for it."""


class Studio:
    """The state of one live, from which its messages are made.

    The same calls at the same times give the same bytes. It does no locking: its room does.

    Attributes:
        now: seconds since 1970 at which the next message is made; whoever plays a scenario moves it on.
        status: 2 live, 3 paused, 4 ended; 0 for a host who was never live.
        viewers: people watching now; ``total_viewers`` so far.
        coins: coins given so far, by name.
        top_gifters: names of the three who gave most, the most generous first.
        guests: who is on the stage beside the host, and since when in seconds since 1970.
        pinned: id of the pin above the chat, and the message that is pinned.
    """

    def __init__(self, host: str, *, room_id: int, pictures: str, now: float) -> None:
        self.host = host
        self.room_id = room_id
        self.pictures = Pictures(pictures)
        self.started_at = self.now = now
        self.status = LIVE
        self.viewers = 0
        self.total_viewers = 0
        self.likes = 0
        self.followers = invent(host).follower_count
        self.shares = 0
        self.coins: dict[str, int] = {}
        self.top_gifters: list[str] = []
        self.guests: dict[str, int] = {}
        self.pinned: tuple[int, Message] | None = None
        self._people: dict[str, Person] = {}
        self._users: dict[tuple[str, int | None], User] = {}
        self._last_id = 0
        self._last_group = 0

    @property
    def now_ms(self) -> int:
        """The time in milliseconds, as most of TikTok's times are."""
        return round(self.now * 1000)

    def person(self, name: str) -> Person:
        """Return who bears the name in this live."""
        if name not in self._people:
            # Pages ask without the room's lock: they must not undo a cast() that came in between.
            self._people.setdefault(name, invent(name))
        return self._people[name]

    def cast(self, name: str, **traits: object) -> None:
        """Change traits of a person (attributes of :class:`Person`) from now on."""
        self._people[name] = dataclasses.replace(self.person(name), **traits)  # type: ignore[arg-type]
        for key in [key for key in self._users if key[0] == name]:
            del self._users[key]

    def give_coins(self, name: str, coins: int) -> None:
        """Count coins that somebody gives."""
        self.coins[name] = self.coins.get(name, 0) + coins
        self.top_gifters = sorted(self.coins, key=lambda giver: (-self.coins[giver], giver))[:RANKED]

    def rank(self, name: str) -> int | None:
        """Return the place among the three top gifters."""
        return self.top_gifters.index(name) + 1 if name in self.top_gifters else None

    def user(self, name: str) -> User:
        """Return the user of a message, with badges; shared between messages, so it must not be changed."""
        key = (name, self.rank(name))
        if key not in self._users:
            self._users[key] = self._build_user(self.person(name), key[1])
        return self._users[key]

    def _build_user(self, person: Person, rank: int | None) -> User:
        badges = list(badges_of(person, rank, self.pictures))
        user = User(
            id=person.user_id,
            nickname=person.nickname,
            avatar_thumb=self.pictures.avatar(person.unique_id),
            badge_image_list=[badge.image.image for badge in badges if badge.HasField("image")],
            follow_info=FollowInfo(
                following_count=person.following_count,
                follower_count=person.follower_count,
                follow_status=person.follow_status,
            ),
            pay_grade=UserHonor(),
            user_attr=UserAttr(is_admin=True) if person.moderator else UserAttr(),
            display_id=person.unique_id,
            sec_uid=person.sec_uid,
            badge_list=badges,
        )
        if person.bio:
            user.bio_description = person.bio
        return user

    def identity(self, name: str) -> UserIdentity:
        """Return what a person is to the host; like TikTok, name only what is true."""
        person = self.person(name)
        identity = UserIdentity()
        if name in self.coins:
            identity.is_gift_giver_of_anchor = True
        if person.subscriber:
            identity.is_subscriber_of_anchor = True
        if person.follow_status == 2:
            identity.is_mutual_following_with_anchor = True
        if person.follow_status:
            identity.is_follower_of_anchor = True
        if person.moderator:
            identity.is_moderator_of_anchor = True
        if name == self.host:
            identity.is_anchor = True
        return identity

    def next_id(self) -> int:
        """Return the next message id: seconds in the upper half, as in TikTok's, and always growing."""
        self._last_id = max(self._last_id + 1, int(self.now) << 32)
        return self._last_id

    def next_group(self) -> int:
        """Return the id of a new streak: its time in milliseconds, as TikTok's, or later where that is taken."""
        self._last_group = max(self._last_group + 1, self.now_ms)
        return self._last_group

    def common(self, method: str, display_text: Text | None = None) -> CommonMessageData:
        """Return the head of a message; it takes the next message id."""
        return CommonMessageData(
            method=method,
            msg_id=self.next_id(),
            room_id=self.room_id,
            create_time=self.now_ms,
            is_show_msg=True,
            display_text=display_text,
        )

    @staticmethod
    def wrap(body: ProtobufMessage) -> Message:
        """Encode a message whose ``common`` is filled."""
        common: CommonMessageData = body.common  # type: ignore[attr-defined]
        return Message(common.method, body.SerializeToString(deterministic=True), common.msg_id)


def text(key: str, pattern: str, *pieces: TextPiece, color: str = "#ffffffff") -> Text:
    """Return a display text: a key, a pattern and what goes into it."""
    return Text(key=key, default_pattern=pattern, default_format=TextFormat(color=color, weight=400), pieces=pieces)


def user_piece(user: User, *, color: str = "#ff8ce7ff", colon: bool = False) -> TextPiece:
    """Return the piece of a display text that is a user."""
    value = TextPieceUser(user=user, with_colon=True) if colon else TextPieceUser(user=user)
    return TextPiece(type=11, format=TextFormat(color=color, weight=400), user_value=value)


def string_piece(value: str) -> TextPiece:
    """Return the piece of a display text that is a plain text."""
    return TextPiece(type=1, format=TextFormat(color="#ffface15", weight=400), string_value=value)


def gift_piece(gift_id: int) -> TextPiece:
    """Return the piece of a display text that is a gift."""
    return TextPiece(type=12, gift_value=TextPieceGift(gift_id=gift_id))


def image_piece(image: ImageModel) -> TextPiece:
    """Return the piece of a display text that is a picture."""
    return TextPiece(type=15, image_value=TextPieceImage(image=image))
