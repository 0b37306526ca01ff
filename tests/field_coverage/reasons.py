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
        "An attribute shows it from there: an id again as text, the kind of a "
        "badge again within its look, the key of a map entry whose value repeats it, a role that a field read before "
        "it gives.",
        """
        User.id_str
        CombineBadgeStruct.display_type TextBadge.display_type
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
        PublicAreaMessageCommon.portrait_info PublicAreaMessageCommon.creator_success_info
        User.enigma_info
        WebcastLinkMicBattle.team_match_campaign
        WebcastRoomMessage.content WebcastHourlyRankMessage.data2 WebcastLinkMicMethod.inviter_rival_extra
        """,
    ),
)
