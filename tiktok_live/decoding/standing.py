"""What somebody is in a room: the roles and levels that a message tells."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

from tiktok_live.decoding import badges
from tiktok_live.proto.badge_pb2 import BadgeStruct
from tiktok_live.proto.slim_pb2 import SlimUser
from tiktok_live.proto.user_pb2 import FollowInfo, UserAttr, UserIdentity
from tiktok_live.proto.user_pb2 import User as WireUser
from tiktok_live.wire import UNPARSABLE

__all__ = ["Standing", "merged", "told", "told_packed"]

R = TypeVar("R")

FRIENDS = 2
FOLLOWERS = frozenset({1, 2, 3})  # 3: follows the host, who does not follow back (54 captured chats)
SUBSCRIBER_SCENES = frozenset({4, 7})
MODERATOR_SCENE, NEW_GIFTER_SCENE, RANK_SCENE, GIFTER_LEVEL_SCENE, TEAM_LEVEL_SCENE = 1, 2, 6, 8, 10
MOST_BADGES, LONGEST = 16, 256
"""Badges of somebody, and characters of each, that are looked at: what they tell is kept together with them."""
MOST_KEPT = 8192
"""Standings that are made once and then found again: there are few, and each message of somebody tells one."""
PARTS_KEPT, LONGEST_KEPT = 512, 2048
"""Badges, identities, attributes that are read once, and the bytes of one that is kept: many people have the same."""


class Standing(NamedTuple):
    """Roles and levels of a user; ``None`` for what is not told, 0 for no rank and no level."""

    is_moderator: bool | None = None
    is_new_gifter: bool | None = None
    is_subscriber: bool | None = None
    is_super_fan: bool | None = None
    is_follower: bool | None = None
    is_friend: bool | None = None
    is_anchor: bool | None = None
    is_gifter: bool | None = None
    top_gifter_rank: int | None = None
    gifter_level: int | None = None
    team_member_level: int | None = None


class _Identity(NamedTuple):
    """What TikTok says the sender of a message is to the host."""

    is_gifter: bool
    is_subscriber: bool
    is_friend: bool
    is_follower: bool
    is_moderator: bool
    is_anchor: bool


class _Badge(NamedTuple):
    """What counts of a badge."""

    scene: int
    level: str  # a number, as TikTok writes it
    key: str
    urls: str
    rank: int


_Worn = tuple[int, str, str, str, int]
"""A badge as plain tuple: made faster, and often."""
_Stated = tuple[bool, bool, bool, bool, bool, bool]
"""An identity as plain tuple."""


class _Affirmed(NamedTuple):
    """What the badges of a user tell together."""

    is_moderator: bool
    is_new_gifter: bool
    is_subscriber: bool
    is_super_fan: bool
    is_anchor: bool
    top_gifter_rank: int
    gifter_level: int
    team_member_level: int


def merged(newer: Standing, older: Standing) -> Standing:
    """Return what the newer standing tells, and what the older one tells where the newer says nothing."""
    # By identity, as equal ones are mostly one: hashing both takes longer than everything else here (0.7 us).
    key = id(newer), id(older)
    if (found := _merged.get(key)) is None:
        if len(_merged) >= MOST_KEPT:
            _merged.clear()
        found = _merged[key] = _merge(newer, older), newer, older
    return found[0]


_merged: dict[tuple[int, int], tuple[Standing, Standing, Standing]] = {}
"""Identities of two standings -> what they are when merged, and they themselves: their identities stay theirs."""


@functools.lru_cache(MOST_KEPT)
def _merge(newer: Standing, older: Standing) -> Standing:
    made = Standing._make([old if new is None else new for new, old in zip(newer, older, strict=True)])
    return newer if made == newer else older if made == older else made


def told(user: WireUser, identity: UserIdentity | None, *, is_complete: bool) -> Standing:
    """Return what a message tells of a user, by their identity, their attributes and their badges.

    What one of these affirms no other denies. ``is_complete`` says that messages of this kind leave nothing out, so
    that what none affirms is denied: captured chats, emotes, likes and questions name moderators, subscribers and
    ranks, while gifts, joins and follows show a few badges only, and their silence says nothing.
    """
    return _standing(
        None if identity is None else _stated(identity),
        user.follow_info.follow_status if user.HasField("follow_info") else None,
        _admin(user.user_attr),
        tuple([_worn(badge) for badge in user.badge_list[:MOST_BADGES]]) or None,
        is_complete,
    )


def told_packed(user: SlimUser, identity: bytes | None, is_complete: bool) -> Standing:
    """Return the same for a user whose parts are not parsed yet; parts that are broken tell nothing.

    Most of what comes has come before, byte by byte: finding that out takes a quarter of the time of reading it (1.2 of
    4.8 us). Of the bytes only their hash is kept, as those of all would take 10 MB; Python seeds it anew each time.
    """
    info = user.follow_info or (b"" if user.HasField("follow_info") else None)
    attributes, badge_list = user.user_attr, user.badge_list[:]  # a list is unpacked in half the time (0.4 us less)
    key = _key((info, attributes, identity, is_complete, *badge_list))
    if (found := _packed.get(key)) is None:
        if len(_packed) >= MOST_KEPT:
            _packed.clear()
        try:
            found = _standing(
                None if identity is None else _read(_packed_identity, identity),
                None if info is None else FollowInfo.FromString(info).follow_status,
                _read(_packed_attributes, attributes),
                tuple([_read(_packed_badge, badge) for badge in badge_list[:MOST_BADGES]]) or None,
                is_complete,
            )
        except UNPARSABLE:
            found = Standing()
        _packed[key] = found
    return found


_packed: dict[object, Standing] = {}
_key: Callable[[object], object] = hash if sys.hash_info.width >= 64 else lambda parts: parts  # 32 bits might collide


def _read(read: functools._lru_cache_wrapper[R], part: bytes) -> R:
    """Read a part that many people share, unless it is long: what was read is kept with its bytes."""
    return read(part) if len(part) <= LONGEST_KEPT else read.__wrapped__(part)


@functools.lru_cache(PARTS_KEPT)
def _packed_identity(part: bytes) -> _Stated:
    return _stated(UserIdentity.FromString(part))


@functools.lru_cache(PARTS_KEPT)
def _packed_attributes(part: bytes) -> bool | None:
    return _admin(UserAttr.FromString(part))


@functools.lru_cache(PARTS_KEPT)
def _packed_badge(part: bytes) -> _Worn:
    return _worn(BadgeStruct.FromString(part))


def _stated(identity: UserIdentity) -> _Stated:
    return (
        identity.is_gift_giver_of_anchor,
        identity.is_subscriber_of_anchor,
        identity.is_mutual_following_with_anchor,
        identity.is_follower_of_anchor,
        identity.is_moderator_of_anchor,
        identity.is_anchor,
    )


def _admin(attributes: UserAttr) -> bool | None:
    return attributes.is_admin if attributes.HasField("is_admin") else None


def _worn(badge: BadgeStruct) -> _Worn:
    """Read what counts of a badge; one for a gifter's level, which nearly every badge is, tells nothing else."""
    scene = badge.scene_type
    level = badge.privilege_log_extra.level[:LONGEST]
    if scene == GIFTER_LEVEL_SCENE:
        return scene, level or badge.combine.str[:LONGEST], "", "", 0
    look = badge.WhichOneof("badge_type")
    if look == "image":
        return scene, level, "", " ".join([url[:LONGEST] for url in badge.image.image.url_list[:4]]), 0
    # The key of its text tells the role, in every language.
    key = badge.combine.text.key if look == "combine" else badge.text.key
    return scene, level, key[:LONGEST], "", badges.rank(badge) if scene == RANK_SCENE else 0


