"""Penalties, and the dialogs that tell of them: parts of several messages."""

from __future__ import annotations

from tiktok_live.decoding.shapes import Shape, id_text
from tiktok_live.models import Penalty, ViolationDialog
from tiktok_live.proto.room_pb2 import PerceptionDialogInfo, PunishEventInfo

__all__ = ["PENALTY", "VIOLATION_DIALOG"]

PENALTY = Shape(
    Penalty,
    PunishEventInfo,
    penalty_id="punish_id",
    type="punish_type",
    kind="punish_type_id",
    reason="punish_reason",
    shown_reason="show_reason",
    user_id=(id_text("violation_uid_str"), "violation_uid"),
    code="punish_perception_code",
)
VIOLATION_DIALOG = Shape(
    ViolationDialog,
    PerceptionDialogInfo,
    icon="icon_type",
    subtitle="sub_title",
    advice="advice_action_text",
    action="default_action_text",
    detail_url="violation_detail_url",
    countdown="count_down_time",
)
