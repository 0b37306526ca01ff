"""The connector's JSON: equal to what the real library gave, mistakes included."""

from __future__ import annotations

import ast
import dataclasses
import json
from collections import Counter
from pathlib import Path
from typing import Any

import payloads
import pytest
from captured import captured_messages, connector_rows
from google.protobuf.message import Message
from payloads import HOST_ID, VIEWER_ID, head, level_badge, named, picture_badge, text_badge, viewer

from tiktok_live import connector, connector_users, events
from tiktok_live.connector import event_names, to_json_dict
from tiktok_live.decoding import decode
from tiktok_live.models import ClientState, ConnectionStatus, Gift, RoomInfo
from tiktok_live.proto.battle_pb2 import BattleUserInfoWrapper, WebcastLinkMicBattle
from tiktok_live.proto.chat_pb2 import EmoteModel, WebcastChatMessage, WebcastEmoteChatMessage
from tiktok_live.proto.envelope_pb2 import WebcastEnvelopeMessage
from tiktok_live.proto.room_pb2 import WebcastControlMessage
from tiktok_live.proto.user_pb2 import User as WireUser

MAX_SAFE = 2**53


def of(message: Message, host_id: str | None = None) -> dict[str, Any]:
    """Return the connector's JSON of a message of ours, as it comes out of a JSON text."""
    found = to_json_dict(decode(type(message).__name__, message.SerializeToString(), host_id=host_id))
    parsed: dict[str, Any] = json.loads(json.dumps(found))
    return parsed


def as_javascript(value: Any) -> Any:
    """Round integers as JavaScript does: those of the connector have been through it."""
    if isinstance(value, dict):
        return {key: as_javascript(item) for key, item in value.items()}
    rounds = isinstance(value, int) and not isinstance(value, bool) and abs(value) > MAX_SAFE
    return float(value) if rounds else value


def exactly(found: dict[str, Any]) -> str:
    """Return JSON in which `1` and `true` differ and the order of keys does not."""
    if "monitorExtra" in found:
        found = {**found, "monitorExtra": as_javascript(found["monitorExtra"])}
    return json.dumps(found, sort_keys=True)


VIEWER_JSON = {
    "userId": str(VIEWER_ID),
    "secUid": "MS4wTEST",
    "uniqueId": "ada.test",
    "nickname": "Ada",
    "profilePictureUrl": payloads.PICTURES[1],
    "followRole": 1,
    "userBadges": [],
    "userSceneTypes": [],
    "userDetails": {"createTime": "0", "bioDescription": "", "profilePictureUrls": payloads.PICTURES},
    "followInfo": {"followingCount": 12, "followerCount": 0, "followStatus": 1, "pushStatus": 0},
    "isModerator": False,
    "isNewGifter": False,
    "isSubscriber": False,
    "topGifterRank": None,
    "gifterLevel": 0,
    "teamMemberLevel": 0,
}
HEAD_JSON = {"msgId": str(payloads.MSG_ID), "createTime": str(payloads.CREATED_MS)}


def test_captured_messages_give_what_the_real_connector_gave(captures: Path) -> None:
    rows = connector_rows(captures)
    compared: Counter[str] = Counter()
    for line, method, payload in captured_messages(captures):
        if line in rows:
            event = decode(method, payload)
            found = to_json_dict(event)
            assert found is not None
            assert exactly(found) == exactly(rows[line]["json"]), f"line {line}, {method}"
            assert event_names(event)[0] == rows[line]["event"]
            compared[method] += 1
    assert compared.total() == 763
    assert len(compared) == 12


def test_captured_follows_and_shares_have_a_second_name_and_ends_their_number(captures: Path) -> None:
    names: Counter[tuple[str, ...]] = Counter()
    for _, method, payload in captured_messages(captures):
        event = decode(method, payload)
        names[event_names(event)] += 1
        if method == "WebcastControlMessage":
            assert to_json_dict(event) == ({"actionId": 3} if event_names(event) else None)
        elif isinstance(event, events.UnknownEvent):
            assert to_json_dict(event) is None
    assert (names["social", "follow"], names["social", "share"], names["streamEnd",]) == (66, 33, 4)


def test_the_json_of_a_captured_message_is_the_same_without_its_bytes(captures: Path) -> None:
    for _, method, payload in captured_messages(captures):
        event = decode(method, payload)
        assert to_json_dict(dataclasses.replace(event, payload=None)) == to_json_dict(event)


