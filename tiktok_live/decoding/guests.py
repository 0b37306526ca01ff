"""The stage: the scores of the people on it, their states and places."""

from __future__ import annotations

from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.link_layer import place_of
from tiktok_live.decoding.shapes import Shape, at_milliseconds, at_nanoseconds
from tiktok_live.events.guests import (
    GuestCountdown,
    GuestGameScore,
    GuestScore,
    LinkMicFanTicketEvent,
)
from tiktok_live.events.stage import GuestState, LinkMicLayoutStateEvent, LinkStateEvent, StagePlace
from tiktok_live.proto import link_layer_pb2 as wire_links
from tiktok_live.proto import link_mic_pb2 as wire_scores

__all__ = ["DECODERS"]

Shape(GuestCountdown, wire_scores.UserCountdownInfo, percent="completion_progress_percent")
Shape(GuestGameScore, wire_scores.UserPlayInfo, game_id="play_id", game="play_scene", result="user_tag")
Shape(
    GuestScore,
    wire_scores.UserFanTicket,
    score="fan_ticket",
    match_score="match_total_score",
    countdown="countdown_info",
    game="play_info",
    style_name="ticket_ui_style",
    new_style_name="ticket_ui_style_v2",
)
Shape(StagePlace, wire_links.PosIdentity, number=None, kind="type", occupant="value")
Shape(
    StagePlace,
    wire_links.BizSpotInfo,
    number="spot_id",
    kind="pos_identity.type",
    occupant="pos_identity.value",
)
Shape(
    GuestState,
    wire_links.LinkUserState,
    user_id="user.user_id",
    room_id="user.room_id",
    link_id="linkmic_id",
    position=place_of,
    linked_at=at_nanoseconds("linked_time_nano"),
    presence="online_user_state",
    audio="audio_muted",
    video="video_muted",
    connection="rtc_connection",
    network="network_state",
)
DECODERS = decoders(
    EventShape(
        LinkMicFanTicketEvent,
        wire_scores.WebcastLinkMicFanTicketMethod,
        scores="fan_ticket_room_notice.user_fan_ticket",
        total_score="fan_ticket_room_notice.total_linkmic_fan_ticket",
        score_kind="fan_ticket_room_notice.score_type",
        match_id="fan_ticket_room_notice.match_id",
        game_id="fan_ticket_room_notice.play_id",
        game="fan_ticket_room_notice.play_scene",
        scored_at=at_milliseconds("fan_ticket_room_notice.event_time"),
        version="fan_ticket_room_notice.version",
        icon_url="fan_ticket_room_notice.fan_ticket_icon_url",
    ),
    EventShape(
        LinkStateEvent,
        wire_links.WebcastLinkStateMessage,
        part="state_type",
        states="user_states",
        layout_id="layout.layout_id",
        places="ui_pos",
    ),
    EventShape(LinkMicLayoutStateEvent, wire_links.WebcastLinkMicLayoutStateMessage, places="biz_spot_list"),
)