@functools.lru_cache(MOST_KEPT)
def _standing(
    stated: _Stated | None,
    status: int | None,
    admin: bool | None,
    worn: tuple[_Worn, ...] | None,
    is_complete: bool,
) -> Standing:
    """Return what identity, follow status, attributes and badges tell together."""
    identity = _Identity._make(stated or NOTHING)
    says_more = any(identity[1:])
    if stated is None:
        is_sure, is_related = is_complete and worn is not None, status is not None
    else:
        # Of those who only send gifts, TikTok mostly says that alone.
        is_sure = is_complete and (says_more or not identity.is_gifter)
        is_related = is_sure or says_more
    shown = _affirmed(worn or ())
    denied = False if is_sure else None
    unrelated = False if is_related else None
    unsubscribed = False if is_related and stated is not None else denied
    none = 0 if is_sure else None
    return Standing(
        is_moderator=identity.is_moderator or admin or shown.is_moderator or (denied if admin is None else admin),
        is_new_gifter=shown.is_new_gifter or (denied if worn is None else False),
        is_subscriber=identity.is_subscriber or shown.is_subscriber or unsubscribed,
        is_super_fan=shown.is_super_fan or (None if stated is None else denied),  # told by badges alone
        is_follower=identity.is_follower or identity.is_friend or status in FOLLOWERS or unrelated,
        is_friend=identity.is_friend or status == FRIENDS or unrelated,
        is_anchor=identity.is_anchor or shown.is_anchor or (None if stated is None else denied),
        is_gifter=identity.is_gifter or (None if stated is None else denied),
        top_gifter_rank=shown.top_gifter_rank or none,
        gifter_level=shown.gifter_level or none,
        team_member_level=shown.team_member_level or none,
    )


def _affirmed(worn: Iterable[_Worn]) -> _Affirmed:
    """Put together what the badges tell."""
    shown = [_Badge._make(badge) for badge in worn]
    scenes = {badge.scene for badge in shown}
    names = " ".join(badge.key for badge in shown).lower()
    urls = " ".join(badge.urls for badge in shown).lower()
    return _Affirmed(
        is_moderator=MODERATOR_SCENE in scenes or "moderator" in names,
        is_new_gifter=NEW_GIFTER_SCENE in scenes or "live_ng_" in names,
        # The picture alone misses the default badges (subs_badge_Lv1.png).
        is_subscriber=not scenes.isdisjoint(SUBSCRIBER_SCENES) or "/sub_" in urls,
        is_super_fan="superfan" in names,
        is_anchor="hostlabel" in names,
        top_gifter_rank=badges.rank_of_old(urls) or next((badge.rank for badge in shown if badge.rank), 0),
        gifter_level=_level(shown, GIFTER_LEVEL_SCENE),
        team_member_level=_level(shown, TEAM_LEVEL_SCENE),
    )


def _level(shown: Iterable[_Badge], scene: int) -> int:
    """Return the level that the badges of a scene tell; 0 when none does."""
    levels = (badges.level(badge.level) for badge in shown if badge.scene == scene)
    return next((level for level in levels if level), 0)


NOTHING = (False,) * 6