def test_the_json_is_made_of_public_attributes_only() -> None:
    for module in (connector, connector_users):
        tree = ast.parse(Path(str(module.__file__)).read_text("utf-8"))
        read = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not [name for name in read if name == "payload" or (name.startswith("_") and name != "__mro__")]


def test_a_follow() -> None:
    pattern = "{0:user} followed the host"
    message = payloads.social("pm_main_follow_message_viewer_2", pattern, action=1, follow_count=7)
    display = {"displayType": "pm_main_follow_message_viewer_2", "label": pattern}
    assert of(message) == {**VIEWER_JSON, **HEAD_JSON, **display}


def test_a_share() -> None:
    message = payloads.social("pm_mt_guidance_share", "{0:user} shared the live", share_count=7)
    display = {"displayType": "pm_mt_guidance_share", "label": "{0:user} shared the live"}
    assert of(message) == {**VIEWER_JSON, **HEAD_JSON, **display}


def test_a_follow_and_a_share_are_social_first() -> None:
    assert event_names(decode("WebcastSocialMessage", payloads.social(action=1).SerializeToString())) == (
        "social",
        "follow",
    )
    assert event_names(decode("WebcastSocialMessage", payloads.social(action=3).SerializeToString())) == (
        "social",
        "share",
    )
    assert event_names(decode("WebcastSocialMessage", payloads.social(action=9).SerializeToString())) == ("social",)


def test_a_subscription() -> None:
    message = payloads.subscription(
        sub_month=1, old_subscribe_status=2, subscribing_status=1, exhibition_type=2, subscribe_type=1
    )
    assert of(message) == {
        "subMonth": 1,
        "oldSubscribeStatus": 2,
        "subscribingStatus": 1,
        "exhibitionType": 2,
        "subscribeType": 1,
        **VIEWER_JSON,
        **HEAD_JSON,
        "displayType": "pm_mt_subinfo_user",
        "label": "{0:user} just subscribed to the host",
    }
    assert "subMonth" not in of(payloads.subscription())
    assert event_names(events.SubscribeEvent()) == ("subscribe",)


@pytest.mark.parametrize("number", [3, 4])
def test_the_end_of_the_stream(number: int) -> None:
    event = decode("WebcastControlMessage", WebcastControlMessage(action=number).SerializeToString())
    assert (event_names(event), json.dumps(to_json_dict(event))) == (("streamEnd",), f'{{"actionId": {number}}}')


@pytest.mark.parametrize("number", [1, 2, 99])
def test_the_connector_knows_no_pause(number: int) -> None:
    event = decode("WebcastControlMessage", WebcastControlMessage(action=number).SerializeToString())
    assert (event_names(event), to_json_dict(event)) == ((), None)


def test_a_gift() -> None:
    message = payloads.gift(count=3, group_id=77, repeat_end=1, monitor_extra='{"room_id": 7286172095213063187}')
    assert of(message) == {
        "giftId": 5655,
        "repeatCount": 3,
        "repeatEnd": True,
        "groupId": "77",
        "monitorExtra": {"room_id": 7286172095213063187},
        **VIEWER_JSON,
        **HEAD_JSON,
        "gift": {"gift_id": 5655, "repeat_count": 3, "repeat_end": 1, "gift_type": 1},
        "describe": "Sent Rose",
        "giftType": 1,
        "diamondCount": 5,
        "giftName": "Rose",
        "giftPictureUrl": "https://p19.example.com/rose.png",
        "timestamp": payloads.CREATED_MS,
        "receiverUserId": str(HOST_ID),
    }


def test_a_gift_that_cannot_streak_has_group_zero_and_no_extra() -> None:
    found = of(payloads.gift(type=2))
    assert (found["groupId"], found["repeatEnd"], found["gift"]["repeat_end"]) == ("0", False, 0)
    assert "monitorExtra" not in found and "extendedGiftInfo" not in found
    assert of(payloads.gift(monitor_extra=""))["monitorExtra"] == ""


def test_the_receiver_of_a_gift_is_the_one_in_the_measurements() -> None:
    message = payloads.gift(to_member_id_int=44)
    message.monitor_info.to_user_id = 43
    assert of(message)["receiverUserId"] == "43"
    message.monitor_info.ClearField("to_user_id")
    assert "receiverUserId" not in of(message)
    assert decode("WebcastGiftMessage", message.SerializeToString()).to_dict()["receiver_user_id"] == "44"


