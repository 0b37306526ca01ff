"""A studio whose messages are as large as TikTok's.

The simulator's own leave out what no test needs: signed addresses of 150 to 200 characters, second sizes of a picture,
links behind badges, the scores of comments. Sizes were compared with captured messages, method by method.
"""

from __future__ import annotations

import hashlib
import random

from google.protobuf.message import Message as ProtobufMessage

from tiktok_live.proto.chat_pb2 import WebcastChatMessage
from tiktok_live.proto.gift_pb2 import WebcastGiftMessage
from tiktok_live.proto.image_pb2 import ImageModel
from tiktok_live.proto.member_pb2 import WebcastMemberMessage
from tiktok_live.proto.message_pb2 import CommonMessageData
from tiktok_live.proto.room_pb2 import WebcastRoomUserSeqMessage
from tiktok_live.proto.social_pb2 import WebcastLikeMessage
from tiktok_live.proto.text_pb2 import Text
from tiktok_live.proto.user_pb2 import User
from tiktok_live.simulator.pictures import Pictures
from tiktok_live.simulator.studio import Studio
from tiktok_live.wire import Message

__all__ = ["CROWD", "LargeStudio"]

BASE = "https://p16-pictures.tiktokcdn.example/tos-simulated-avt-0068"
LINK = "sslocal://webcast_lynxview_popup?use_spark=1&url=https%3A%2F%2Flf16-simulated.example%2Fobj%2Flive%2Fbadge"
ROOM_ID = 7_400_000_000_000_000_000
BEGINNING = 1_800_000_000.0
"""When the stream happens: 2027-01-15."""
SYLLABLES = ("ka", "lo", "mi", "ren", "tas", "bel", "jun", "o", "pha", "sil", "ver", "do")
CROWD = 2_500
"""People in the room."""
SCORES = 17
"""Quality scores that a comment carries."""


class SignedPictures(Pictures):
    """Addresses with a signature behind, as TikTok's picture servers want them."""

    def avatar(self, name: str) -> ImageModel:
        """Return a small profile picture under three addresses, its own name being a hash."""
        stem = digest(name)
        sizes = ("shrink:72:72:72:72.webp", "crop:100:100.webp", "crop:100:100.jpeg")
        urls = [f"{self.base}/{stem}~tplv-tiktokx-{size}{signature(stem)}" for size in sizes]
        return ImageModel(url_list=urls, uri=f"100x100/tos-simulated-avt-0068/{stem}")

    def of(self, kind: str, file: str, *, size: int = 0, image_type: int = 0) -> ImageModel:
        """Return a picture as the simulator does, with TikTok's detours in its two addresses, and its colour."""
        image = super().of(kind, file, size=size, image_type=image_type)
        image.uri = f"webcast-simulated/{image.uri}"
        image.url_list[:] = [f"{self.base}/webcast-simulated/{kind}/{file}~tplv-obj.webp"] * 2
        return image


class LargeStudio(Studio):
    """Makes messages like any studio, and dresses them up."""

    def __init__(self, dice: random.Random) -> None:
        Studio.__init__(self, "demo_host", room_id=ROOM_ID, pictures=BASE, now=BEGINNING)
        self.pictures = SignedPictures(BASE)
        self.crowd = [name_of(dice, place) for place in range(CROWD)]
        for name in self.crowd:
            badges = dice.random()
            self.cast(
                name,
                moderator=badges < 0.02,
                subscriber=0.02 < badges < 0.05,
                team_level=dice.randrange(1, 40) if 0.1 < badges < 0.55 else 0,
                gifter_level=dice.randrange(1, 40) if 0.3 < badges < 0.7 else 0,
                follow_status=dice.choices((0, 1, 2), (30, 60, 10))[0],
            )

    def user(self, name: str) -> User:
        """Return the user of a message, with links behind the badges."""
        user = super().user(name)
        for badge in user.badge_list:
            if not badge.open_web_url and badge.HasField("combine"):
                level = badge.privilege_log_extra.level
                badge.open_web_url = f"{LINK}%2Fpage.html%3Flevel%3D{level}%26enter_from%3Dlive_room&height=70%25"
                badge.combine.icon.open_web_url = badge.open_web_url
        return user

    def common(self, method: str, display_text: Text | None = None) -> CommonMessageData:
        """Return the head of a message, with what TikTok's chat needs for folding it."""
        head = super().common(method, display_text)
        head.fold_type = head.anchor_fold_type = head.fold_type_for_web = head.anchor_fold_type_for_web = 1
        head.room_message_heat_level = 2
        return head

    def wrap(self, body: ProtobufMessage) -> Message:  # type: ignore[override]  # a static method there
        """Encode a message, dressed up."""
        if isinstance(body, WebcastChatMessage):
            dress_chat(body)
        elif isinstance(body, WebcastLikeMessage):
            name_only(body.common.display_text)
            body.specified_display_text.add(uid=body.user.id).display_text.CopyFrom(body.common.display_text)
            body.effect_cnt = body.count
        elif isinstance(body, WebcastMemberMessage):
            body.client_enter_source, body.client_enter_type = "homepage_hot-live_cell", "draw"
        elif isinstance(body, WebcastGiftMessage):
            body.log_id = f"{digest(str(body.common.msg_id))}02"
            body.user.id_str = str(body.user.id)
        elif isinstance(body, WebcastRoomUserSeqMessage):
            dress_ranks(body)
        return Studio.wrap(body)


def dress_chat(chat: WebcastChatMessage) -> None:
    chat.common.from_idc = "maliva"
    chat.common.client_send_time = chat.common.create_time - 310
    stem = digest(chat.user.display_id)
    chat.user.avatar_medium.url_list[:] = [
        f"{BASE}/{stem}~tplv-tiktokx-cropcenter:720:720.{kind}{signature(stem)}" for kind in ("webp", "jpeg")
    ]
    for place in range(SCORES):
        chat.comment_quality_scores.add(version=f"quality_model_v{place}", score=100 * place + len(chat.content))


def name_only(words: Text) -> None:
    """Leave of the user in a text what TikTok tells there of somebody who likes."""
    for piece in words.pieces:
        user = piece.user_value.user
        lean = User(id=user.id, nickname=user.nickname, display_id=user.display_id, sec_uid=user.sec_uid)
        user.CopyFrom(lean)


def dress_ranks(ranks: WebcastRoomUserSeqMessage) -> None:
    """Add the ranks below the third, of which TikTok tells no more than an id; top gifters wear no badges here."""
    for contributor in ranks.ranks:
        del contributor.user.badge_list[:]
        del contributor.user.badge_image_list[:]
    for place in range(len(ranks.ranks) + 1, 14):
        ranks.ranks.add(rank=place, score=1000 // place).user.id = ROOM_ID + place


def digest(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def signature(stem: str) -> str:
    return f"?dr=14579&refresh_token={stem[:8]}&x-expires=1800172800&x-signature={stem[8:]}%2B{stem[:4]}%3D"


def name_of(dice: random.Random, place: int) -> str:
    return f"{''.join(dice.choices(SYLLABLES, k=3))}_{''.join(dice.choices(SYLLABLES, k=2))}{place}"
