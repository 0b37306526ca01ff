"""What a message tells of a user's roles and levels: by their identity, follow status, attributes and badges."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar

from tiktok_live.decoding import badges
from tiktok_live.decoding.standing import Known, known, merged
from tiktok_live.proto.badge_pb2 import BadgeStruct
from tiktok_live.proto.slim_pb2 import SlimUser
from tiktok_live.proto.user_pb2 import User, UserAttr, UserIdentity
from tiktok_live.wire import UNPARSABLE

__all__ = ["told", "told_packed"]

R = TypeVar("R")

SUBSCRIBER_SCENES = frozenset({4, 7})
MODERATOR_SCENE, NEW_GIFTER_SCENE, RANK_SCENE, GIFTER_LEVEL_SCENE, TEAM_LEVEL_SCENE = 1, 2, 6, 8, 10
MOST_BADGES, LONGEST = 16, 256
"""Badges of somebody, and characters of each, that are looked at."""
MOST_KEPT = 8192
"""Combinations that are read once and then found again."""
PARTS_KEPT, LONGEST_KEPT = 512, 2048
"""Badges, identities, attributes that are read once, and the bytes of one that is kept: many people have the same."""

NOTHING = known()
UNDESCRIBED = known(is_described=False, is_identified=False, is_called_anchor=False)
DESCRIBED, IDENTIFIED = known(is_described=True), known(is_identified=True)
ANCHOR, CALLED_ANCHOR = known(is_anchor=True), known(is_called_anchor=True)
GIFTER = known(is_gifter=True)
FOLLOWER, FRIEND = known(is_follower=True), known(is_follower=True, is_friend=True)
# 3: follows the host, who does not follow back (54 captured chats)
BY_STATUS: Mapping[int | None, Known] = {1: FOLLOWER, 2: FRIEND, 3: FOLLOWER}
RANK = known(top_gifter_rank=2**30 - 1)  # all of its bits
NO_NEW_GIFTER = known(is_new_gifter=False)
NO_BADGE = known(
    is_moderator=False, is_new_gifter=False, is_subscriber=False, top_gifter_rank=0, gifter_level=0, team_member_level=0
)
NO_IDENTITY = known(is_super_fan=False, is_anchor=False, is_gifter=False)
NO_RELATION, NO_SUBSCRIBER = known(is_follower=False, is_friend=False), known(is_subscriber=False)


class _Worn(NamedTuple):
    """What a badge tells; the rank in the name of a picture counts first, as until 2023 it was there alone."""

    pictured_rank: Known
    tells: Known


def told(user: User, identity: UserIdentity | None, *, is_complete: bool) -> Known:
    """Return what a message tells of a user.

    What one of identity, attributes and badges affirms no other denies. ``is_complete`` says that messages of this kind
    leave nothing out, so that what none affirms is denied: captured chats, emotes, likes and questions name moderators,
    subscribers and ranks, while gifts, joins and follows show a few badges only, and their silence says nothing.
    """
    return _together(
        None if identity is None else _of_identity(identity),
        user.follow_info.follow_status if user.HasField("follow_info") else None,
        _of_attributes(user.user_attr) if user.HasField("user_attr") else None,
        [_of_badge(badge) for badge in user.badge_list[:MOST_BADGES]],
        is_complete,
    )


def told_packed(user: SlimUser, identity: bytes | None, is_complete: bool) -> Known:
    """Return the same for a user whose parts are not parsed yet; parts that are broken tell nothing.

    Most combinations have come before, byte by byte: finding that out takes half the time of reading them (1.6
    of 3.2 us). Of the bytes only their hash is kept, as those of all would take 10 MB; Python seeds it anew each time.
    """
    status: int | None = user.follow_info.follow_status
    if status not in BY_STATUS:  # all others mean the same; a number could have been chosen for its hash
        status = 0 if user.HasField("follow_info") else None
    badge_list = user.badge_list[:]  # a list is unpacked in half the time (0.4 us less)
    # Empty attributes describe a user as a badge does: nearly everybody has one, and is not asked (0.2 us).
    attributes = user.user_attr or (b"" if not badge_list and user.HasField("user_attr") else None)
    key = _key((status, attributes, identity, is_complete, *badge_list))
    if (found := _packed.get(key)) is None:
        if len(_packed) >= MOST_KEPT:
            _packed.clear()
        try:
            found = _together(
                None if identity is None else _read(_packed_identity, identity),
                status,
                None if attributes is None else _read(_packed_attributes, attributes),
                [_read(_packed_badge, badge) for badge in badge_list[:MOST_BADGES]],
                is_complete,
            )
        except UNPARSABLE:
            found = UNDESCRIBED
        _packed[key] = found
    return found


_packed: dict[object, Known] = {}
_key: Callable[[object], object] = hash if sys.hash_info.width >= 64 else lambda parts: parts  # 32 bits might collide


def _read(read: functools._lru_cache_wrapper[R], part: bytes) -> R:
    """Read a part that many people share, unless it is long: what was read is kept with its bytes."""
    return read(part) if len(part) <= LONGEST_KEPT else read.__wrapped__(part)


@functools.lru_cache(PARTS_KEPT)
def _packed_identity(part: bytes) -> Known:
    return _of_identity(UserIdentity.FromString(part))


@functools.lru_cache(PARTS_KEPT)
def _packed_attributes(part: bytes) -> Known:
    return _of_attributes(UserAttr.FromString(part))


@functools.lru_cache(PARTS_KEPT)
def _packed_badge(part: bytes) -> _Worn:
    return _of_badge(BadgeStruct.FromString(part))


def _together(
    identity: Known | None, status: int | None, attributes: Known | None, worn: list[_Worn], is_complete: bool
) -> Known:
    """Put together what the parts of a user tell; what is denied besides changes nothing that one of them affirms."""
    found = BY_STATUS.get(status, NOTHING)
    for tells in (*(badge.pictured_rank for badge in worn), *(badge.tells for badge in worn)):
        found = merged(found, tells)
    found |= UNDESCRIBED | (attributes or NOTHING) | (NO_NEW_GIFTER if worn else NOTHING)
    if identity is None:
        is_sure, is_related = is_complete and bool(worn), status is not None
    else:
        # Of those who only send gifts, TikTok mostly says that alone.
        is_sure = is_complete and identity != GIFTER
        is_related = is_sure or identity not in (NOTHING, GIFTER)
        found |= identity | IDENTIFIED
    if is_sure:
        found |= NO_BADGE if identity is None else NO_BADGE | NO_IDENTITY
    if is_related:
        found |= NO_RELATION if identity is None else NO_RELATION | NO_SUBSCRIBER
    if worn or (identity, status, attributes) != (None, None, None):
        found |= DESCRIBED
    return found | CALLED_ANCHOR if found & ANCHOR == ANCHOR else found


def _of_identity(identity: UserIdentity) -> Known:
    """Read what TikTok says the sender of a message is to the host."""
    return known(
        is_gifter=identity.is_gift_giver_of_anchor or None,
        is_subscriber=identity.is_subscriber_of_anchor or None,
        is_friend=identity.is_mutual_following_with_anchor or None,
        is_follower=identity.is_follower_of_anchor or identity.is_mutual_following_with_anchor or None,
        is_moderator=identity.is_moderator_of_anchor or None,
        is_anchor=identity.is_anchor or None,
    )


def _of_attributes(attributes: UserAttr) -> Known:
    return known(is_moderator=attributes.is_admin) if attributes.HasField("is_admin") else NOTHING


def _of_badge(badge: BadgeStruct) -> _Worn:
    """Read what a badge affirms; one for a gifter's level, which nearly every badge is, tells nothing else."""
    look = badge.WhichOneof("badge_type")
    tells = _affirmed(badge, look)
    return _Worn(tells & RANK if look == "image" else NOTHING, tells)


