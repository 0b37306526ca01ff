"""Guests and co-hosts, over the older link channels."""

from __future__ import annotations

from datetime import datetime

from tiktok_live.decoding import instants, text
from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.pictures import PICTURE
from tiktok_live.decoding.shapes import Shape, at_milliseconds, at_seconds
from tiktok_live.events.link_changes import (
    CoHostList,
    LinkCreation,
    LinkedList,
    LinkEntry,
    LinkKickOut,
    LinkLeave,
    LinkLists,
    LinkMediaChange,
    LinkMute,
    LinkSystemKickOut,
    LinkToast,
    LinkUserUpdate,
)
from tiktok_live.events.link_invitations import (
    LinkAcceptance,
    LinkCancellation,
    LinkInvite,
    LinkMatch,
    LinkPlaceChange,
    LinkReply,
)
from tiktok_live.events.link_people import CoHost, LinkedUser, LinkSeat
from tiktok_live.events.links import LinkEvent, LinkMicEvent
from tiktok_live.models import User
from tiktok_live.models.pictures import preferred_url
from tiktok_live.proto.link_mic_pb2 import WebcastLinkMicMethod
from tiktok_live.proto.link_pb2 import (
    CohostListChangeContent,
    CohostListUser,
    LinkedListChangeContent,
    LinkerAcceptNoticeContent,
    LinkerCancelContent,
    LinkerCreateContent,
    LinkerEnterContent,
    LinkerInviteContent,
    LinkerKickOutContent,
    LinkerLeaveContent,
    LinkerListChangeContent,
    LinkerMediaChangeContent,
    LinkerMicIdxUpdateInfo,
    LinkerMuteContent,
    LinkerRandomMatchContent,
    LinkerReplyContent,
    LinkerSysKickOutContent,
    LinkerUpdateUserContent,
    LinkListUser,
    LinkmicUserInfo,
    LinkmicUserToastContent,
    ListUser,
    MuteStatus,
    WebcastLinkMessage,
)

__all__ = ["DECODERS"]


def _cohost(wire: Wire) -> User:
    """Return a co-host, whom TikTok describes by id, names and picture only."""
    cohost, context = wire
    user_id = str(cohost.user_id) if cohost.user_id else None
    urls = cohost.avatar_thumb.url_list[:]
    return User(
        user_id=user_id,
        unique_id=cohost.display_id or None,
        nickname=cohost.nick_name or None,
        profile_picture_url=preferred_url(urls),
        profile_picture_urls=urls,
        picture=PICTURE.make(cohost.avatar_thumb, context) if cohost.HasField("avatar_thumb") else None,
        is_anchor=None if context.host_id is None else user_id == context.host_id,
    )


def _operator(wire: Wire) -> User | None:
    """Return who switched a guest's microphone or camera, of whom TikTok tells id and names only."""
    if not wire[0].HasField("operator_info"):
        return None
    operator = wire[0].operator_info
    return User(
        user_id=str(operator.user_id) if operator.user_id else None,
        unique_id=operator.display_id or None,
        nickname=operator.nick_name or None,
    )


def _is_muted(wire: Wire) -> bool:
    # MUTE is 0, which TikTok's servers do not send.
    muted: bool = wire[0].mute_status == MuteStatus.MUTE_STATUS_MUTE
    return muted


def _started_at(wire: Wire) -> datetime | None:
    message = wire[0]
    return instants.of_milliseconds(message.start_time_ms) or instants.of_seconds(message.start_time)


