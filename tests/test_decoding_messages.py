"""What each documented message becomes."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path

import payloads
import pytest
from captured import captured_messages, connector_rows
from decoded import made
from payloads import HOST_ID, VIEWER_ID, head, named, viewer, words

from tiktok_live import events
from tiktok_live.decoding import decode
from tiktok_live.events import BattleTeam, ControlAction, Emote
from tiktok_live.models import Gift, Picture, User
from tiktok_live.proto.battle_pb2 import (
    BattleTeamResult,
    BattleTeamUser,
    BattleTeamUserArmies,
    BattleUserArmies,
    BattleUserArmy,
    BattleUserInfoWrapper,
    LinkMicArmiesInOrder,
    TeamUsersInfo,
    UserArmiesWrapper,
    WebcastLinkMicArmies,
    WebcastLinkMicBattle,
)
from tiktok_live.proto.chat_pb2 import (
    EmoteModel,
    EmoteWithIndex,
    WebcastChatMessage,
    WebcastEmoteChatMessage,
    WebcastQuestionNewMessage,
)
from tiktok_live.proto.envelope_pb2 import MessageRedEnvelopInfo, WebcastEnvelopeMessage
from tiktok_live.proto.member_pb2 import WebcastMemberMessage
from tiktok_live.proto.room_pb2 import (
    Contributor,
    WebcastControlMessage,
    WebcastLiveIntroMessage,
    WebcastRoomUserSeqMessage,
)
from tiktok_live.proto.social_pb2 import WebcastLikeMessage
from tiktok_live.proto.text_pb2 import TextPiece

MOMENT = datetime(2026, 9, 21, 14, 13, 20, 123_000, tzinfo=timezone.utc)


def emote(emote_id: str) -> EmoteModel:
    made = EmoteModel(emote_id=emote_id)
    made.image.url_list.extend([f"https://p16.example.com/{emote_id}", f"https://p19.example.com/{emote_id}"])
    return made


def as_emote(emote_id: str, place: int | None = None) -> Emote:
    urls = [f"https://p16.example.com/{emote_id}", f"https://p19.example.com/{emote_id}"]
    picture = Picture(url=urls[0], urls=urls)
    return Emote(emote_id=emote_id, image_url=urls[0], image_urls=urls, place_in_comment=place, picture=picture)


def test_a_comment_has_its_words_emotes_and_language() -> None:
    event = made(
        events.ChatEvent,
        WebcastChatMessage(
            user=viewer(),
            content="hi ",
            content_language="en",
            emotes=[EmoteWithIndex(emote=emote("1")), EmoteWithIndex(index=3, emote=emote("2"))],
        ),
    )
    assert (event.comment, event.language, event.user.nickname) == ("hi ", "en", "Ada")
    assert event.emotes == [as_emote("1", 0), as_emote("2", 3)]


def test_a_message_of_emotes_has_the_first_and_all() -> None:
    message = WebcastEmoteChatMessage(user=viewer(), emote_list=[emote("1"), emote("2")])
    event = made(events.EmoteEvent, message)
    assert (event.emote_id, event.emote_image_url) == ("1", "https://p16.example.com/1")
    assert event.emotes == [as_emote("1"), as_emote("2")]
    assert event.user.unique_id == "ada.test"


def test_a_question_has_its_words_and_who_asks() -> None:
    message = WebcastQuestionNewMessage()
    message.data.content = "Why?"
    message.data.user.CopyFrom(viewer())
    event = made(events.QuestionNewEvent, message)
    assert (event.question_text, event.user.nickname) == ("Why?", "Ada")


def test_a_gift_has_what_it_is_from_whom_and_for_whom() -> None:
    event = made(events.GiftEvent, payloads.gift(count=3, group_id=77, monitor_extra='{"a": 7286172095213063187}'))
    assert event.gift == Gift(
        gift_id=5655,
        name="Rose",
        describe="Sent Rose",
        gift_type=1,
        diamond_count=5,
        picture_url="https://p16.example.com/rose.png",
        picture_urls=["https://p16.example.com/rose.png", "https://p19.example.com/rose.png"],
        picture=Picture(
            url="https://p16.example.com/rose.png",
            urls=["https://p16.example.com/rose.png", "https://p19.example.com/rose.png"],
        ),
    )
    assert (event.gift_id, event.repeat_count, event.repeat_end, event.group_id) == (5655, 3, False, "77")
    assert (event.is_streakable, event.is_streaking, event.diamonds, event.delta) == (True, True, 15, 0)
    assert (event.receiver_user_id, event.timestamp) == (str(HOST_ID), MOMENT)
    assert event.monitor_extra == {"a": 7286172095213063187}
    assert event.extended_gift_info is None
    assert event.user.nickname == "Ada"


def test_the_last_message_of_a_streak_ends_it() -> None:
    event = made(events.GiftEvent, payloads.gift(count=3, group_id=77, repeat_end=1))
    assert (event.repeat_end, event.is_streaking) == (True, False)


@pytest.mark.parametrize(
    "written", ["", "plain", "[1]", "{broken", '{"a": 1e999}', '{"a":' + "[" * 900 + "]" * 900 + "}"]
)
def test_measurements_that_are_no_json_object_stay_text(written: str) -> None:
    message = payloads.gift()
    message.monitor_extra = written
    assert made(events.GiftEvent, message).monitor_extra == written
    assert made(events.GiftEvent, payloads.gift()).monitor_extra is None


def test_the_receiver_is_found_in_newer_and_older_fields_too() -> None:
    message = payloads.gift(to_member_id="43")
    message.monitor_info.ClearField("to_user_id")
    message.monitor_info.anchor_id = 1
    assert made(events.GiftEvent, message).receiver_user_id == "43"
    message.to_member_id_int = 44
    assert made(events.GiftEvent, message).receiver_user_id == "44"
    message.ClearField("to_member_id")
    message.ClearField("to_member_id_int")
    message.to_user.id = 45
    assert made(events.GiftEvent, message).receiver_user_id == "45"
    message.ClearField("to_user")
    assert made(events.GiftEvent, message).receiver_user_id is None


def test_the_text_of_a_gift_names_it_even_where_tiktok_sent_the_id_alone() -> None:
    message = payloads.gift()
    piece = TextPiece(type=12)
    piece.gift_value.gift_id = 5655
    message.common.CopyFrom(head("k", "{0:user} sent {1:gift} {2:string}", [named(viewer()), piece, words("x3")]))
    assert made(events.GiftEvent, message).text == "Ada sent Rose x3"
    message.common.display_text.pieces[1].gift_value.name_ref = b"\x0a\x01k\x12\x04Tulp"
    assert made(events.GiftEvent, message).text == "Ada sent Tulp x3"
    message.common.display_text.pieces[1].gift_value.name_ref = b"\xff\xff"
    assert made(events.GiftEvent, message).text == "Ada sent Rose x3"


def test_a_text_is_filled_as_a_viewer_reads_it() -> None:
    picture, reference = TextPiece(type=15), TextPiece()
    picture.image_value.image.uri = "coin"
    reference.pattern_ref_value.default_pattern = "the box"
    nameless = viewer()
    nameless.nickname = ""
    pieces = [named(nameless), picture, words("x{0:user}"), reference]
    pattern = "{0:user} opened {3:x} with {1:image} {2:string}{9:string} {not a place} {2}"
    message = WebcastLikeMessage(common=head("k", pattern, pieces))
    assert made(events.LikeEvent, message).text == (
        "ada.test opened the box with x{0:user}{9:string} {not a place} x{0:user}"
    )
    assert made(events.LikeEvent, WebcastLikeMessage(common=head())).text is None


def test_a_new_chest_has_its_coins_and_the_sender_of_its_text() -> None:
    message = WebcastEnvelopeMessage(common=head("k", "{0:user}", [named(viewer())]), display=1)
    message.envelope_info.CopyFrom(
        MessageRedEnvelopInfo(
            business_type=1, diamond_count=20, people_count=16, unpack_at=1_790_000_000, send_user_id=str(VIEWER_ID)
        )
    )
    event = made(events.EnvelopeEvent, message)
    assert (event.coins, event.can_open, event.is_new, event.business_type) == (20, 16, True, 1)
    assert event.opens_at == MOMENT.replace(microsecond=0)
    assert (event.user.unique_id, event.is_user_complete) == ("ada.test", True)


def test_the_sender_of_a_chest_is_taken_from_the_chest_where_the_text_is_missing() -> None:
    message = WebcastEnvelopeMessage(display=1)
    message.envelope_info.send_user_id, message.envelope_info.send_user_name = "42", "Ada"
    message.envelope_info.send_user_avatar.url_list.extend(payloads.PICTURES)
    event = made(events.EnvelopeEvent, message)
    assert event.user == User(
        user_id="42",
        nickname="Ada",
        profile_picture_url=payloads.PICTURES[1],
        profile_picture_urls=payloads.PICTURES,
        picture=Picture(url=payloads.PICTURES[0], urls=payloads.PICTURES),
    )
    assert event.is_user_complete is False


def test_a_chest_that_goes_away_is_not_new_and_has_no_sender() -> None:
    message = WebcastEnvelopeMessage(display=2)
    message.envelope_info.envelope_id = "1"
    event = made(events.EnvelopeEvent, message)
    assert (event.is_new, event.user, event.coins, event.opens_at) == (False, User(), None, None)


def test_a_subscription_has_its_months_and_states() -> None:
    event = made(
        events.SubscribeEvent,
        payloads.subscription(
            sub_month=4, old_subscribe_status=2, subscribing_status=1, exhibition_type=2, subscribe_type=1
        ),
    )
    assert (event.sub_month, event.old_subscribe_status, event.subscribing_status) == (4, 2, 1)
    assert (event.exhibition_type, event.subscribe_type) == (2, 1)
    assert (event.user.nickname, event.text) == ("Ada", "Ada just subscribed to the host")


def test_a_viewer_comes_in() -> None:
    event = made(events.MemberEvent, WebcastMemberMessage(user=viewer(), action=1, member_count=17))
    assert (event.user.nickname, event.action_id, event.viewer_count) == ("Ada", 1, 17)
    assert made(events.MemberEvent, WebcastMemberMessage(action=999)).action_id == 999


def test_likes_are_those_of_the_message_and_those_of_the_room() -> None:
    event = made(events.LikeEvent, WebcastLikeMessage(user=viewer(), count=15, total=2**40))
    assert (event.user.nickname, event.like_count, event.total_like_count) == ("Ada", 15, 2**40)


def test_viewer_numbers_come_with_the_top_gifters() -> None:
    message = WebcastRoomUserSeqMessage(
        total=100, total_user=5000, ranks=[Contributor(score=30, user=viewer(), rank=1), Contributor(rank=2)]
    )
    event = made(events.RoomUserEvent, message)
    assert (event.viewer_count, event.total_viewers) == (100, 5000)
    first, second = event.top_viewers
    assert first.user is not None
    assert (first.user.nickname, first.coin_count, first.rank) == ("Ada", 30, 1)
    assert (second.user, second.coin_count, second.rank) == (None, 0, 2)


def test_a_follow_is_told_by_the_key_or_the_action() -> None:
    event = made(events.FollowEvent, payloads.social("pm_main_follow_message_viewer_2", "{0:user} followed the host"))
    assert (event.user.nickname, event.text) == ("Ada", "Ada followed the host")
    assert made(events.FollowEvent, payloads.social(action=1, follow_count=12)).follow_count == 12


def test_a_share_is_told_by_the_key_or_the_action() -> None:
    event = made(events.ShareEvent, payloads.social("pm_mt_guidance_share", share_count=9))
    assert (event.share_count, event.users_joined) == (9, None)
    assert made(events.ShareEvent, payloads.social(action=3)).share_count is None


def test_a_share_with_many_friends_says_how_many() -> None:
    assert made(events.ShareEvent, payloads.social("pm_mt_guidance_viewer_10_share")).users_joined == 10


def test_any_other_social_message_is_a_social_event() -> None:
    assert made(events.SocialEvent, payloads.social("pm_mt_something", action=2)).user.nickname == "Ada"


@pytest.mark.parametrize(
    ("number", "cls", "action"),
    [
        (1, events.StreamPauseEvent, ControlAction.PAUSED),
        (2, events.StreamResumeEvent, ControlAction.RESUMED),
        (3, events.StreamEndEvent, ControlAction.ENDED),
        (4, events.StreamEndEvent, ControlAction.SUSPENDED),
    ],
)
def test_the_stream_pauses_resumes_and_ends(number: int, cls: type[events.ControlEvent], action: ControlAction) -> None:
    event = made(cls, WebcastControlMessage(action=number))
    assert event.action is action


def test_an_unknown_control_action_keeps_its_number() -> None:
    event = made(events.ControlEvent, WebcastControlMessage(action=999))
    assert (event.action, type(event.action)) == (999, int)


def test_the_welcome_is_the_hosts() -> None:
    event = made(events.LiveIntroEvent, WebcastLiveIntroMessage(id=73, content="Welcome!", user=viewer()))
    assert (event.id, event.description, event.user.nickname, event.user.is_anchor) == ("73", "Welcome!", "Ada", True)


def battle(**more: object) -> WebcastLinkMicBattle:
    message = WebcastLinkMicBattle(battle_id=5, action=4, **more)
    message.battle_settings.status, message.battle_settings.duration = 1, 301
    for user_id, name in ((1, "guest"), (HOST_ID, "host"), (3, "third")):
        host = BattleUserInfoWrapper(key=user_id)
        host.value.user.user_id, host.value.user.nick_name, host.value.user.display_id = user_id, name, f"{name}.id"
        host.value.user.avatar_thumb.url_list.extend(payloads.PICTURES)
        message.anchors_info.append(host)
    message.anchors_info.append(BattleUserInfoWrapper(key=4))
    return message


def test_a_battle_has_its_hosts_in_the_order_of_the_message_while_the_own_host_is_not_known() -> None:
    event = made(events.LinkMicBattleEvent, battle())
    assert (event.battle_id, event.status, event.action, event.duration) == ("5", 1, 4, 301)
    assert [user.nickname for user in event.battle_users] == ["guest", "host", "third"]
    assert event.battle_users[0] == User(
        user_id="1",
        unique_id="guest.id",
        nickname="guest",
        profile_picture_url=payloads.PICTURES[1],
        profile_picture_urls=payloads.PICTURES,
        picture=Picture(url=payloads.PICTURES[0], urls=payloads.PICTURES),
    )
    assert event.teams == []


def test_the_own_host_comes_first_in_a_battle() -> None:
    event = made(events.LinkMicBattleEvent, battle(), host_id=str(HOST_ID))
    assert [user.nickname for user in event.battle_users] == ["host", "guest", "third"]
    assert [user.is_anchor for user in event.battle_users] == [True, False, False]
    assert event.user_ids_as_sent == ["1", str(HOST_ID), "3"]


def test_a_team_battle_has_its_sides_from_wherever_they_are_named() -> None:
    both = [BattleTeamUser(user_id=1), BattleTeamUser(user_id=2)]
    event = made(
        events.LinkMicBattleEvent,
        battle(
            team_member=[TeamUsersInfo(team_id=1, user_id=[1, 2]), TeamUsersInfo(team_id=3, user_id=[5])],
            team_armies=[BattleTeamUserArmies(team_id=1, team_user=both, team_total_score=7)],
            team_battle_result=[
                BattleTeamResult(team_id=1, total_score=9),
                BattleTeamResult(team_id=2, team_user=[BattleTeamUser(user_id=4)], total_score=3),
            ],
        ),
    )
    won = events.BattleOutcome.WON
    assert event.teams == [
        BattleTeam("1", ["1", "2"], 9, {"1": 0, "2": 0}, outcome=won),
        BattleTeam("3", ["5"], None),
        BattleTeam("2", ["4"], 3, {"4": 0}, outcome=won),
    ]


def test_armies_come_in_the_order_of_the_message_with_their_supporters() -> None:
    ada = BattleUserArmy(user_id=7, nickname="Ada", score=3)
    ada.avatar_thumb.url_list.extend(payloads.PICTURES)
    in_order = LinkMicArmiesInOrder(
        armies=[
            UserArmiesWrapper(key=user_id, value=BattleUserArmies(hostscore=user_id * 10, user_armies=supporters))
            for user_id, supporters in ((9, [ada]), (1, []), (5, []), (2, []))
        ]
    )
    in_order.armies.append(UserArmiesWrapper(key=8))
    rest = WebcastLinkMicArmies(battle_id=5, trigger_reason=1)
    payload = rest.SerializeToString() + in_order.SerializeToString()
    event = decode("WebcastLinkMicArmies", payload)
    assert isinstance(event, events.LinkMicArmiesEvent)
    assert (event.battle_id, event.battle_status) == ("5", 1)
    assert [(army.host_user_id, army.points) for army in event.battle_armies] == [
        ("9", 90),
        ("1", 10),
        ("5", 50),
        ("2", 20),
    ]
    assert event.battle_armies[0].participants == [
        User(
            user_id="7",
            nickname="Ada",
            profile_picture_url=payloads.PICTURES[1],
            profile_picture_urls=payloads.PICTURES,
            picture=Picture(url=payloads.PICTURES[0], urls=payloads.PICTURES),
        )
    ]


def test_captured_gifts_follows_shares_and_battles_hold_what_was_measured_in_them(captures: Path) -> None:
    decoded = [decode(method, payload) for _, method, payload in captured_messages(captures)]
    gifts = [event for event in decoded if isinstance(event, events.GiftEvent)]
    assert all(gift.receiver_user_id and gift.timestamp and gift.gift.name for gift in gifts)
    assert all(gift.is_streakable == (gift.group_id is not None) for gift in gifts)
    assert {True, False} == {gift.is_streaking for gift in gifts}
    shares = [event for event in decoded if isinstance(event, events.ShareEvent)]
    assert {share.users_joined for share in shares} == {None, 5, 10}
    armies = [event for event in decoded if isinstance(event, events.LinkMicArmiesEvent)]
    assert all(
        user.profile_picture_url for event in armies for army in event.battle_armies for user in army.participants
    )
    battles = [event for event in decoded if isinstance(event, events.LinkMicBattleEvent)]
    assert sorted(len(event.teams) for event in battles) == [0, 0, 0, 0, 0, 0, 2]
    chests = [event for event in decoded if isinstance(event, events.EnvelopeEvent)]
    assert {(chest.is_new, chest.is_user_complete, chest.user.user_id is None) for chest in chests} == {
        (True, True, False),
        (False, False, True),
    }
    texts = [event.text for event in decoded if event.label]
    assert texts and not [text for text in texts if text is None or "{" in text or text.endswith(" ")]


def test_captured_armies_keep_the_order_of_the_message(captures: Path) -> None:
    rows = connector_rows(captures)
    for line, method, payload in captured_messages(captures):
        if method == "WebcastLinkMicArmies":
            event = decode(method, payload)
            assert isinstance(event, events.LinkMicArmiesEvent)
            sent = [army["hostUserId"] for army in rows[line]["json"]["battleArmies"]]
            assert [army.host_user_id for army in event.battle_armies] == sent
            json.dumps(event.to_dict())
