"""People: viewers, hosts, guests."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from tiktok_live.models.value import Value

__all__ = ["Badge", "FollowInfo", "User"]


@dataclass(slots=True, repr=False, eq=False)
class Badge(Value):
    """A badge beside a user's name.

    TikTok often sends the same badge twice: once for old clients (image or text), once as a combined badge.

    Attributes:
        type: the key of a text badge (``"pm_mt_moderator_im"``), else ``"image"``, ``"string"``, ``"combine"``.
        name: the words on it.
        scene_type: what it stands for: 1 moderator, 2 new gifter, 4 subscriber, 6 top gifter, 7 new subscriber,
            8 gifter level, 10 team level.
        display_type: how it is drawn: 1 image, 2 text, 3 string, 4 combined.
        url: its picture, or the icon of a combined badge.
        urls: every address of that picture, as sent.
        level: the level that it shows (gifter or team level).
        privilege_id: TikTok's id of the privilege behind it.
    """

    type: str | None = None
    name: str | None = None
    scene_type: int | None = None
    display_type: int | None = None
    url: str | None = None
    urls: list[str] = field(default_factory=list, repr=False)
    level: int | None = None
    privilege_id: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class FollowInfo(Value):
    """Follower numbers of a user, and the relation to the host.

    Attributes:
        follow_status: 0 none, 1 follows the host, 2 friends (both follow), 3 also seen on followers.
    """

    following_count: int | None = None
    follower_count: int | None = None
    follow_status: int | None = None
    push_status: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class User(Value):
    """A person, as far as the message at hand describes them; what TikTok did not say is ``None``.

    Attributes:
        user_id: stable id, decimal digits.
        sec_uid: TikTok's second id, used by its web addresses.
        unique_id: the name after the @; people can change it.
        nickname: the name shown.
        profile_picture_url: the best small picture (100x100).
        profile_picture_urls: all addresses of the small picture.
        follow_role: 0 none, 1 follows the host, 2 friends (both follow), 3 also seen on followers; ``is_follower`` and
            ``is_friend`` say it more surely.
        badges: as sent, in order.
        scene_types: ``scene_type`` of each badge, 0 for a badge without.
        create_time: when the account was made; rarely sent.
        is_moderator: by badge, or where TikTok says it of the sender. For people whom TikTok describes by name and
            picture only, as in rankings and battles, this and the others that tell a role or a level are ``None``.
        is_subscriber: by badge, or where TikTok says it of the sender.
        is_super_fan: pays for the host's fan club; said of those who chat, send gifts or emotes, else mostly ``None``.
        is_anchor: is the host of the room.
        top_gifter_rank: 1 to 3 among the gifters of this live.
        gifter_level: level by coins ever spent; 0 without such a badge.
        team_member_level: level in the host's fan team; 0 without such a badge.
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

    def __hash__(self) -> int:
        return hash(self.user_id)
