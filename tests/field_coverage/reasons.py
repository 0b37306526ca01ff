"""Why a field that TikTok fills is shown by no event.

A pattern is a message and a field in it, and may go on to fields within (`WebcastChatMessage.user.pay_grade`). Each
part may have wildcards (`TextFormat.*`). It matches wherever that message stands on a path, and covers all that is in
the field. For the message at the top its wire method is written, with its prefix. The first match counts.
"""

from __future__ import annotations

from typing import NamedTuple


class Reason(NamedTuple):
    """A heading, a sentence or two below it, and the fields that it is the reason for, apart by white space."""

    title: str
    text: str
    patterns: str


REASONS = (
    Reason(
        "Said by another field as well",
        "An attribute shows it from there: an id again as text, the method and room that the frame around the message "
        "names, the key of a map entry whose value repeats it, a role that a field read before it gives.",
        """
        CommonMessageData.method CommonMessageData.describe
        User.id_str
        BattleUserInfoWrapper.key BattleTeamUserArmies.user_armies.hostscore
        WebcastLinkMicBattle.team_armies.team_total_score WebcastLinkMicBattle.team_armies.team_user.score
        MessageRedEnvelopInfo.room_id
        WebcastChatMessage.user_identity UserAttr.is_admin
        UserIdentity.*
        LiveStreamGoal.id_str LiveStreamSubGoal.id_str LiveStreamGoalContributor.user_id_str
        WebcastGoalUpdateMessage.contributor_id_str WebcastPollMessage.message_type
        BarrageTypeUserGradeParam.user_id WebcastRankTextMessage.cur_user_id WebcastGiftBroadcastMessage.from_user_id
        WebcastLinkMicMethod.anchor_linkmic_id WebcastLinkMicMethod.rival_linkmic_id
        """,
    ),
    Reason(
        "How TikTok's app draws it",
        "Paddings, and in which lists a badge is drawn. What it says is shown: its picture, text, level and colours.",
        """
        ProfileCardPanel.*
        CombineBadgeStruct.*_show_style CombineBadgeStruct.*_auto_mirrored CombineBadgeStruct.display_type
        CombineBadgeStruct.padding* TextPieceGift.show_type
        WebcastGiftMessage.linkmic_gift_expression_strategy
        TextBadge.display_type
        UserFanTicket.ticket_ui_style*
        """,
    ),
    Reason(
        "TikTok's own name of a picture or file",
        "The part of its addresses that does not change; the addresses are shown.",
        """
        ImageModel.uri AssetsModel.resource_uri ResourceModel.*
        """,
    ),
    Reason(
        "Which messages TikTok's app leaves out",
        "How much a message matters when there are more than the app can show, and which it folds into one line.",
        """
        CommonMessageData.*fold_type* CommonMessageData.*priority_score CommonMessageData.is_show_msg
        PublicAreaMessageCommon.*fold_type WebcastGiftMessage.priority
        CommonMessageData.filter_msg_tags
        PublicAreaMessageCommon.creator_success_info
        """,
    ),
    Reason(
        "TikTok's own book-keeping",
        "Ids of log lines, data centres, versions, signatures, and times that TikTok measures itself by.",
        """
        CommonMessageData.log_id CommonMessageData.dispatch_strategy
        CommonMessageData.monitor CommonMessageData.sei CommonMessageData.from_idc
        CommonMessageData.client_send_time *.log_id GiftMonitorInfo.* PrivilegeLogExtra.*
        WebcastChatMessage.signature* MessageRedEnvelopInfo.envelope_idc User.enigma_info
        WebcastGiftMessage.disable_gift_tracking AssetsModel.downgrade_resource_type
        AssetsModel.face_recognition_archive_meta CohostUserInfo.source_type RankUpdate.supported_version
        TriggerCondition.*
        """,
    ),
    Reason(
        "Keys and settings of a video stream",
        "With them the app of a host or guest sends its picture to the stage. They are credentials of that person and "
        "stay out of whatever an event is written to; the payload has them.",
        """
        WebcastLinkMicMethod.access_key WebcastLinkMicMethod.rtc_* WebcastLinkMicMethod.vendor
        WebcastLinkMicMethod.dimension
        """,
    ),
    Reason(
        "Empty or the same in every captured message",
        "What it means cannot be told from what was captured.",
        """
        SubPinCardText.type PublicAreaMessageCommon.portrait_info Gift.gift_vertical_scenarios
        BattleSetting.gift_mode_meta WebcastLinkMicBattle.team_match_campaign
        WebcastRoomMessage.content WebcastHourlyRankMessage.data2 WebcastLinkMicMethod.inviter_rival_extra
        """,
    ),
)