def test_a_gift_carries_its_entry_of_the_gift_list() -> None:
    event = decode("WebcastGiftMessage", payloads.gift().SerializeToString())
    assert isinstance(event, events.GiftEvent)
    event.extended_gift_info = Gift(gift_id=5655, raw={"id": 5655, "name": "Rose"})
    found = to_json_dict(event)
    assert found is not None
    assert found["extendedGiftInfo"] == {"id": 5655, "name": "Rose"}


def test_badges_are_listed_as_text_picture_and_level_and_roles_follow_from_the_list() -> None:
    combined_moderator = level_badge(1, "0")
    user = viewer(
        badge_list=[
            text_badge(2, "pm_mt_live_ng_im", "New gifter"),
            combined_moderator,
            picture_badge(4, "https://p16.example.com/a.png", "https://p19.example.com/sub_a.png"),
            picture_badge(6, "https://p19.example.com/ranklist_top_gifter_3.png~tplv"),
            level_badge(8, "21"),
            level_badge(10, "7", "III"),
        ]
    )
    found = of(WebcastChatMessage(common=head(), user=user, content="hi"))
    privilege = {"type": "privilege", "privilegeId": "7138381176787539748"}
    assert found["userBadges"] == [
        {"badgeSceneType": 2, "type": "pm_mt_live_ng_im", "name": "New gifter"},
        {"type": "image", "badgeSceneType": 4, "displayType": 1, "url": "https://p19.example.com/sub_a.png"},
        {
            "type": "image",
            "badgeSceneType": 6,
            "displayType": 1,
            "url": "https://p19.example.com/ranklist_top_gifter_3.png~tplv",
        },
        {**privilege, "badgeSceneType": 8, "level": 21},
        {**privilege, "badgeSceneType": 10, "level": 7},
    ]
    assert found["userSceneTypes"] == [2, 1, 4, 6, 8, 10]
    roles = ("isModerator", "isNewGifter", "isSubscriber", "topGifterRank", "gifterLevel", "teamMemberLevel")
    assert [found[role] for role in roles] == [False, True, True, 3, 21, 7]


def test_a_moderator_is_one_whose_badge_is_listed() -> None:
    by_scene = viewer(badge_list=[picture_badge(1, "https://p16.example.com/a.png")])
    by_name = viewer(badge_list=[text_badge(0, "pm_mt_Moderator_im", "")])
    assert of(WebcastChatMessage(user=by_scene))["isModerator"] is True
    assert of(WebcastChatMessage(user=by_name))["isModerator"] is True


def test_a_subscriber_is_one_whose_badge_is_listed_or_whose_picture_is_named_so() -> None:
    def is_subscriber(scene: int, url: str) -> object:
        return of(WebcastChatMessage(user=viewer(badge_list=[picture_badge(scene, url)])))["isSubscriber"]

    assert is_subscriber(0, "https://p16.example.com/webcast/SUB_1.png") is True
    assert is_subscriber(0, "https://p16.example.com/webcast/new_sub_1.png") is False
    assert is_subscriber(7, "https://p16.example.com/webcast/1.png") is True


def test_a_level_hides_behind_another_badge_of_its_scene() -> None:
    user = viewer(badge_list=[picture_badge(8, "https://p16.example.com/a.png"), level_badge(8, "21")])
    assert of(WebcastChatMessage(user=user))["gifterLevel"] == 0


def test_what_was_not_sent_has_no_key() -> None:
    found = of(WebcastChatMessage(user=WireUser(id=1)))
    assert found["userDetails"] == {"createTime": "0", "bioDescription": ""}
    for key in ("comment", "uniqueId", "nickname", "followRole", "followInfo", "msgId", "createTime", "displayType"):
        assert key not in found
    assert (found["userId"], found["secUid"], found["profilePictureUrl"], found["emotes"]) == ("1", "", None, [])
    assert of(WebcastChatMessage(content="hi")) == {"emotes": [], "comment": "hi"}


def test_a_user_without_any_name_is_still_described() -> None:
    found = of(WebcastChatMessage(user=WireUser(badge_list=[text_badge(1, "pm_mt_moderator_im", "Moderator")])))
    assert (found["userId"], found["secUid"], found["isModerator"]) == ("0", "", True)


