"""Typed values that events and look-ups carry: users, gifts, rooms. They import nothing but each other."""

from tiktok_live.models.activity import UserActivity, UserMetric, UserMetricKind, UserTag
from tiktok_live.models.badge_styles import (
    BadgeProfileCard,
    BadgeStyle,
    BadgeTextPosition,
)
from tiktok_live.models.badges import Badge, BadgeBackground, BadgeFont, BadgePosition, BadgePriority
from tiktok_live.models.gift import EffectVideo, Gift, GiftEffect, GiftTimings
from tiktok_live.models.memberships import FanClub, FanClubStatus, GifterGrade, Subscription, SubscriptionPayment
from tiktok_live.models.message import MessageHead
from tiktok_live.models.pictures import Picture
from tiktok_live.models.room import ClientState, ConnectionStatus, LiveState, LiveStatus, RoomInfo, RoomStatus
from tiktok_live.models.text import GiftShown, Text, TextFormat, TextPiece
from tiktok_live.models.user import Border, FollowInfo, GuestPolicy, Privilege, User
from tiktok_live.models.violations import AuditStatus, DialogIcon, Penalty, PenaltyKind, ViolationDialog

__all__ = [
    "AuditStatus",
    "Badge",
    "BadgeBackground",
    "BadgeFont",
    "BadgePosition",
    "BadgePriority",
    "BadgeProfileCard",
    "BadgeStyle",
    "BadgeTextPosition",
    "Border",
    "ClientState",
    "ConnectionStatus",
    "DialogIcon",
    "EffectVideo",
    "FanClub",
    "FanClubStatus",
    "FollowInfo",
    "Gift",
    "GiftEffect",
    "GiftShown",
    "GiftTimings",
    "GifterGrade",
    "GuestPolicy",
    "LiveState",
    "LiveStatus",
    "MessageHead",
    "Penalty",
    "PenaltyKind",
    "Picture",
    "Privilege",
    "RoomInfo",
    "RoomStatus",
    "Subscription",
    "SubscriptionPayment",
    "Text",
    "TextFormat",
    "TextPiece",
    "User",
    "UserActivity",
    "UserMetric",
    "UserMetricKind",
    "UserTag",
    "ViolationDialog",
]
