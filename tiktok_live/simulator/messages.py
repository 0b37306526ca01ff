"""One function per event of a room: it makes the message as TikTok sends it and moves the studio's counts on."""

from __future__ import annotations

from tiktok_live.proto.chat_pb2 import (
    EmoteModel,
    EmoteWithIndex,
    Question,
    WebcastChatMessage,
    WebcastEmoteChatMessage,
    WebcastQuestionNewMessage,
)
from tiktok_live.proto.envelope_pb2 import (
    ENVELOPE_BUSINESS_TYPE_USER_DIAMOND,
    ENVELOPE_DISPLAY_HIDE,
    ENVELOPE_DISPLAY_NEW,
    ENVELOPE_FOLLOW_SHOW_STATUS_SHOW,
    MessageRedEnvelopInfo,
    WebcastEnvelopeMessage,
)
from tiktok_live.proto.member_pb2 import MEMBER_MESSAGE_ACTION_ENTER, WebcastMemberMessage
from tiktok_live.proto.room_pb2 import (
    CONTROL_ACTION_STREAM_ENDED,
    CONTROL_ACTION_STREAM_PAUSED,
    CONTROL_ACTION_STREAM_SUSPENDED,
    CONTROL_ACTION_STREAM_UNPAUSED,
    Contributor,
    ControlAction,
    WebcastControlMessage,
    WebcastLiveIntroMessage,
    WebcastRoomUserSeqMessage,
)
from tiktok_live.proto.social_pb2 import WebcastLikeMessage, WebcastSocialMessage
from tiktok_live.proto.subscription_pb2 import (
    EXHIBITION_TYPE_PUBLIC_SCREEN,
    OLD_SUBSCRIBE_STATUS_FIRST,
    OLD_SUBSCRIBE_STATUS_RESUB,
    SUBSCRIBE_TYPE_AUTO,
    SUBSCRIBING_STATUS_CIRCLE,
    SUBSCRIBING_STATUS_ONCE,
    WebcastSubNotifyMessage,
)
from tiktok_live.simulator.badges import host_label
from tiktok_live.simulator.people import digits
from tiktok_live.simulator.studio import (
    ENDED,
    LIVE,
    PAUSED,
    Studio,
    image_piece,
    string_piece,
    text,
    user_piece,
)
from tiktok_live.wire import Message

__all__ = [
    "chat",
    "chest",
    "chest_gone",
    "control",
    "emote",
    "follow",
    "intro",
    "join",
    "like",
    "question",
    "share",
    "subscribe",
    "viewers",
]

CHEST_DELAY = 180
"""Seconds from the sight of a treasure chest to its opening."""

STATUS_AFTER = {
    CONTROL_ACTION_STREAM_PAUSED: PAUSED,
    CONTROL_ACTION_STREAM_UNPAUSED: LIVE,
    CONTROL_ACTION_STREAM_ENDED: ENDED,
    CONTROL_ACTION_STREAM_SUSPENDED: ENDED,
}


def join(studio: Studio, who: str) -> Message:
    """Somebody comes in."""
    studio.viewers += 1
    studio.total_viewers += 1
    user = studio.user(who)
    words = text("live_room_enter_toast", "{0:user} joined", user_piece(user, color="#8CE7FF"), color="#b8ffffff")
    return studio.wrap(
        WebcastMemberMessage(
            common=studio.common("WebcastMemberMessage", words),
            user=user,
            member_count=studio.viewers,
            action=MEMBER_MESSAGE_ACTION_ENTER,
            anchor_display_text=words,
        )
    )


def chat(studio: Studio, who: str, comment: str, *emotes: str) -> Message:
    """Somebody writes a comment; emotes stand at its beginning."""
    return studio.wrap(
        WebcastChatMessage(
            common=studio.common("WebcastChatMessage"),
            user=studio.user(who),
            content=comment,
            emotes=[EmoteWithIndex(index=place, emote=_emote(studio, name)) for place, name in enumerate(emotes)],
            content_language=studio.person(who).language,
            user_identity=studio.identity(who),
        )
    )


def like(studio: Studio, who: str, count: int = 1) -> Message:
    """Somebody taps the screen ``count`` times."""
    studio.likes += count
    user = studio.user(who)
    words = text("pm_mt_msg_viewer", "{0:user} liked the LIVE", user_piece(user))
    return studio.wrap(
        WebcastLikeMessage(
            common=studio.common("WebcastLikeMessage", words), count=count, total=studio.likes, user=user
        )
    )


def follow(studio: Studio, who: str) -> Message:
    """Somebody follows the host, and is a follower from now on."""
    studio.followers += 1
    studio.cast(who, follow_status=max(1, studio.person(who).follow_status))
    user = studio.user(who)
    words = text(
        "pm_main_follow_message_viewer_2", "{0:user} followed the LIVE creator", user_piece(user, color="#ffffffff")
    )
    return studio.wrap(
        WebcastSocialMessage(
            common=studio.common("WebcastSocialMessage", words),
            user=user,
            action=1,
            share_target=str(studio.person(studio.host).user_id),
            follow_count=studio.followers,
        )
    )


def share(studio: Studio, who: str, friends: int = 0) -> Message:
    """Somebody shares the live; with more than so many friends, when TikTok says that."""
    studio.shares += 1
    user = studio.user(who)
    key, pattern = "pm_mt_guidance_share", "{0:user} shared the LIVE"
    if friends:
        key = f"pm_mt_guidance_viewer_{friends}_share"
        pattern = f"{{0:user}} shared the LIVE with more than {friends} friends"
    return studio.wrap(
        WebcastSocialMessage(
            common=studio.common("WebcastSocialMessage", text(key, pattern, user_piece(user, color="#ffffffff"))),
            user=user,
            share_type=1,
            action=3,
            share_target="-1",
            share_count=studio.shares,
        )
    )