def test_a_text_badge_without_a_key_is_listed_by_its_name() -> None:
    user = viewer(badge_list=[text_badge(1, "", "Moderator")])
    user.badge_list[0].text.ClearField("key")
    found = of(WebcastChatMessage(user=user))
    assert (found["userBadges"], found["isModerator"]) == ([{"badgeSceneType": 1, "name": "Moderator"}], True)


def test_an_emote_without_a_picture_has_no_address() -> None:
    found = of(WebcastEmoteChatMessage(user=viewer(), emote_list=[EmoteModel(emote_id="1")]))
    assert found == {**VIEWER_JSON, "emoteId": "1"}


def test_of_several_emotes_the_last_counts_with_its_last_address() -> None:
    emotes = [EmoteModel(emote_id="1"), EmoteModel(emote_id="2")]
    emotes[1].image.url_list.extend(["https://p16.example.com/2", "https://p19.example.com/2"])
    found = of(WebcastEmoteChatMessage(user=viewer(), emote_list=emotes))
    assert found == {**VIEWER_JSON, "emoteId": "2", "emoteImageUrl": "https://p19.example.com/2"}


def test_a_chest_has_a_sender_only_where_its_text_names_one() -> None:
    message = WebcastEnvelopeMessage(display=2)
    message.envelope_info.send_user_id = "42"
    message.envelope_info.diamond_count = 20
    nobody = {"profilePictureUrl": None, "userBadges": [], "userDetails": {}, "isModerator": False}
    assert of(message).items() >= {**nobody, "coins": 20, "timestamp": None}.items()
    assert "userId" not in of(message) and "userSceneTypes" not in of(message)
    message.common.CopyFrom(head("k", "{0:user}", [named(viewer())]))
    message.envelope_info.unpack_at = 1_790_000_000
    assert of(message) == {**VIEWER_JSON, "coins": 20, "timestamp": 1_790_000_000}


def test_hosts_of_a_battle_stay_in_the_order_of_the_message() -> None:
    message = WebcastLinkMicBattle()
    for user_id in (3, HOST_ID, 1):
        host = BattleUserInfoWrapper()
        host.value.user.user_id = user_id
        message.anchors_info.append(host)
    found = of(message, host_id=str(HOST_ID))
    assert [user["userId"] for user in found["battleUsers"]] == ["3", str(HOST_ID), "1"]
    assert found["battleUsers"][0] == {
        "userId": "3",
        "profilePictureUrl": None,
        "userBadges": [],
        "userDetails": {},
        "isModerator": False,
        "isNewGifter": False,
        "isSubscriber": False,
        "topGifterRank": None,
        "gifterLevel": 0,
        "teamMemberLevel": 0,
    }


def test_connected_tells_the_state() -> None:
    state = ClientState(
        status=ConnectionStatus.CONNECTED,
        upgraded_to_websocket=True,
        room_id="1",
        room_info=RoomInfo(raw={"title": "x"}),
        available_gifts=(Gift(gift_id=5655, raw={"id": 5655}),),
    )
    assert to_json_dict(events.ConnectedEvent(state=state)) == {
        "isConnected": True,
        "upgradedToWebsocket": True,
        "roomId": "1",
        "roomInfo": {"title": "x"},
        "availableGifts": [{"id": 5655}],
    }
    unknown = to_json_dict(events.ConnectedEvent())
    assert unknown is not None
    assert unknown["roomInfo"] is None


@pytest.mark.parametrize(
    ("event", "names", "found"),
    [
        (events.ConnectedEvent(), ("connected",), ...),
        (events.DisconnectedEvent(), ("disconnected",), None),
        (events.RawDataEvent(), ("rawData",), None),
        (events.WebsocketConnectedEvent(), ("websocketConnected",), None),
        (events.ErrorEvent(info="x"), ("error",), {"info": "x", "exception": None}),
        (events.ErrorEvent(exception=ValueError("y")), ("error",), {"info": "", "exception": "y"}),
        (events.UnknownEvent(), (), None),
        (events.ReconnectingEvent(), (), None),
        (events.EventsDroppedEvent(), (), None),
        (events.Event(), (), None),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, events.Event) else "",
)
def test_control_events(event: events.Event, names: tuple[str, ...], found: object) -> None:
    assert event_names(event) == names
    assert found is ... or to_json_dict(event) == found


def test_an_event_that_was_made_from_another_is_ours_alone() -> None:
    derived = events.MemberEvent(source=events.UnknownEvent())
    assert (event_names(derived), to_json_dict(derived)) == ((), None)
