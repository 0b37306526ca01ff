"""People: viewers, hosts, guests."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.models.badges import Badge
from tiktok_live.models.memberships import FanClub, GifterGrade, Subscription
from tiktok_live.models.pictures import Picture
from tiktok_live.models.value import Value, dataclass

__all__ = ["Border", "FollowInfo", "GuestPolicy", "Privilege", "User"]


class GuestPolicy(enum.IntEnum):
    """Whom a host takes on the stage."""

    NOBODY = 0
    EVERYBODY = 1
    FOLLOWED = 2
    SEVERAL = 3
    SEVERAL_FOLLOWED = 4


@dataclass(slots=True, repr=False, eq=False)
class Privilege(Value):
    """What TikTok grants a user, such as a frame around the profile picture.

    Attributes:
        privilege_id: TikTok's id of it.
        order_id: TikTok's id of the order by which the user got it.
        level: its level.
        version: its version, as TikTok writes it.
        data_version: version of what TikTok keeps of it.
    """

    privilege_id: str | None = None
    order_id: str | None = field(default=None, repr=False)
    level: int | None = None
    version: str | None = field(default=None, repr=False)
    data_version: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class Border(Value):
    """A frame around a user's profile picture.

    Attributes:
        picture: the frame.
        ribbon: a ribbon that goes with it on the profile card.
        level: the level that it shows.
        source: for what it was given, in TikTok's words.
        color: colour behind the profile picture.
        border_color: colour of the edge of that.
        privilege_id: TikTok's id of the privilege behind it.
        privilege_order_id: TikTok's id of the order by which the user got that privilege.
        privilege_level: level of that privilege.
        privilege_version: version of that privilege, as TikTok writes it.
        privilege_data_version: version of what TikTok keeps of it.
        profile_privilege: the privilege behind what the profile card shows of it.
    """

    picture: Picture | None = field(default=None, repr=False)
    ribbon: Picture | None = field(default=None, repr=False)
    level: int | None = None
    source: str | None = None
    color: str | None = field(default=None, repr=False)
    border_color: str | None = field(default=None, repr=False)
    privilege_id: str | None = field(default=None, repr=False)
    privilege_order_id: str | None = field(default=None, repr=False)
    privilege_level: int | None = field(default=None, repr=False)
    privilege_version: str | None = field(default=None, repr=False)
    privilege_data_version: str | None = field(default=None, repr=False)
    profile_privilege: Privilege | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class FollowInfo(Value):
    """Follower numbers of a user, and the relation to the host.

    Attributes:
        following_count: how many people the user follows.
        follower_count: how many people follow the user.
        follow_status: 0 none, 1 follows the host, 2 friends (both follow), 3 also seen on followers.
        push_status: TikTok's number for whether the user is told of lives.
    """

    following_count: int | None = None
    follower_count: int | None = None
    follow_status: int | None = None
    push_status: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class User(Value):
    """A person, as far as the message at hand describes them; what TikTok did not say is ``None``.

    Few messages tell all roles: a gift, for one, does not name a moderator. On a connection, what an earlier message of
    the same live told of a person's roles and levels fills in where a later one says nothing of them. With
    ``collect_stats=False`` only messages that somebody listens to are read for it.

    Attributes:
        user_id: stable id, decimal digits.
        unique_id: the name after the @; people can change it.
        nickname: the name shown.
        sec_uid: TikTok's second id, used by its web addresses.
        profile_picture_url: the best small picture (100x100).
        profile_picture_urls: all addresses of the small picture.
        follow_role: 0 none, 1 follows the host, 2 friends (both follow), 3 also seen on followers; ``is_follower`` and
            ``is_friend`` say it more surely.
        badges: as sent, in order.
        scene_types: ``scene_type`` of each badge, 0 for a badge without.
        create_time: when the account was made; rarely sent.
        bio_description: what the user says of themselves; rarely sent.
        follow_info: follower numbers.
        is_moderator: moderates the host's chat. For people whom TikTok describes by name and picture only, as in
            rankings and battles, this and the others that tell a role or a level are ``None`` unless known from before.
        is_new_gifter: sent the first gift ever not long ago.
        is_subscriber: subscribes to the host.
        is_super_fan: wears a super fan's badge; said of those who chat, send gifts or emotes, else mostly ``None``.
        is_follower: follows the host.
        is_friend: follows the host, who follows back.
        is_anchor: is the host of the room.
        top_gifter_rank: 1 to 3 among the gifters of this live.
        gifter_level: level by coins ever spent; 0 without such a badge.
        team_member_level: level in the host's fan team; 0 without such a badge.
        is_gifter: has sent the host a gift; said of those who chat or send gifts or emotes, else mostly ``None``.
        is_verified: whether TikTok vouches for who it is; rarely sent.
        verification: what TikTok says of that.
        is_muted: whether the host or a moderator silenced the user.
        mute_duration: for how long, in seconds.
        picture: the small profile picture.
        medium_picture: a larger one; often missing.
        large_picture: the largest one; mostly missing.
        badge_pictures: pictures of badges in their oldest form.
        border: a frame around the profile picture.
        borders: all such frames that the user has, as sent.
        account_status: TikTok's number for the state of the account; rarely sent.
        guest_policy: whom the user takes on the stage when hosting.
        host_level: the user's level as a host; rarely sent.
        grade: TikTok's older grade of gifters; mostly empty.
        fan_club: the user's fan club membership; rarely sent, ``team_member_level`` mostly says it.
        subscription: the subscription to the host; rarely sent, ``is_subscriber`` mostly says it.
        own_room_ids: rooms that the user hosts.
    """

    user_id: str | None = None
    unique_id: str | None = None
    nickname: str | None = None
    sec_uid: str | None = field(default=None, repr=False)
    profile_picture_url: str | None = field(default=None, repr=False)
    profile_picture_urls: list[str] = field(default_factory=list, repr=False)
    follow_role: int | None = field(default=None, repr=False)
    badges: list[Badge] = field(default_factory=list, repr=False)
    scene_types: list[int] = field(default_factory=list, repr=False)
    create_time: datetime | None = field(default=None, repr=False)
    bio_description: str | None = field(default=None, repr=False)
    follow_info: FollowInfo | None = field(default=None, repr=False)
    is_moderator: bool | None = None
    is_new_gifter: bool | None = None
    is_subscriber: bool | None = None
    is_super_fan: bool | None = None
    is_follower: bool | None = field(default=None, repr=False)
    is_friend: bool | None = field(default=None, repr=False)
    is_anchor: bool | None = None
    top_gifter_rank: int | None = None
    gifter_level: int | None = field(default=None, repr=False)
    team_member_level: int | None = field(default=None, repr=False)
    is_gifter: bool | None = field(default=None, repr=False)
    is_verified: bool | None = field(default=None, repr=False)
    verification: str | None = field(default=None, repr=False)
    is_muted: bool | None = field(default=None, repr=False)
    mute_duration: int | None = field(default=None, repr=False)
    picture: Picture | None = field(default=None, repr=False)
    medium_picture: Picture | None = field(default=None, repr=False)
    large_picture: Picture | None = field(default=None, repr=False)
    badge_pictures: list[Picture] = field(default_factory=list, repr=False)
    border: Border | None = field(default=None, repr=False)
    borders: list[Border] = field(default_factory=list, repr=False)
    account_status: int | None = field(default=None, repr=False)
    guest_policy: GuestPolicy | int | None = field(default=None, repr=False)
    host_level: int | None = field(default=None, repr=False)
    grade: GifterGrade | None = field(default=None, repr=False)
    fan_club: FanClub | None = field(default=None, repr=False)
    subscription: Subscription | None = field(default=None, repr=False)
    own_room_ids: list[str] = field(default_factory=list, repr=False)

    def __hash__(self) -> int:
        return hash(self.user_id)