Shape(
    LinkedUser,
    LinkListUser,
    role="role_type",
    status=None,
    score="fan_ticket",
    link_id="linkmic_id_str",
    position=None,
    media="link_type",
    silence=None,
    changed_at=at_seconds("modify_time"),
    coins_paid="payed_money",
)
Shape(
    LinkedUser,
    ListUser,
    role="role_type",
    status="link_status",
    score=None,
    link_id="linkmic_id_str",
    position="user_position",
    media="link_type",
    silence="silence_status",
    changed_at=at_seconds("modify_time"),
    coins_paid=None,
)
Shape(
    CoHost,
    CohostListUser,
    user=_cohost,
    status="linkmic_user_status",
    link_id="linkmic_id_str",
    linked_at=at_milliseconds("linked_time"),
    origin="play_type",
    permission="permission_type",
    time_left="link_remaining_time",
    best_teammate_user_id="best_teammate_uid",
    found_by=None,
    can_set_topic="has_topic_perm",
)
Shape(LinkSeat, LinkmicUserInfo, link_id="linkmic_id_str", linked_at=at_milliseconds("linked_time"))
Shape(
    LinkInvite,
    LinkerInviteContent,
    from_user_id=("from_user_id", "from_user.id"),
    is_age_restricted="from_room_age_restricted",
    from_link_id="inviter_linkmic_id_str",
    to_link_id="to_linkmic_id_str",
    place="required_mic_idx",
    title="dialog.title",
    subtitle="dialog.sub_title",
)
Shape(LinkPlaceChange, LinkerMicIdxUpdateInfo, place="mic_idx", action="op")
Shape(
    LinkReply,
    LinkerReplyContent,
    from_user_id=("from_user_id", "from_user.id"),
    from_link_id="from_user_linkmic_info.linkmic_id_str",
    to_user_id=("to_user_id", "to_user.id"),
    to_link_id="to_user_linkmic_info.linkmic_id_str",
    answer="reply_status",
    media="link_type",
    place_change="invitee_mic_idx_update_info",
    places="applier_mic_idx_info_map",
)
Shape(LinkAcceptance, LinkerAcceptNoticeContent)
Shape(LinkCancellation, LinkerCancelContent, type="cancel_type")
Shape(LinkMatch, LinkerRandomMatchContent)
Shape(LinkCreation, LinkerCreateContent, owner_user_id="owner_id", media="link_type")
Shape(LinkEntry, LinkerEnterContent)
Shape(LinkLeave, LinkerLeaveContent, link_id="linkmic_id_str", from_user_id="send_leave_uid", reason="leave_reason")
Shape(LinkKickOut, LinkerKickOutContent, reason="kickout_reason")
Shape(LinkSystemKickOut, LinkerSysKickOutContent, link_id="linkmic_id_str")
Shape(LinkedList, LinkedListChangeContent)
Shape(LinkLists, LinkerListChangeContent, waiting_users="applied_users")
Shape(CoHostList, CohostListChangeContent, cohosts="users")
Shape(LinkUserUpdate, LinkerUpdateUserContent, changes="update_info")
Shape(LinkMute, LinkerMuteContent, is_muted=_is_muted)
Shape(
    LinkMediaChange,
    LinkerMediaChangeContent,
    action="op",
    host_user_id="anchor_id",
    reason="change_scene",
    operator=_operator,
    operator_role="operator_info.operator_type",
)
Shape(LinkToast, LinkmicUserToastContent, left_user_id="leaved_user_id", message="display_text")

LINK = EventShape(
    LinkEvent,
    WebcastLinkMessage,
    kind="message_type",
    channel_id="linker_id",
    lists="list_change_content",
    cohost_list="cohost_list_change_content",
    entry="enter_content",
    leave="leave_content",
    linked_list="linked_list_change_content",
    invite="invite_content",
    reply="reply_content",
    acceptance="reply_accept_notice_content",
    cancellation="cancel_content",
    creation="create_content",
    kick_out="kick_out_content",
    system_kick_out="sys_kick_out_content",
    user_update="update_user_content",
    mute="mute_content",
    match="random_match_content",
    place_change="mic_idx_update_content.mic_idx_update_info",
    media_change="media_change_content",
    toast="user_toast_content",
    **text.told_by(lambda message: message.user_toast_content.display_text),
)
LINK_MIC = EventShape(
    LinkMicEvent,
    WebcastLinkMicMethod,
    kind="message_type",
    score="fan_ticket",
    total_score="total_linkmic_fan_ticket",
    inviter_user_id="invite_uid",
    answer=("answer", "reply_type"),
    answer_text="reply_prompts",
    host_link_id="anchor_linkmic_id_str",
    rival_user_id="rival_anchor_id",
    rival_link_id="rival_linkmic_id_str",
    started_at=_started_at,
    won="win",
    layout=("layout", "linkmic_layout"),
    prompt="prompts",
    tip="tips",
)
DECODERS = decoders(LINK, LINK_MIC)