def viewers(studio: Studio, count: int) -> Message:
    """The number of viewers changes; the message also names the top gifters."""
    studio.total_viewers += max(0, count - studio.viewers)
    studio.viewers = count
    ranks = [
        Contributor(score=studio.coins[name], user=studio.user(name), rank=place)
        for place, name in enumerate(studio.top_gifters, start=1)
    ]
    return studio.wrap(
        WebcastRoomUserSeqMessage(
            common=studio.common("WebcastRoomUserSeqMessage"),
            ranks=ranks,
            total=studio.viewers,
            total_user=studio.total_viewers,
            anonymous=count // 12,
        )
    )


def emote(studio: Studio, who: str, *names: str) -> Message:
    """A subscriber sends emotes and no words."""
    return studio.wrap(
        WebcastEmoteChatMessage(
            common=studio.common("WebcastEmoteChatMessage"),
            user=studio.user(who),
            emote_list=[_emote(studio, name) for name in names or ("wave",)],
            user_identity=studio.identity(who),
        )
    )


def _emote(studio: Studio, name: str) -> EmoteModel:
    emote_id = str(7_200_000_000_000_000_000 + digits(name))
    return EmoteModel(emote_id=emote_id, image=studio.pictures.of("emote", f"{name}.png", size=84))


def question(studio: Studio, who: str, words: str) -> Message:
    """Somebody asks a question in the Q&A box."""
    common = studio.common("WebcastQuestionNewMessage")
    data = Question(question_id=common.msg_id + 1, content=words, create_time=int(studio.now), user=studio.user(who))
    return studio.wrap(WebcastQuestionNewMessage(common=common, data=data))


def intro(studio: Studio, words: str) -> Message:
    """The host's welcome text."""
    return studio.wrap(
        WebcastLiveIntroMessage(
            common=studio.common("WebcastLiveIntroMessage"),
            id=studio.room_id,
            audit_status=1,
            content=words,
            user=studio.user(studio.host),
            intro_mode=1,
            badges=[host_label()],
            content_language=studio.person(studio.host).language,
        )
    )


def subscribe(studio: Studio, who: str, months: int = 1) -> Message:
    """Somebody subscribes, for the first time or for another month, and is a subscriber from now on."""
    studio.cast(who, subscriber=True)
    user = studio.user(who)
    words = text("pm_mt_sub_upgrade_viewer", "{0:user} subscribed to the LIVE creator", user_piece(user))
    return studio.wrap(
        WebcastSubNotifyMessage(
            common=studio.common("WebcastSubNotifyMessage", words),
            user=user,
            exhibition_type=EXHIBITION_TYPE_PUBLIC_SCREEN,
            sub_month=months,
            subscribe_type=SUBSCRIBE_TYPE_AUTO,
            old_subscribe_status=OLD_SUBSCRIBE_STATUS_FIRST if months == 1 else OLD_SUBSCRIBE_STATUS_RESUB,
            subscribing_status=SUBSCRIBING_STATUS_ONCE if months == 1 else SUBSCRIBING_STATUS_CIRCLE,
        )
    )


def chest(studio: Studio, who: str, coins: int = 20, people: int = 10) -> Message:
    """Somebody puts up a treasure chest with coins for viewers."""
    person, user = studio.person(who), studio.user(who)
    words = text(
        "pm_mt_treasure_box_sender_comment",
        "{0:user} sent a Treasure Box with {1:image} x {2:string}",
        user_piece(user, color="#ffffff80", colon=True),
        image_piece(studio.pictures.of("icon", "envelope_comment_coin.png")),
        string_piece(str(coins)),
    )
    common = studio.common("WebcastEnvelopeMessage", words)
    info = MessageRedEnvelopInfo(
        envelope_id=str(common.msg_id + 1),
        business_type=ENVELOPE_BUSINESS_TYPE_USER_DIAMOND,
        envelope_idc="simulator",
        send_user_name=person.nickname,
        diamond_count=coins,
        people_count=people,
        unpack_at=int(studio.now) + CHEST_DELAY,
        send_user_id=str(person.user_id),
        send_user_avatar=user.avatar_thumb,
        create_at=str(studio.now_ms),
        room_id=str(studio.room_id),
        follow_show_status=ENVELOPE_FOLLOW_SHOW_STATUS_SHOW,
    )
    return studio.wrap(WebcastEnvelopeMessage(common=common, envelope_info=info, display=ENVELOPE_DISPLAY_NEW))


def chest_gone(studio: Studio) -> Message:
    """A treasure chest goes away; the message says neither whose nor how much was in it."""
    common = studio.common("WebcastEnvelopeMessage")
    info = MessageRedEnvelopInfo(
        envelope_id=str(common.msg_id + 1),
        business_type=ENVELOPE_BUSINESS_TYPE_USER_DIAMOND,
        envelope_idc="simulator",
        room_id=str(studio.room_id),
    )
    return studio.wrap(WebcastEnvelopeMessage(common=common, envelope_info=info, display=ENVELOPE_DISPLAY_HIDE))


def control(studio: Studio, action: ControlAction) -> Message:
    """The stream is paused (1), resumed (2), ended by the host (3) or cut off by the platform (4)."""
    studio.status = STATUS_AFTER[action]
    return studio.wrap(WebcastControlMessage(common=studio.common("WebcastControlMessage"), action=action))
