"""Which module of this package decodes which wire method."""

from __future__ import annotations

__all__ = ["FAMILIES", "FAMILY_OF", "PREFIX"]

PREFIX = "Webcast"
FAMILIES: dict[str, tuple[str, ...]] = {
    "chat": (
        "WebcastChatMessage",
        "WebcastEmoteChatMessage",
        "WebcastQuestionNewMessage",
    ),
    "gifts": ("WebcastGiftMessage",),
    "envelopes": ("WebcastEnvelopeMessage",),
    "subscribers": ("WebcastSubNotifyMessage",),
    "viewers": (
        "WebcastMemberMessage",
        "WebcastLikeMessage",
        "WebcastSocialMessage",
        "WebcastRoomUserSeqMessage",
    ),
    "battles": (
        "WebcastLinkMicBattle",
        "WebcastLinkMicArmies",
    ),
    "room": ("WebcastLiveIntroMessage",),
    "control": ("WebcastControlMessage",),
    "links": (
        "WebcastLinkMessage",
        "WebcastLinkMicMethod",
    ),
    "guests": (
        "WebcastLinkMicFanTicketMethod",
        "WebcastLinkMicLayoutStateMessage",
        "WebcastLinkStateMessage",
    ),
    "link_layer": ("WebcastLinkLayerMessage",),
    "battle_cards": ("WebcastLinkMicBattleItemCard",),
    "battle_tasks": (
        "WebcastLinkmicBattleTaskMessage",
        "WebcastLinkMicBattlePunishFinish",
    ),
    "goals": ("WebcastGoalUpdateMessage",),
    "polls": ("WebcastPollMessage",),
    "questions": (
        "WebcastQuestionDeleteMessage",
        "WebcastQuestionSelectedMessage",
        "WebcastQuestionSlideDownMessage",
        "WebcastQuestionSwitchMessage",
    ),
    "ranks": (
        "WebcastGameRankNotifyMessage",
        "WebcastHourlyRankMessage",
        "WebcastHourlyRankRewardMessage",
        "WebcastRankTextMessage",
        "WebcastRankUpdateMessage",
        "WebcastWeeklyRankRewardMessage",
    ),
    "barrages": ("WebcastBarrageMessage",),
    "notices": (
        "WebcastBottomMessage",
        "WebcastCapsuleMessage",
        "WebcastGuideMessage",
        "WebcastInRoomBannerMessage",
        "WebcastNoticeMessage",
        "WebcastRoomMessage",
        "WebcastSpeakerMessage",
        "WebcastSubCapsuleMessage",
        "WebcastSystemMessage",
        "WebcastToastMessage",
    ),
    "notifications": (
        "WebcastGiftBroadcastMessage",
        "WebcastMarqueeAnnouncementMessage",
        "WebcastNotifyMessage",
        "WebcastRoomNotifyMessage",
    ),
    "gift_panel": (
        "WebcastBindingGiftMessage",
        "WebcastBoostCardMessage",
        "WebcastGiftDynamicRestrictionMessage",
        "WebcastGiftPanelUpdateMessage",
        "WebcastGiftPromptMessage",
        "WebcastViewerPicksUpdateMessage",
    ),
    "subscriptions": (
        "WebcastSubPinEventMessage",
        "WebcastSubscriptionNotifyMessage",
    ),
    "shop": ("WebcastOecLiveShoppingMessage",),
    "games": (
        "WebcastLiveGameIntroMessage",
        "WebcastPartnershipDropsUpdateMessage",
        "WebcastPartnershipGameOfflineMessage",
        "WebcastPartnershipPunishMessage",
    ),
    "moderation": (
        "WebcastAccessControlMessage",
        "WebcastAccessRecallMessage",
        "WebcastAlertBoxAuditResultMessage",
        "WebcastImDeleteMessage",
        "WebcastPerceptionMessage",
        "WebcastRoomVerifyMessage",
        "WebcastUnauthorizedMemberMessage",
    ),
    "broadcast": (
        "WebcastCaptionMessage",
        "WebcastHashtagMessage",
        "WebcastMsgDetectMessage",
        "WebcastRoomPinMessage",
    ),
}
"""Module of this package -> the wire methods that it decodes. It is loaded with the first message of one of them."""
FAMILY_OF: dict[str, str] = {
    method: family
    for family, methods in FAMILIES.items()
    for prefixed in methods
    for method in (prefixed, prefixed.removeprefix(PREFIX))  # TikTok sends some methods without it
}
