"""Messages of the newer link channel."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from decoded import Sent, captured_of, made, sent
from payloads import HOST_ID, MSG_ID, ROOM_ID, VIEWER_ID, head
from stage_messages import named_hosts

from tiktok_live.decoding import decode
from tiktok_live.events import (
    CoHostPermission,
    CoHostSource,
    KickOutReason,
    LinkAnswer,
    LinkGroupStatus,
    LinkJoinType,
    LinkLayerEvent,
    LinkLayerKind,
    LinkPlayer,
    LinkScene,
    StagePlayer,
)
from tiktok_live.proto.link_layer_pb2 import LinkLayerListUser, Player, WebcastLinkLayerMessage

METHOD = "WebcastLinkLayerMessage"
OTHER_ROOM_ID, OTHER_HOST_ID, CHANNEL_ID = 7300000000000000003, 6800000000000000003, 7300000000000000009
VIEWER = Player(room_id=ROOM_ID, user_id=VIEWER_ID)
HOST = Player(room_id=ROOM_ID, user_id=HOST_ID)
HOST_READ = LinkPlayer(str(HOST_ID), str(ROOM_ID))
VIEWER_READ = LinkPlayer(str(VIEWER_ID), str(ROOM_ID))
LINKED_NANOSECONDS = 1_790_000_000_123_456_789
LINKED_AT = datetime(2026, 9, 21, 14, 13, 20, 123_000, tzinfo=timezone.utc)


@pytest.fixture(scope="module")
def captured(captures: Path) -> dict[int, LinkLayerEvent]:
    return captured_of(LinkLayerEvent, captures, METHOD)


def link(**fields: Any) -> LinkLayerEvent:
    """Return the event of a message of the channel with these fields."""
    message = WebcastLinkLayerMessage(common=head(), channel_id=CHANNEL_ID, scene="SCENE_MULTI_LIVE", **fields)
    return made(LinkLayerEvent, message)


def test_a_captured_list_tells_who_is_on_the_stage_and_who_wants_to_be(captured: dict[int, LinkLayerEvent]) -> None:
    event = captured[598]
    assert (event.kind, event.scene, event.change) == (LinkLayerKind.LISTS_CHANGED, LinkScene.MULTI_GUEST, 0)
    assert event.channel_id == sent(event).ids(3)[0]
    assert event.stage is not None
    assert [player.user_id for player in event.stage.linked] == sent(event).ids(102, 2, 2, 1, 2)
    assert [player.link_id for player in event.stage.waiting] == sent(event).texts(102, 2, 3, 2)
    assert {player.room_id for player in event.stage.linked + event.stage.waiting} == {event.room_id}
    assert [player.position for player in event.stage.linked] == [0, 2, 8, 4, 6, 7, 1]
    assert [player.position for player in event.stage.waiting] == [None, None]
    assert event.stage.linked[1].linked_at == datetime(2023, 10, 4, 18, 43, 31, 507_000, tzinfo=timezone.utc)
    assert [player.linked_at for player in event.stage.waiting] == [None, None]
    assert [player.app_version for player in event.stage.linked][-2:] == ["3050", "3020"]
    assert (event.stage.invited, event.stage.ready, event.player, event.group, event.cohosts) == (
        [],
        [],
        None,
        None,
        [],
    )


def test_a_captured_leave_tells_who_left_and_why(captured: dict[int, LinkLayerEvent]) -> None:
    event = captured[599]
    assert (event.kind, event.reason, event.stage, event.change) == (LinkLayerKind.LEFT, 10014, None, None)
    assert event.player == LinkPlayer(sent(event).ids(110, 1, 2)[0], event.room_id)


def test_a_captured_link_is_opened_and_another_closed_by_its_owner(captured: dict[int, LinkLayerEvent]) -> None:
    opened, closed = captured[600], captured[597]
    assert (opened.kind, closed.kind, closed.reason) == (LinkLayerKind.OPENED, LinkLayerKind.CLOSED, 10003)
    assert opened.player == LinkPlayer(*sent(opened).ids(100, 1, 2), opened.room_id)
    assert opened.link_id == sent(opened).texts(100, 2)[0]
    assert closed.player == LinkPlayer(*sent(closed).ids(111, 1, 2), closed.room_id)


def test_a_captured_group_tells_of_each_host_and_whether_linked(captured: dict[int, LinkLayerEvent]) -> None:
    event = captured[603]
    assert (event.kind, event.scene) == (LinkLayerKind.GROUP_CHANGED, LinkScene.COHOST)
    assert event.link_source == "invite_new_arc"
    assert event.group is not None
    assert event.group.group_id == sent(event).ids(118, 1, 1)[0]
    invited, owner = event.group.channels
    assert (invited.status, owner.status) == (LinkGroupStatus.WAITING, LinkGroupStatus.LINKED)
    assert (invited.join_type, owner.join_type) == (LinkJoinType.GROUP_INVITATION, LinkJoinType.GROUP_OWNER)
    assert (invited.channel_id, owner.channel_id) == (event.channel_id, sent(event).ids(118, 1, 2, 1)[1])
    assert invited.joined_at == datetime(2023, 10, 4, 19, 19, 36, 944_000, tzinfo=timezone.utc)
    assert (invited.linked_at, owner.linked_at) == (None, datetime(2023, 10, 4, 19, 19, 36, 943_000, timezone.utc))
    assert invited.owner == LinkPlayer(None, sent(event).ids(118, 1, 2, 7, 2, 1)[0], owner.channel_id)
    assert invited.stage is not None and owner.stage is not None
    assert [player.room_id for player in invited.stage.linked] == [event.room_id]
    assert [player.user_id for player in owner.stage.linked] == [sent(event).ids(118, 1, 2, 4, 2, 1, 2)[1]]


def test_a_captured_group_names_its_hosts(captured: dict[int, LinkLayerEvent]) -> None:
    payload = sent(captured[603])
    ids = payload.ids(200, 200, 11, 1, 1)
    event = decode(METHOD, payload.payload, host_id=ids[0])
    assert isinstance(event, LinkLayerEvent)
    values = [Sent(value) for value in payload.values(200, 200, 11, 1, 2)]
    named = {
        user_id: (value.texts(11)[0], value.texts(12)[0], value.texts(13, 1))
        for user_id, value in zip(ids, values, strict=True)
    }
    shown = {
        cohost.user.user_id: (cohost.user.nickname, cohost.user.unique_id, cohost.user.profile_picture_urls)
        for cohost in event.cohosts
    }
    assert shown == named and len(named) == 2
    by_id = {cohost.user.user_id: cohost for cohost in event.cohosts}
    assert {cohost.permission for cohost in event.cohosts} == {CoHostPermission.MULTI_HOST}
    assert [(by_id[n].user.is_anchor, by_id[n].follow_status) for n in ids] == [(True, None), (False, 2)]
    assert all("100x100" in (cohost.user.profile_picture_url or "") for cohost in event.cohosts)


def test_every_captured_message_of_the_channel_is_a_link_layer_event(
    captured: dict[int, LinkLayerEvent], caplog: pytest.LogCaptureFixture
) -> None:
    for event in captured.values():
        assert isinstance(event.kind, LinkLayerKind) and isinstance(event.scene, LinkScene)
        event.to_dict()
    assert len(captured) == 56 and not caplog.records


def test_an_invitation_and_its_answer() -> None:
    invited = link(
        message_type=2,
        invite_content={
            "invitor": HOST,
            "invitee": VIEWER,
            "operator": {"user_id": 5},
            "is_owner": True,
            "invitee_link_mic_id": "7_8",
            "pos": {"link": {"position": 3}},
        },
    )
    assert invited.kind is LinkLayerKind.INVITED
    assert (invited.by, invited.player, invited.operator) == (HOST_READ, VIEWER_READ, LinkPlayer("5"))
    assert (invited.invited_by_owner, invited.link_id, invited.position, invited.answer) == (True, "7_8", 3, None)
    answered = link(
        message_type=5,
        reply_invite_content={
            "invitee": VIEWER,
            "invite_operator_user": HOST,
            "reply_status": 2,
            "invitee_link_mic_id": "7_8",
            "invitee_pos": {},
        },
    )
    assert answered.kind is LinkLayerKind.INVITATION_ANSWERED and answered.answer is LinkAnswer.REFUSED
    assert (answered.player, answered.by) == (VIEWER_READ, HOST_READ)
    assert (answered.link_id, answered.position) == ("7_8", 0)
    cancelled = link(message_type=8, cancel_invite_content={"invitor": HOST, "invitee": VIEWER})
    assert (cancelled.kind, cancelled.player) == (LinkLayerKind.INVITATION_CANCELLED, VIEWER_READ)
    assert (cancelled.by, cancelled.link_id) == (HOST_READ, None)


def test_a_request_and_its_answer() -> None:
    asked = link(message_type=3, apply_content={"applier": VIEWER, "applier_link_mic_id": "7_9"})
    assert (asked.kind, asked.player, asked.link_id) == (LinkLayerKind.APPLIED, VIEWER_READ, "7_9")
    granted = link(
        message_type=4,
        permit_apply_content={
            "permiter": HOST,
            "applier": VIEWER,
            "applier_pos": {"link": {"position": 2}},
            "reply_status": 1,
            "applier_link_mic_id": "7_9",
        },
    )
    assert (granted.kind, granted.answer) == (LinkLayerKind.APPLICATION_ANSWERED, LinkAnswer.AGREED)
    assert (granted.by, granted.player, granted.position, granted.link_id) == (HOST_READ, VIEWER_READ, 2, "7_9")
    cancelled = link(message_type=7, cancel_apply_content={"applier": VIEWER, "applier_link_mic_id": "7_9"})
    assert (cancelled.kind, cancelled.player) == (LinkLayerKind.APPLICATION_CANCELLED, VIEWER_READ)


def test_a_kick_out_tells_whom_and_why() -> None:
    event = link(message_type=6, kick_out_content={"offliner": VIEWER, "kickout_reason": 2})
    assert (event.kind, event.player) == (LinkLayerKind.KICKED_OUT, VIEWER_READ)
    assert (event.kick_out_reason, event.reason) == (KickOutReason.BY_HOST, None)


def test_somebody_comes_on_the_stage_without_being_asked() -> None:
    joiner = LinkLayerListUser(
        user=VIEWER, linkmic_id="7_9", pos={"link": {"position": 4}}, linked_time_nano=LINKED_NANOSECONDS
    )
    event = link(message_type=12, join_direct_content={"joiner": joiner, "all_users": {"linked_list": [joiner]}})
    assert (event.kind, event.player) == (LinkLayerKind.JOINED, VIEWER_READ)
    assert (event.link_id, event.position) == ("7_9", 4)
    assert event.stage is not None
    assert event.stage.linked == [StagePlayer(str(VIEWER_ID), str(ROOM_ID), "7_9", 4, LINKED_AT)]


def test_hosts_join_and_leave_a_group() -> None:
    other = {"channel_id": 3, "user": {"room_id": OTHER_ROOM_ID, "user_id": OTHER_HOST_ID}}
    other_read = LinkPlayer(str(OTHER_HOST_ID), str(OTHER_ROOM_ID), "3")
    group = {"group_channel_id": 77, "content_version": 5, "user": [{"channel_id": 3, "group_linkmic_id": "3_4"}]}
    joining = link(message_type=13, join_group_content={"join_user": other, "group_user": group, "type": 100})
    assert (joining.kind, joining.player) == (LinkLayerKind.GROUP_JOIN_ASKED, other_read)
    assert joining.join_type is LinkJoinType.GROUP_APPLICATION
    assert joining.group is not None and (joining.group.group_id, joining.group.version) == ("77", 5)
    assert (joining.group.channels[0].link_id, joining.group.channels[0].stage) == ("3_4", None)
    answer = {"approver": other, "agree_status": 1, "type": 104, "group_user": group}
    permitted = link(message_type=14, permit_group_content=answer)
    assert (permitted.by, permitted.answer) == (other_read, LinkAnswer.AGREED)
    assert (permitted.join_type, permitted.group) == (LinkJoinType.GROUP_OWNER, joining.group)
    cancelled = link(message_type=15, cancel_group_content={"leaver": [other], "operator": other})
    assert (cancelled.players, cancelled.operator) == ([other_read], other_read)
    left = link(message_type=16, leave_group_content={"operator": other, "group_channel_id": 77, "leave_source": "me"})
    assert (left.kind, left.player, left.group_id) == (LinkLayerKind.GROUP_LEFT, other_read, "77")
    assert left.leave_source == "me"
    assert link(message_type=17, p2p_group_change_content={"group_user": group}).group == joining.group


def test_the_names_of_a_group_say_more_than_captures_do() -> None:
    host = {"source_type": 2, "best_teammate_uid": 9, "has_topic_perm": True}
    names = named_hosts({5: host, 6: {"source_type": 900}, 7: {}})
    cohost, *others = link(message_type=18, business_content=names).cohosts
    assert (cohost.best_teammate_user_id, cohost.can_set_topic) == ("9", True)
    assert cohost.found_by is CoHostSource.RECOMMEND_LIST
    assert [other.found_by for other in others] == [900, None]


def test_unknown_numbers_stay_numbers_and_an_empty_message_says_nothing() -> None:
    event = link(
        message_type=99,
        permit_apply_content={"reply_status": 9},
        kick_out_content={"kickout_reason": 50},
        join_group_content={"type": 105},
        group_change_content={"group_user": {"user": [{"status": 2}]}},
        business_content=named_hosts({5: {"permission_type": 7}}),
    )
    assert (event.kind, event.answer, event.kick_out_reason, event.join_type) == (99, 9, 50, 105)
    assert event.group is not None and event.group.channels[0].status == 2
    assert [(cohost.user.user_id, cohost.permission) for cohost in event.cohosts] == [("5", 7)]
    assert event.cohosts[0].best_teammate_user_id is None and not event.cohosts[0].can_set_topic
    assert decode(METHOD, b"") == LinkLayerEvent(method=METHOD, payload=b"")


def test_the_representation_is_short_and_says_who_is_on_the_stage() -> None:
    listed = [LinkLayerListUser(user=HOST, linkmic_id="7_8", pos={}), LinkLayerListUser(user=VIEWER)]
    event = link(message_type=11, list_change_content={"list": {"linked_list": listed}})
    assert str(MSG_ID) not in repr(event) and len(repr(event)) < 350
    assert "LISTS_CHANGED" in repr(event) and str(HOST_ID) in repr(event)
