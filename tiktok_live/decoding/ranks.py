"""Rankings of hosts and viewers."""

from __future__ import annotations

from tiktok_live.decoding import text, users
from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.notifications import NOTIFICATION
from tiktok_live.decoding.shapes import Shape
from tiktok_live.events.rank_rewards import AvatarBorder, HourlyRankRewardEvent, RankReward, WeeklyRankRewardEvent
from tiktok_live.events.ranks import (
    GameRankNotifyEvent,
    HostRank,
    HourlyRankEvent,
    RankAnimation,
    RankPrompt,
    RankSlide,
    RankTab,
    RankTextEvent,
    RankType,
    RankUpdateEvent,
)
from tiktok_live.models import Text, User
from tiktok_live.proto import rank_pb2 as wire_rank
from tiktok_live.proto.membership_pb2 import BorderInfo
from tiktok_live.proto.text_pb2 import Text as WireText
from tiktok_live.proto.user_pb2 import User as WireUser
from tiktok_live.wire import UNPARSABLE

__all__ = ["DECODERS"]


def _prompt(wire: Wire) -> RankPrompt | None:
    """Read what the schema keeps as bytes: captured ones have a colour where a sprint prompt has its colour."""
    update, context = wire
    if not update.prompt:
        return None
    try:
        return PROMPT.make(wire_rank.HourlyRankSprintPrompt.FromString(update.prompt), context)
    except UNPARSABLE:
        return None


def _ranks(wire: Wire) -> list[HostRank]:
    message, context = wire
    return [HOST_RANK.make(update, context) for update in message.updates]


def _rank(wire: Wire) -> int | None:
    return next((host.rank for host in _ranks(wire)), None)


def _rank_type(wire: Wire) -> RankType | int | None:
    return next((host.rank_type for host in _ranks(wire)), None)


def _words_of_update(message: wire_rank.WebcastRankUpdateMessage) -> WireText:
    return message.updates[0].default_content if message.updates else WireText()


def _viewer(wire: Wire) -> User:
    """Take the viewer from the texts, where TikTok describes people; their id stands beside these."""
    message, context = wire
    for said in (message.common.display_text, message.other_get_badge_msg):
        for piece in said.pieces:
            if piece.user_value.HasField("user"):
                return users.of_user(piece.user_value.user, context)
    return users.of_user(WireUser(id=message.cur_user_id), context)


def _text_for_user(wire: Wire) -> Text | None:
    """Return the text for the viewer, whose pattern is mostly that for others while its pieces lack the viewer."""
    message, context = wire
    if not message.HasField("self_get_badge_msg"):
        return None
    own, others = message.self_get_badge_msg, message.other_get_badge_msg
    made = text.TEXT.make(own, context)
    if own.default_pattern == others.default_pattern:
        made.text = text.fill(others)
    return made


def _words_of_winner(message: wire_rank.WebcastHourlyRankRewardMessage) -> WireText:
    return message.winners[0].notify.common.display_text if message.winners else WireText()


def _place_won(wire: Wire) -> int | None:
    """Read the place from the text, whose pieces are the host's name and the place: so in 7 of 7 captured messages."""
    said = NOTIFICATION.make(wire[0].notify_message, wire[1]).text
    place = said.pieces[1].text if said and len(said.pieces) > 1 else ""
    return int(place) if place.isdecimal() and len(place) < 10 else None


Shape(RankAnimation, wire_rank.RankAnimationInfo, text="content_text", color="background_color_string")
PROMPT = Shape(
    RankPrompt,
    wire_rank.HourlyRankSprintPrompt,
    text="content",
    time_left="countdown",
    points_missing="gap_score",
    rank="owner_rank",
    color="background_color",
)
Shape(RankTab, wire_rank.RankTabInfo, page_type="list_lynx_type")
HOST_RANK = Shape(
    HostRank,
    wire_rank.RankUpdate,
    rank="own_rank",
    is_on_list="owneronrank",
    text="default_content",
    time_left="countdown",
    tab_type="belong_type",
    first_tab_type="request_first_show_type",
    prompt=_prompt,
    animation="animation_info",
    is_entrance_animated="show_entrance_animation",
    app_version="supported_version",
)
RANK_UPDATE = EventShape(
    RankUpdateEvent,
    wire_rank.WebcastRankUpdateMessage,
    rank=_rank,
    rank_type=_rank_type,
    ranks="updates",
    group="group_type",
    operation="op_type",
    priority="rank_priority",
    **text.told_by(_words_of_update),
)
RANK_TEXT = EventShape(
    RankTextEvent,
    wire_rank.WebcastRankTextMessage,
    user=_viewer,
    rank="owner_idx_after_update",
    previous_rank="owner_idx_before_update",
    text_for_user=_text_for_user,
    text_for_others="other_get_badge_msg",
)
Shape(RankSlide, wire_rank.HourlyRankSlidePage, text="content", link="scheme_link", color="background_color")
HOURLY_RANK = EventShape(
    HourlyRankEvent,
    wire_rank.WebcastHourlyRankMessage,
    rank_type="data.rank_type",
    entrance_text="data.default_content",
    is_shown="data.show_entrance",
    is_host_on_list="data.anchor_on_list",
    time_left="data.countdown",
    slides="data.slides",
    slide_duration="data.roll_duration",
    prompt="data.sprint_prompt",
    is_entrance_animated="data.show_entrance_animation",
    is_message_blocked="data.block_message",
    **text.told_by(lambda message: message.data.default_content),
)
Shape(
    AvatarBorder,
    BorderInfo,
    picture="icon",
    ranking="source",
    ribbon="profile_decoration_ribbon",
    background_color="avatar_background_color",
    border_color="avatar_background_border_color",
)
Shape(
    RankReward,
    wire_rank.HourlyRankRewardInfo,
    notification="notify",
    border="avatar_border",
)
HOURLY_REWARD = EventShape(
    HourlyRankRewardEvent, wire_rank.WebcastHourlyRankRewardMessage, **text.told_by(_words_of_winner)
)
WEEKLY_REWARD = EventShape(
    WeeklyRankRewardEvent,
    wire_rank.WebcastWeeklyRankRewardMessage,
    ranking=("border_info.source", "notify_message.source"),
    rank=_place_won,
    notification="notify_message",
    border="border_info",
    **text.told_by(lambda message: message.notify_message.common.display_text),
)
GAME_RANK = EventShape(
    GameRankNotifyEvent,
    wire_rank.WebcastGameRankNotifyMessage,
    kind="msg_type",
    notice="notify_text",
    **text.told_by(lambda message: message.notify_text),
)

DECODERS = decoders(RANK_UPDATE, RANK_TEXT, HOURLY_RANK, HOURLY_REWARD, WEEKLY_REWARD, GAME_RANK)
