"""Link messages: guests and co-hosts over the older channels."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from decoded import captured_of, made, sent
from payloads import HOST_ID, PICTURES, ROOM_ID, VIEWER_ID, head, viewer, words

from tiktok_live.decoding import decode
from tiktok_live.events import (
    CoHostOrigin,
    CoHostPermission,
    CoHostStatus,
    Event,
    KickOutReason,
    LinkAnswer,
    LinkEvent,
    LinkKind,
    LinkMedia,
    LinkMicEvent,
    LinkMicKind,
    LinkOperatorRole,
    LinkRole,
    LinkScene,
    LinkSilence,
    LinkStatus,
    MediaAction,
    MediaChangeReason,
    PlaceAction,
)
from tiktok_live.proto.link_mic_pb2 import WebcastLinkMicMethod
from tiktok_live.proto.link_pb2 import LinkListUser, ListUser, WebcastLinkMessage

GUEST_ID, OTHER_HOST_ID, OTHER_ROOM_ID = 6800000000000000003, 6800000000000000004, 7300000000000000004
CHANNEL_ID = 7300000000000000009
LINKED_SECONDS = 1_790_000_100
Links, Mics = dict[int, LinkEvent], dict[int, LinkMicEvent]
LINKED_AT = datetime(2026, 9, 21, 14, 15, tzinfo=timezone.utc)


def link(kind: int, **content: Any) -> LinkEvent:
    """Return the event of a link message with this content."""
    message = WebcastLinkMessage(common=head(), message_type=kind, linker_id=CHANNEL_ID, scene=4, **content)
    return made(LinkEvent, message)


def link_mic(**fields: Any) -> LinkMicEvent:
    return made(LinkMicEvent, WebcastLinkMicMethod(common=head(), **fields))


def contents(event: LinkEvent) -> set[str]:
    """Return the attributes of an event that hold a content."""
    common = {"kind", "scene", "channel_id", *Event.__dataclass_fields__}
    return {name for name in LinkEvent.__dataclass_fields__.keys() - common if getattr(event, name) is not None}


# Captured messages: what they hold was read by hand, field by field.


@pytest.fixture(scope="module")
def links(captures: Path) -> Links:
    return captured_of(LinkEvent, captures, "WebcastLinkMessage")


@pytest.fixture(scope="module")
def mics(captures: Path) -> Mics:
    return captured_of(LinkMicEvent, captures, "WebcastLinkMicMethod", "LinkMicMethod")


def test_every_captured_link_message_becomes_its_event(
    links: Links, mics: Mics, caplog: pytest.LogCaptureFixture
) -> None:
    assert (len(links), len(mics)) == (51, 103)
    for event in [*links.values(), *mics.values()]:
        event.to_dict()
        assert isinstance(event.kind, (LinkKind, LinkMicKind))
        assert len(repr(event)) < 300
    assert not caplog.records


def test_two_captured_hosts_are_live_together(links: Links) -> None:
    event = links[653]
    assert (event.kind, event.scene) == (LinkKind.COHOST_LIST, LinkScene.COHOST)
    assert contents(event) == {"cohost_list"} and event.cohost_list is not None
    guest, host = event.cohost_list.cohosts
    assert host.room_id == event.room_id != guest.room_id
    assert [cohost.status for cohost in (guest, host)] == [CoHostStatus.LINKED] * 2
    assert [cohost.permission for cohost in (guest, host)] == [CoHostPermission.MULTI_HOST] * 2
    assert guest.linked_at == datetime(2023, 10, 4, 19, 19, 22, 770_000, tzinfo=timezone.utc)
    assert host.linked_at == guest.linked_at + timedelta(milliseconds=82)
    assert [cohost.link_id for cohost in (guest, host)] == [
        f"1000001_{event.channel_id}",
        f"1000002_{event.channel_id}_1",
    ]
    assert (guest.origin, guest.rival_user_id, guest.is_initiator, guest.can_set_topic) == (None, None, False, False)
    assert event.linked_user_ids == sent(event).ids(21, 1, 1)
    names = [(user.unique_id, user.nickname) for user in event.users]
    assert names == list(zip(sent(event).texts(21, 1, 10), sent(event).texts(21, 1, 2), strict=True))
    pictures = [url for user in event.users for url in user.profile_picture_urls]
    assert pictures == sent(event).texts(21, 1, 3, 1) and len(pictures) == 4
    assert [user.profile_picture_url for user in event.users] == [pictures[0], pictures[2]]


def test_a_captured_link_of_two_hosts_ends_with_two_leaves_and_a_close(links: Links, mics: Mics) -> None:
    together = links[653]
    leaves = [links[line] for line in (656, 655)]
    assert together.cohost_list is not None
    for leave, cohost in zip(leaves, together.cohost_list.cohosts, strict=True):
        assert (leave.kind, leave.channel_id) == (LinkKind.LEFT, together.channel_id)
        assert contents(leave) == {"leave"} and leave.leave is not None
        assert (leave.leave.user_id, leave.leave.link_id) == (cohost.user.user_id, cohost.link_id)
        assert (leave.leave.from_user_id, leave.leave.reason) == (None, None)
    close = links[654]
    assert (close.kind, close.channel_id) == (LinkKind.CLOSED, together.channel_id)
    assert contents(close) == set() and close.users == [] and close.linked_user_ids == []
    older = mics[837]
    assert (older.kind, older.channel_id, older.layout) == (LinkMicKind.CLOSED, together.channel_id, 4)


def test_captured_guests_are_on_the_stage_and_wait(links: Links) -> None:
    event = links[657]
    assert (event.kind, event.scene) == (LinkKind.LISTS_AFTER_LEAVE, LinkScene.MULTI_GUEST)
    assert contents(event) == {"lists"} and event.lists is not None
    assert [guest.role for guest in event.lists.linked_users] == [1, 4, 3, 3, 3, 4, 3]
    assert [guest.role is LinkRole.HOST for guest in event.lists.linked_users] == [True] + [False] * 6
    assert [guest.score for guest in event.lists.linked_users] == [178, 25, 12, 32, 101, 13, 25]
    assert [(guest.role, guest.score) for guest in event.lists.waiting_users] == [
        (LinkRole.APPLIED, None),
        (LinkRole.APPLIED, 170),
    ]
    assert event.lists.connecting_users == []
    opened = event.lists.linked_users[0].changed_at
    assert opened == datetime(2023, 10, 4, 17, 50, 40, tzinfo=timezone.utc)
    assert all(guest.changed_at is not None and guest.changed_at > opened for guest in event.lists.linked_users[1:])
    everybody = event.lists.linked_users + event.lists.waiting_users
    assert all(guest.link_id is not None and guest.link_id.startswith(f"{event.channel_id}_") for guest in everybody)
    assert event.linked_user_ids == sent(event).ids(20, 1, 1, 1)
    assert [user.user_id for user in event.waiting_users] == sent(event).ids(20, 2, 1, 1)
    assert [user.nickname for user in event.users] == sent(event).texts(20, 1, 1, 3)


@pytest.mark.parametrize(("before", "after", "change"), [(670, 671, -1), (678, 679, -1), (675, 676, 1), (676, 677, 1)])
def test_in_captures_a_viewer_asks_to_come_on_or_gives_up(links: Links, before: int, after: int, change: int) -> None:
    earlier, later = links[before], links[after]
    waited = {user.user_id for user in earlier.waiting_users}
    waits = {user.user_id for user in later.waiting_users}
    assert later.channel_id == earlier.channel_id and later.linked_user_ids == earlier.linked_user_ids
    assert later.kind is (LinkKind.LISTS_AFTER_WAITING if change > 0 else LinkKind.LISTS_AFTER_LEAVE)
    assert len(waits) == len(waited) + change
    assert (waits > waited) if change > 0 else (waits < waited)


def test_a_captured_host_gets_gifts_on_the_stage(links: Links, mics: Mics) -> None:
    lists = links[668]
    events = [mics[line] for line in (842, 843, 844, 845, 846, 847)]
    assert lists.lists is not None and lists.lists.linked_users[0].score == 2836
    assert [event.score for event in events] == [2844, 2846, 2848, 2850, 2851, 2852]
    for event in events:
        assert (event.kind, event.total_score, event.scene) == (LinkMicKind.SCORE, event.score, None)
        assert (event.room_id, [event.user_id]) == (lists.room_id, lists.linked_user_ids)
        assert (event.channel_id, event.inviter_user_id, event.answer, event.won) == (None, None, None, None)


def test_a_captured_guest_has_part_of_the_score_of_all(mics: Mics) -> None:
    event = mics[838]
    assert (event.kind, event.score, event.total_score) == (LinkMicKind.SCORE, 50, 899)
    assert [event.user_id] == sent(event).ids(5)


def test_captured_invitations_are_answered_and_taken_back(mics: Mics) -> None:
    assert mics[1].method == "LinkMicMethod"  # without the prefix
    answer, entered = mics[1], mics[2]
    assert (answer.kind, answer.scene, answer.answer) == (LinkMicKind.REPLIED, LinkScene.COHOST, LinkAnswer.AGREED)
    assert (answer.invite_type, answer.host_link_id) == (7, f"1000003_{answer.channel_id}")
    assert (entered.kind, entered.room_id) == (LinkMicKind.RIVAL_ENTERED, answer.room_id)
    assert (entered.rival_user_id, entered.rival_link_id) == (answer.to_user_id, answer.rival_link_id)
    assert entered.rival_link_id == f"1000007_{answer.channel_id}_1"
    for invited, cancelled in ((3, 4), (6, 7)):
        invite, cancel = mics[invited], mics[cancelled]
        assert (invite.kind, cancel.kind) == (LinkMicKind.INVITED, LinkMicKind.CANCELLED)
        assert invite.inviter_user_id == cancel.from_user_id == sent(invite).ids(13)[0]
        assert invite.channel_id == cancel.channel_id
        assert invite.room_id == cancel.room_id != invite.from_room_id
        assert (invite.invite_type, invite.sub_type, invite.match_type, invite.layout) == (7, 4, 1, 4)


# Messages of our own.


def test_a_link_message_without_any_content_says_its_kind() -> None:
    event = link(4)
    assert (event.kind, event.scene, event.channel_id) == (LinkKind.APPLIED, LinkScene.MULTI_GUEST, str(CHANNEL_ID))
    assert (event.room_id, contents(event), event.users, event.waiting_users) == (str(ROOM_ID), set(), [], [])


def test_empty_link_messages_are_events_too() -> None:
    empty = decode("WebcastLinkMessage", b"")
    assert isinstance(empty, LinkEvent)
    assert (empty.kind, empty.scene, empty.channel_id, empty.text, contents(empty)) == (None, None, None, None, set())
    assert (empty.users, empty.waiting_users, empty.linked_user_ids) == ([], [], [])
    mic = decode("LinkMicMethod", b"")
    assert isinstance(mic, LinkMicEvent)
    assert (mic.kind, mic.score, mic.started_at, mic.linked_users) == (None, None, None, [])


def test_unknown_kinds_and_scenes_stay_numbers() -> None:
    event = link(77, list_change_content={"linked_users": [LinkListUser(user=viewer(), role_type=99)]})
    assert event.lists is not None
    assert (event.kind, event.lists.linked_users[0].role) == (77, 99)
    mic = link_mic(message_type=55, scene=9, answer=3)
    assert (mic.kind, mic.scene, mic.answer) == (55, 9, 3)


def test_the_lists_of_guests_say_who_is_on_the_stage_who_waits_and_who_is_connected() -> None:
    guest = LinkListUser(
        user=viewer(),
        modify_time=LINKED_SECONDS,
        link_type=2,
        role_type=3,
        linkmic_id_str="9_8",
        payed_money=30,
        fan_ticket=500,
    )
    event = link(
        21,
        list_change_content={
            "linked_users": [guest],
            "applied_users": [LinkListUser(user={"id": GUEST_ID}, role_type=4)],
            "connecting_users": [LinkListUser(user={"id": OTHER_HOST_ID})],
        },
    )
    assert event.kind is LinkKind.LISTS_AFTER_LINKED
    assert event.lists is not None
    told = event.lists.linked_users[0]
    assert (told.user.unique_id, told.user.is_follower) == ("ada.test", True)
    assert (told.role, told.media, told.link_id) == (LinkRole.INVITED, LinkMedia.AUDIO, "9_8")
    assert (told.score, told.coins_paid, told.changed_at) == (500, 30, LINKED_AT)
    assert (told.status, told.position, told.silence) == (None, None, LinkSilence.NONE)
    assert [user.user_id for user in event.waiting_users] == [str(GUEST_ID)]
    assert [guest.user.user_id for guest in event.lists.connecting_users] == [str(OTHER_HOST_ID)]
    assert (event.linked_user_ids, event.users) == ([str(VIEWER_ID)], [told.user])


@pytest.mark.parametrize(
    ("field", "kind", "attribute"), [("enter_content", 6, "entry"), ("linked_list_change_content", 11, "linked_list")]
)
def test_the_list_of_those_on_the_stage_says_how_each_is_there(field: str, kind: int, attribute: str) -> None:
    guests = [
        ListUser(
            user=viewer(),
            linkmic_id_str="9_8",
            link_status=2,  # type: ignore[arg-type]
            link_type=1,  # type: ignore[arg-type]
            user_position=3,
            silence_status=2,  # type: ignore[arg-type]
            modify_time=LINKED_SECONDS,
            role_type=4,  # type: ignore[arg-type]
        ),
        ListUser(user={"id": GUEST_ID}, link_status=1),  # type: ignore[arg-type]
        ListUser(user={"id": HOST_ID}, link_status=3),  # type: ignore[arg-type]
        ListUser(user={"id": OTHER_HOST_ID}, link_status=88),  # type: ignore[arg-type]
    ]
    event = link(kind, **{field: {"linked_users": guests}})
    assert contents(event) == {attribute}
    told = getattr(event, attribute).linked_users
    assert (told[0].status, told[0].media, told[0].role) == (LinkStatus.LINKED, LinkMedia.VIDEO, LinkRole.APPLIED)
    assert (told[0].position, told[0].silence, told[0].changed_at) == (3, LinkSilence.BY_HOST, LINKED_AT)
    assert (told[0].link_id, told[0].score, told[0].coins_paid) == ("9_8", None, None)
    assert [guest.status for guest in told[1:]] == [LinkStatus.WAITING, LinkStatus.FINISHED, 88]
    assert event.linked_user_ids == [str(VIEWER_ID), str(OTHER_HOST_ID)]  # who waits or has finished is not on it


def test_a_list_of_cohosts_says_who_plays_against_whom() -> None:
    cohosts: list[dict[str, Any]] = [
        {
            "user_id": OTHER_HOST_ID,
            "nick_name": "Bo",
            "display_id": "bo.test",
            "avatar_thumb": {"url_list": PICTURES},
            "linked_time": LINKED_SECONDS * 1000 + 5,
            "play_type": 1,
            "room_id": OTHER_ROOM_ID,
            "linkmic_user_status": 1,
            "link_remaining_time": 60,
            "permission_type": 1,
            "follow_status": 2,
            "rival_user_id": HOST_ID,
            "rival_room_id": ROOM_ID,
            "is_initiator": True,
            "best_teammate_uid": GUEST_ID,
            "has_topic_perm": True,
            "linkmic_id_str": "9_7",
        },
        {"user_id": HOST_ID, "linkmic_user_status": 1},
        {"user_id": GUEST_ID, "linkmic_user_status": 3, "play_type": 44},
    ]
    message = WebcastLinkMessage(message_type=22, cohost_list_change_content={"users": cohosts})
    event = decode("WebcastLinkMessage", message.SerializeToString(), host_id=str(HOST_ID))
    assert isinstance(event, LinkEvent) and event.cohost_list is not None
    other, host, invited = event.cohost_list.cohosts
    assert (other.user.user_id, other.user.unique_id, other.user.nickname) == (str(OTHER_HOST_ID), "bo.test", "Bo")
    assert (other.user.profile_picture_url, other.user.profile_picture_urls) == (PICTURES[1], PICTURES)
    assert (other.linked_at, other.time_left) == (LINKED_AT + timedelta(milliseconds=5), 60)
    assert (other.origin, other.permission) == (CoHostOrigin.APPLIED, CoHostPermission.COHOST)
    assert (other.rival_user_id, other.rival_room_id) == (str(HOST_ID), str(ROOM_ID))
    assert (other.is_initiator, other.can_set_topic, other.follow_status) == (True, True, 2)
    assert (other.room_id, other.link_id) == (str(OTHER_ROOM_ID), "9_7")
    assert other.best_teammate_user_id == str(GUEST_ID)
    assert (invited.status, invited.origin) == (CoHostStatus.INVITING, 44)
    assert [cohost.user.is_anchor for cohost in (other, host, invited)] == [False, True, False]
    assert event.linked_user_ids == [str(OTHER_HOST_ID), str(HOST_ID)]  # the invited one is not on the stage yet


def test_without_knowing_the_host_nobody_is_said_to_be_it() -> None:
    event = link(22, cohost_list_change_content={"users": [{"user_id": HOST_ID}]})
    assert [user.is_anchor for user in event.users] == [None]


def test_an_invitation_says_who_invites_and_who_is_there() -> None:
    event = link(
        3,
        invite_content={
            "from_user": viewer(),
            "from_room_id": OTHER_ROOM_ID,
            "to_linkmic_id_str": "to",
            "inviter_linkmic_id_str": "from",
            "required_mic_idx": 2,
            "from_room_age_restricted": 1,
            "linked_users": [
                {
                    "user_id": OTHER_HOST_ID,
                    "linkmic_id_str": "9_8",
                    "room_id": OTHER_ROOM_ID,
                    "linked_time": LINKED_SECONDS * 1000,
                }
            ],
            "dialog": {"title": {"default_pattern": "Come on?"}, "sub_title": {"default_pattern": "Now"}},
        },
    )
    assert (event.kind, contents(event)) == (LinkKind.INVITED, {"invite"})
    invite = event.invite
    assert invite is not None and invite.from_user is not None
    assert (invite.from_user.unique_id, invite.from_user_id) == ("ada.test", str(VIEWER_ID))
    assert (invite.from_room_id, invite.is_age_restricted, invite.place) == (str(OTHER_ROOM_ID), True, 2)
    assert (invite.from_link_id, invite.to_link_id) == ("from", "to")
    assert (str(invite.title), str(invite.subtitle)) == ("Come on?", "Now")
    (seat,) = invite.linked_users
    assert (seat.user_id, seat.room_id, seat.link_id, seat.linked_at) == (
        str(OTHER_HOST_ID),
        str(OTHER_ROOM_ID),
        "9_8",
        LINKED_AT,
    )
    assert (event.linked_user_ids, event.users) == ([str(OTHER_HOST_ID)], [])


def test_an_answer_says_who_answers_whom() -> None:
    event = link(
        5,
        reply_content={
            "from_user_id": HOST_ID,
            "from_room_id": ROOM_ID,
            "from_user_linkmic_info": {"linkmic_id_str": "from"},
            "to_user": viewer(),
            "to_user_linkmic_info": {"linkmic_id_str": "to"},
            "link_type": 1,
            "reply_status": 2,
            "invitee_mic_idx_update_info": {"op": 0, "user_id": VIEWER_ID, "mic_idx": 4},
            "applier_mic_idx_info_map": {GUEST_ID: 5},
            "linked_users": [{"user_id": HOST_ID}],
        },
    )
    reply = event.reply
    assert (event.kind, contents(event)) == (LinkKind.REPLIED, {"reply"}) and reply is not None
    assert (reply.from_user, reply.from_user_id, reply.from_room_id) == (None, str(HOST_ID), str(ROOM_ID))
    assert (reply.from_link_id, reply.to_link_id, reply.to_user_id) == ("from", "to", str(VIEWER_ID))
    assert reply.to_user is not None and reply.to_user.nickname == "Ada"
    assert (reply.answer, reply.media, reply.places) == (LinkAnswer.REFUSED, LinkMedia.VIDEO, {str(GUEST_ID): 5})
    assert reply.place_change is not None
    assert (reply.place_change.user_id, reply.place_change.place) == (str(VIEWER_ID), 4)
    assert reply.place_change.action is PlaceAction.ON
    assert event.linked_user_ids == [str(HOST_ID)]


@pytest.mark.parametrize(
    ("kind", "field", "content", "attribute", "expected"),
    [
        (
            LinkKind.CREATED,
            "create_content",
            {"owner_id": HOST_ID, "owner_room_id": ROOM_ID, "link_type": 1},
            "creation",
            {"owner_user_id": str(HOST_ID), "owner_room_id": str(ROOM_ID), "media": LinkMedia.VIDEO},
        ),
        (
            LinkKind.LEFT,
            "leave_content",
            {"user_id": GUEST_ID, "linkmic_id_str": "9_8", "send_leave_uid": HOST_ID, "leave_reason": 3},
            "leave",
            {"user_id": str(GUEST_ID), "link_id": "9_8", "from_user_id": str(HOST_ID), "reason": 3},
        ),
        (
            LinkKind.INVITE_CANCELLED,
            "cancel_content",
            {"from_user_id": HOST_ID, "to_user_id": GUEST_ID, "cancel_type": 1},
            "cancellation",
            {"from_user_id": str(HOST_ID), "to_user_id": str(GUEST_ID), "type": 1},
        ),
        (
            LinkKind.KICKED_OUT,
            "kick_out_content",
            {"from_user_id": HOST_ID, "kickout_reason": 5},
            "kick_out",
            {"from_user_id": str(HOST_ID), "reason": KickOutReason.BY_MODERATOR},
        ),
        (
            LinkKind.KICKED_OUT,
            "kick_out_content",
            {"kickout_reason": 66},
            "kick_out",
            {"from_user_id": None, "reason": 66},
        ),
        (
            LinkKind.USER_UPDATED,
            "update_user_content",
            {"from_user_id": HOST_ID, "to_user_id": GUEST_ID, "update_info": {"name": "Cy"}},
            "user_update",
            {"from_user_id": str(HOST_ID), "to_user_id": str(GUEST_ID), "changes": {"name": "Cy"}},
        ),
        (LinkKind.MUTED, "mute_content", {"user_id": 7}, "mute", {"user_id": "7", "is_muted": True}),
        (
            LinkKind.MUTED,
            "mute_content",
            {"user_id": 7, "mute_status": 1},
            "mute",
            {"user_id": "7", "is_muted": False},
        ),
        (
            LinkKind.PLACE_CHANGED,
            "mic_idx_update_content",
            {"mic_idx_update_info": {"op": 1, "user_id": GUEST_ID, "mic_idx": 2}},
            "place_change",
            {"user_id": str(GUEST_ID), "place": 2, "action": PlaceAction.OFF},
        ),
        (
            LinkKind.REPLY_ACCEPTED,
            "reply_accept_notice_content",
            {"from_user_id": HOST_ID, "from_room_id": ROOM_ID, "to_user_id": GUEST_ID},
            "acceptance",
            {"from_user_id": str(HOST_ID), "from_room_id": str(ROOM_ID), "to_user_id": str(GUEST_ID)},
        ),
        (
            LinkKind.KICKED_OUT_BY_SYSTEM,
            "sys_kick_out_content",
            {"user_id": GUEST_ID, "linkmic_id_str": "9_8"},
            "system_kick_out",
            {"user_id": str(GUEST_ID), "link_id": "9_8"},
        ),
    ],
)
def test_each_kind_of_link_message_fills_its_own_attribute(
    kind: LinkKind, field: str, content: dict[str, Any], attribute: str, expected: dict[str, Any]
) -> None:
    event = link(kind, **{field: content})
    assert event.kind is kind
    assert contents(event) == {attribute}
    assert {name: getattr(getattr(event, attribute), name) for name in expected} == expected
    assert getattr(event, attribute).__dataclass_fields__.keys() == expected.keys()


def test_a_random_match_names_the_other_host() -> None:
    event = link(
        16,
        random_match_content={"user": viewer(), "room_id": OTHER_ROOM_ID, "invite_type": 3, "match_id": "m1"},
    )
    assert (event.kind, contents(event)) == (LinkKind.MATCHED, {"match"}) and event.match is not None
    assert (event.match.user.unique_id, event.match.room_id) == ("ada.test", str(OTHER_ROOM_ID))
    assert (event.match.match_id, event.match.invite_type) == ("m1", 3)


def test_a_switched_microphone_says_by_whom() -> None:
    change: dict[str, Any] = {
        "op": 4,
        "to_user_id": GUEST_ID,
        "anchor_id": HOST_ID,
        "room_id": ROOM_ID,
        "change_scene": 3,
        "operator_info": {"user_id": 9, "operator_type": 1, "nick_name": "Mo", "display_id": "mo.test"},
    }
    event = link(23, media_change_content=change)
    assert (event.kind, contents(event)) == (LinkKind.MEDIA_CHANGED, {"media_change"})
    told = event.media_change
    assert told is not None and told.operator is not None
    assert (told.action, told.reason) == (MediaAction.CLOSE_MIC_AS_PENALTY, MediaChangeReason.SHOW_ENDED)
    assert (told.to_user_id, told.host_user_id, told.room_id) == (str(GUEST_ID), str(HOST_ID), str(ROOM_ID))
    assert (told.operator.user_id, told.operator.nickname, told.operator.unique_id) == ("9", "Mo", "mo.test")
    assert told.operator_role is LinkOperatorRole.MODERATOR
    bare = link(23, media_change_content={"to_user_id": GUEST_ID}).media_change  # 0 is not sent
    assert bare is not None
    assert (bare.action, bare.reason, bare.operator) == (MediaAction.OPEN_MIC, None, None)


def test_the_text_of_a_toast_is_the_text_of_its_event() -> None:
    notice = {"key": "pm_left", "default_pattern": "{0:string} left", "pieces": [words("Ada")]}
    toast = {"user_id": HOST_ID, "room_id": ROOM_ID, "display_text": notice, "leaved_user_id": VIEWER_ID}
    event = link(102, user_toast_content=toast)
    assert (event.kind, contents(event)) == (LinkKind.TOAST, {"toast"}) and event.toast is not None
    assert (event.label, event.text, str(event.toast.message)) == ("{0:string} left", "Ada left", "Ada left")
    assert event.display_type == "pm_left"
    assert (event.toast.user_id, event.toast.room_id) == (str(HOST_ID), str(ROOM_ID))
    assert event.toast.left_user_id == str(VIEWER_ID)


def test_the_text_of_the_head_goes_before_that_of_a_toast() -> None:
    message = WebcastLinkMessage(common=head("pm_test", "Hello"), message_type=102)
    message.user_toast_content.display_text.default_pattern = "Bye"
    event = decode("WebcastLinkMessage", message.SerializeToString())
    assert (event.display_type, event.label, event.text) == ("pm_test", "Hello", "Hello")


def test_an_older_link_message_fills_every_attribute() -> None:
    event = link_mic(
        message_type=102,
        scene=2,
        user_id=GUEST_ID,
        fan_ticket=500,
        total_linkmic_fan_ticket=900,
        channel_id=CHANNEL_ID,
        layout=4,
        theme="Who sings best",
        invite_uid=OTHER_HOST_ID,
        reply_type=2,
        duration=300,
        start_time_ms=LINKED_SECONDS * 1000 + 5,
        match_type=1,
        win=True,
        prompts="Say hello",
        to_user_id=HOST_ID,
        from_user_id=OTHER_HOST_ID,
        tips="Smile",
        from_room_id=OTHER_ROOM_ID,
        invite_type=7,
        sub_type=4,
        anchor_linkmic_id_str="host",
        rival_anchor_id=OTHER_HOST_ID,
        rival_linkmic_id_str="rival",
        linked_users=[viewer()],
        reply_prompts="Not now",
    )
    assert (event.kind, event.scene, event.channel_id) == (LinkMicKind.REPLIED, LinkScene.COHOST, str(CHANNEL_ID))
    assert (event.user_id, event.score, event.total_score) == (str(GUEST_ID), 500, 900)
    assert (event.inviter_user_id, event.from_user_id) == (str(OTHER_HOST_ID), str(OTHER_HOST_ID))
    assert (event.to_user_id, event.from_room_id) == (str(HOST_ID), str(OTHER_ROOM_ID))
    assert (event.answer, event.answer_text) == (LinkAnswer.REFUSED, "Not now")
    assert (event.host_link_id, event.rival_link_id, event.rival_user_id) == ("host", "rival", str(OTHER_HOST_ID))
    assert (event.started_at, event.duration) == (LINKED_AT + timedelta(milliseconds=5), 300)
    assert (event.won, event.theme, event.prompt, event.tip) == (True, "Who sings best", "Say hello", "Smile")
    assert (event.match_type, event.invite_type, event.sub_type, event.layout) == (1, 7, 4, 4)
    assert [user.unique_id for user in event.linked_users] == ["ada.test"]


def test_the_start_of_a_match_may_come_in_whole_seconds() -> None:
    assert link_mic(start_time=LINKED_SECONDS).started_at == LINKED_AT


def test_the_credentials_of_a_stream_are_not_shown() -> None:
    event = link_mic(message_type=102, access_key="KEY", rtc_ext_info='{"rtc_token": "TOKEN"}', rtc_app_sign="SIGN")
    shown = repr(event) + str({name: value for name, value in event.to_dict().items() if name != "payload"})
    assert not any(secret in shown for secret in ("KEY", "TOKEN", "SIGN"))
