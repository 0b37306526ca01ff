"""Guests and co-hosts, over the newer link channel."""

from __future__ import annotations

from tiktok_live.decoding.context import Context, Wire
from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.pictures import PICTURE
from tiktok_live.decoding.shapes import Shape, at_nanoseconds
from tiktok_live.events.link_kinds import CoHostPermission, CoHostSource
from tiktok_live.events.link_layer import (
    LinkGroup,
    LinkGroupChannel,
    LinkLayerEvent,
    LinkPlayer,
    LinkStage,
    StagePlayer,
)
from tiktok_live.events.link_people import CoHost
from tiktok_live.models import User
from tiktok_live.models.pictures import preferred_url
from tiktok_live.proto import link_layer_pb2 as wire_links

__all__ = ["DECODERS", "place_of"]


def place_of(wire: Wire) -> int | None:
    """Return the number of a person's place on the stage; the host's is not sent, as it is 0."""
    return wire[0].pos.link.position if wire[0].HasField("pos") else None


def _place(wire: Wire) -> int | None:
    message = wire[0]
    for content, field in (
        (message.invite_content, "pos"),
        (message.permit_apply_content, "applier_pos"),
        (message.reply_invite_content, "invitee_pos"),
        (message.join_direct_content.joiner, "pos"),
    ):
        if content.HasField(field):
            place: int = getattr(content, field).link.position
            return place
    return None


def _cohosts(wire: Wire) -> list[CoHost]:
    message, context = wire
    infos = message.business_content.cohost_content.list_change_biz_content.user_infos
    return [_cohost(str(user_id), infos[user_id], context) for user_id in sorted(infos)]


def _cohost(user_id: str, info: wire_links.CohostUserInfo, context: Context) -> CoHost:
    """Return a host of a group, whom TikTok describes by names and picture only."""
    urls = info.avatar_thumb.url_list[:]
    user = User(
        user_id=user_id,
        unique_id=info.display_id or None,
        nickname=info.nickname or None,
        profile_picture_url=preferred_url(urls),
        profile_picture_urls=urls,
        picture=PICTURE.make(info.avatar_thumb, context) if info.HasField("avatar_thumb") else None,
        is_anchor=None if context.host_id is None else user_id == context.host_id,
    )
    permission, source = int(info.permission_type), info.source_type
    return CoHost(
        user=user,
        permission=next((known for known in CoHostPermission if known == permission), permission),
        follow_status=info.follow_status if info.HasField("follow_status") else None,
        best_teammate_user_id=str(info.best_teammate_uid) if info.best_teammate_uid else None,
        can_set_topic=info.has_topic_perm,
        found_by=next((known for known in CoHostSource if known == source), source) if source else None,
    )


def _change(wire: Wire) -> int | None:
    message = wire[0]
    return message.list_change_content.type if message.HasField("list_change_content") else None


Shape(LinkPlayer, wire_links.Player, channel_id=None)
Shape(LinkPlayer, wire_links.GroupPlayer, user_id="user.user_id", room_id="user.room_id")
Shape(
    StagePlayer,
    wire_links.LinkLayerListUser,
    user_id="user.user_id",
    room_id="user.room_id",
    link_id="linkmic_id",
    position=place_of,
    linked_at=at_nanoseconds("linked_time_nano"),
)
Shape(
    LinkStage,
    wire_links.AllListUser,
    linked="linked_list",
    waiting="applied_list",
    invited="invited_list",
    ready="ready_list",
)
Shape(
    LinkGroupChannel,
    wire_links.GroupChannelUser,
    link_id="group_linkmic_id",
    join_type="type",
    stage="all_user",
    owner="owner_user",
    joined_at=at_nanoseconds("join_time"),
    linked_at=at_nanoseconds("linked_time"),
)
Shape(
    LinkGroup,
    wire_links.GroupChannelAllUser,
    group_id="group_channel_id",
    channels="user",
    version="content_version",
)
LINK_LAYER = EventShape(
    LinkLayerEvent,
    wire_links.WebcastLinkLayerMessage,
    kind="message_type",
    link_source="source",
    player=(
        "leave_content.leaver",
        "kick_out_content.offliner",
        "create_channel_content.owner",
        "finish_content.owner",
        "apply_content.applier",
        "permit_apply_content.applier",
        "cancel_apply_content.applier",
        "invite_content.invitee",
        "reply_invite_content.invitee",
        "cancel_invite_content.invitee",
        "join_direct_content.joiner.user",
        "join_group_content.join_user",
        "leave_group_content.operator",
    ),
    by=(
        "invite_content.invitor",
        "cancel_invite_content.invitor",
        "permit_apply_content.permiter",
        "reply_invite_content.invite_operator_user",
        "permit_group_content.approver",
    ),
    operator=("invite_content.operator", "permit_apply_content.operator", "cancel_group_content.operator"),
    players="cancel_group_content.leaver",
    answer=(
        "permit_apply_content.reply_status",
        "reply_invite_content.reply_status",
        "permit_group_content.agree_status",
    ),
    link_id=(
        "create_channel_content.owner_link_mic_id",
        "apply_content.applier_link_mic_id",
        "permit_apply_content.applier_link_mic_id",
        "cancel_apply_content.applier_link_mic_id",
        "invite_content.invitee_link_mic_id",
        "reply_invite_content.invitee_link_mic_id",
        "cancel_invite_content.invitee_link_mic_id",
        "join_direct_content.joiner.linkmic_id",
    ),
    position=_place,
    invited_by_owner="invite_content.is_owner",
    kick_out_reason="kick_out_content.kickout_reason",
    reason=("leave_content.leave_reason", "finish_content.finish_reason"),
    change=_change,
    stage=("list_change_content.list", "join_direct_content.all_users"),
    group=(
        "group_change_content.group_user",
        "p2p_group_change_content.group_user",
        "join_group_content.group_user",
        "permit_group_content.group_user",
        "cancel_group_content.group_user",
    ),
    group_id="leave_group_content.group_channel_id",
    leave_source="leave_group_content.leave_source",
    join_type=("join_group_content.type", "permit_group_content.type", "cancel_group_content.type"),
    cohosts=_cohosts,
)
DECODERS = decoders(LINK_LAYER)