def _affirmed(badge: BadgeStruct, look: str | None) -> Known:
    scene = badge.scene_type
    written = badge.privilege_log_extra.level
    if scene == GIFTER_LEVEL_SCENE:
        return known(gifter_level=badges.level(written or badge.combine.str) or None)
    key = urls = ""
    if look == "image":
        urls = " ".join([url[:LONGEST] for url in badge.image.image.url_list[:4]]).lower()
    else:  # the key of its text tells the role, in every language
        key = (badge.combine.text.key if look == "combine" else badge.text.key)[:LONGEST].lower()
    rank = badges.rank(badge) if scene == RANK_SCENE and look != "image" else badges.rank_of_old(urls)
    return known(
        is_moderator=scene == MODERATOR_SCENE or "moderator" in key or None,
        is_new_gifter=scene == NEW_GIFTER_SCENE or "live_ng_" in key or None,
        # The picture alone misses the default badges (subs_badge_Lv1.png).
        is_subscriber=scene in SUBSCRIBER_SCENES or "/sub_" in urls or None,
        is_super_fan="superfan" in key or None,
        is_anchor="hostlabel" in key or None,
        top_gifter_rank=rank or None,
        team_member_level=(badges.level(written) or None) if scene == TEAM_LEVEL_SCENE else None,
    )
