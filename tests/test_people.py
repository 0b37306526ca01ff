"""What is remembered of people: roles and levels that some messages of a live tell and others do not."""

from __future__ import annotations

import sys
import threading
import tracemalloc
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from captured import captured_messages
from clients import HOST, Make
from google.protobuf.message import Message as WireMessage
from hypothesis import given, settings
from hypothesis import strategies as st
from payloads import VIEWER_ID, level_badge, picture_badge, text_badge
from waiting import wait_until

from tiktok_live.decoding import People, decode, telling
from tiktok_live.decoding.people import PEOPLE
from tiktok_live.decoding.standing import Standing, known, merged, standing_of
from tiktok_live.events import ChatEvent, Event, GiftEvent, RoomUserEvent
from tiktok_live.models import User
from tiktok_live.proto.badge_pb2 import BadgeStruct
from tiktok_live.proto.barrage_pb2 import WebcastBarrageMessage
from tiktok_live.proto.chat_pb2 import WebcastChatMessage, WebcastEmoteChatMessage, WebcastQuestionNewMessage
from tiktok_live.proto.gift_pb2 import WebcastGiftMessage
from tiktok_live.proto.member_pb2 import WebcastMemberMessage
from tiktok_live.proto.room_pb2 import Contributor, WebcastRoomUserSeqMessage
from tiktok_live.proto.slim_pb2 import SlimUser
from tiktok_live.proto.social_pb2 import WebcastLikeMessage, WebcastSocialMessage
from tiktok_live.proto.subscription_pb2 import WebcastSubNotifyMessage
from tiktok_live.proto.user_pb2 import User as WireUser
from tiktok_live.proto.user_pb2 import UserAttr, UserIdentity
from tiktok_live.simulator import Simulator
from tiktok_live.wire import Message

MODERATOR_BADGE = text_badge(1, "pm_mt_moderator_im", "Moderator")


def person(user_id: int = VIEWER_ID, badges: Sequence[BadgeStruct] = (), **more: Any) -> WireUser:
    return WireUser(id=user_id, nickname="Ada", badge_list=badges, **more)


def chat(user: WireUser, **flags: bool) -> WebcastChatMessage:
    return WebcastChatMessage(user=user, content="hi", user_identity=UserIdentity(**flags))


def silent_chat(user: WireUser) -> WebcastChatMessage:
    return WebcastChatMessage(user=user, content="hi")


def gift(user: WireUser, **flags: bool) -> WebcastGiftMessage:
    return WebcastGiftMessage(
        user=user, gift_id=5655, user_identity=UserIdentity(is_gift_giver_of_anchor=True, **flags)
    )


def decoded(message: WireMessage, people: People | None) -> Event:
    return decode(message.DESCRIPTOR.name, message.SerializeToString(), people=people)


def told(message: WireMessage, people: People | None = None) -> User:
    user: User = getattr(decoded(message, people), "user")  # noqa: B009 - not every event has one
    return user


def test_captured_senders_are_the_same_by_identity_by_attributes_and_by_badges(captures: Path) -> None:
    compared = moderators = subscribers = 0
    for _, method, payload in captured_messages(captures):
        if method not in ("WebcastChatMessage", "WebcastGiftMessage"):
            continue
        message: Any = (WebcastChatMessage if "Chat" in method else WebcastGiftMessage).FromString(payload)
        sure = message.user_identity
        user = told(message)
        assert user.is_moderator is sure.is_moderator_of_anchor
        assert user.is_moderator is message.user.user_attr.is_admin
        assert user.is_moderator is any(badge.scene_type == 1 for badge in message.user.badge_list)
        assert user.is_subscriber is sure.is_subscriber_of_anchor
        assert user.is_subscriber is any(badge.scene_type in (4, 7) for badge in message.user.badge_list)
        assert user.is_follower is sure.is_follower_of_anchor
        assert user.is_friend is sure.is_mutual_following_with_anchor
        compared, moderators = compared + 1, moderators + user.is_moderator
        subscribers += user.is_subscriber
    assert (compared, moderators, subscribers) == (216, 2, 6)


@pytest.mark.parametrize(
    "teller",
    [
        chat(person(), is_moderator_of_anchor=True),
        silent_chat(person(badges=[MODERATOR_BADGE])),
        silent_chat(person(user_attr=UserAttr(is_admin=True))),
        *(
            message(user=person(badges=[MODERATOR_BADGE]))
            for message in (
                WebcastEmoteChatMessage,
                WebcastLikeMessage,
                WebcastMemberMessage,
                WebcastSocialMessage,
                WebcastSubNotifyMessage,
            )
        ),
        WebcastBarrageMessage(user_grade_param={"user": person(badges=[MODERATOR_BADGE])}),
        WebcastQuestionNewMessage(data={"user": person(badges=[MODERATOR_BADGE])}),
    ],
    ids=lambda teller: teller.DESCRIPTOR.name,
)
def test_a_gift_knows_a_moderator_of_whom_another_message_told(teller: WireMessage) -> None:
    people = People()
    decoded(teller, people)
    assert told(gift(person(user_attr=UserAttr())), people).is_moderator is True
    assert told(gift(person(badges=[level_badge(8, "21")]), is_follower_of_anchor=True), people).is_moderator is True
    assert told(gift(person(user_id=7)), people).is_moderator is False


def test_everything_that_tells_what_somebody_is_in_the_room_is_remembered() -> None:
    people = People()
    badges = [
        text_badge(2, "pm_mt_live_ng_im", "New gifter"),
        text_badge(10, "ttlive_superFan_badge", ""),
        level_badge(8, "21"),
        level_badge(10, "7", "III"),
        BadgeStruct(scene_type=6, open_web_url="sslocal://x?rank=2&score=9"),
    ]
    flags = ("is_subscriber_of_anchor", "is_mutual_following_with_anchor", "is_gift_giver_of_anchor")
    decoded(chat(person(badges=badges), **dict.fromkeys(flags, True)), people)
    later = told(WebcastMemberMessage(user=person()), people)
    assert (later.is_new_gifter, later.is_subscriber, later.is_super_fan) == (True, True, True)
    assert (later.is_follower, later.is_friend, later.is_gifter, later.is_moderator) == (True, True, True, False)
    assert (later.top_gifter_rank, later.gifter_level, later.team_member_level) == (2, 21, 7)
    assert later.badges == []  # these are as sent


def test_a_gift_that_shows_no_badge_of_a_super_fan_does_not_deny_it() -> None:
    people = People()
    decoded(chat(person(badges=[text_badge(10, "ttlive_superFan_badge", "")]), is_follower_of_anchor=True), people)
    assert told(gift(person(), is_follower_of_anchor=True), people).is_super_fan is True
    assert told(chat(person(), is_follower_of_anchor=True), people).is_super_fan is False
    assert told(gift(person(), is_follower_of_anchor=True), people).is_super_fan is False


def test_what_a_message_says_itself_counts_more() -> None:
    people = People()
    decoded(chat(person(badges=[level_badge(8, "21")]), is_moderator_of_anchor=True), people)
    later = told(WebcastMemberMessage(user=person(badges=[level_badge(8, "22")])), people)
    assert (later.gifter_level, later.is_moderator) == (22, True)
    assert told(gift(person()), people).gifter_level == 22


@pytest.mark.parametrize(
    "denial",
    [
        chat(person(), is_follower_of_anchor=True),
        chat(person()),
        silent_chat(person(badges=[level_badge(8, "21")])),
        silent_chat(person(user_attr=UserAttr(is_admin=False))),
        WebcastLikeMessage(user=person(badges=[level_badge(8, "21")])),
    ],
)
def test_a_moderator_who_was_one_is_none_any_more(denial: WireMessage) -> None:
    people = People()
    decoded(chat(person(), is_moderator_of_anchor=True), people)
    assert told(denial, people).is_moderator is False
    assert told(gift(person()), people).is_moderator is False


@pytest.mark.parametrize(
    "silence",
    [
        silent_chat(person()),
        chat(person(), is_gift_giver_of_anchor=True),
        gift(person(badges=[level_badge(8, "21")]), is_follower_of_anchor=True),
        WebcastMemberMessage(user=person(badges=[level_badge(8, "21")], user_attr=UserAttr())),
        WebcastSocialMessage(user=person(), action=1),
        WebcastLikeMessage(user=person(user_attr=UserAttr())),
    ],
)
def test_a_message_that_says_nothing_of_a_role_changes_nothing(silence: WireMessage) -> None:
    people = People()
    decoded(chat(person(), is_moderator_of_anchor=True), people)
    assert told(silence, people).is_moderator is True
    assert told(gift(person()), people).is_moderator is True


def test_a_gift_tells_followers_only_where_it_tells_more_than_that_it_is_one() -> None:
    people = People()
    decoded(chat(person(), is_follower_of_anchor=True), people)
    assert told(gift(person()), people).is_follower is True
    friend = told(gift(person(), is_mutual_following_with_anchor=True), people)
    assert (friend.is_follower, friend.is_friend, friend.is_subscriber) == (True, True, False)
    moderator = told(gift(person(), is_moderator_of_anchor=True), people)
    assert (moderator.is_follower, moderator.is_friend, moderator.is_subscriber) == (False, False, False)


def test_badges_without_that_of_a_new_gifter_deny_it() -> None:
    people = People()
    decoded(chat(person(badges=[text_badge(2, "pm_mt_live_ng_im", "New gifter")])), people)
    assert told(WebcastMemberMessage(user=person()), people).is_new_gifter is True
    assert told(WebcastMemberMessage(user=person(badges=[level_badge(8, "21")])), people).is_new_gifter is False


def test_people_in_a_ranking_are_known_from_before() -> None:
    people = People()
    decoded(chat(person(badges=[level_badge(8, "21")]), is_moderator_of_anchor=True), people)
    ranking = decoded(
        WebcastRoomUserSeqMessage(ranks=[Contributor(user=person()), Contributor(user=person(7))]), people
    )
    assert isinstance(ranking, RoomUserEvent)
    known, unknown = (place.user for place in ranking.top_viewers)
    assert known is not None and unknown is not None
    assert (known.is_moderator, known.gifter_level) == (True, 21)
    assert (unknown.is_moderator, unknown.gifter_level) == (None, None)


def test_a_user_who_was_built_does_not_change() -> None:
    people = People()
    decoded(chat(person(), is_moderator_of_anchor=True), people)
    user = told(gift(person()), people)
    decoded(chat(person()), people)
    assert user.is_moderator is True  # read only now


def test_without_a_connection_every_message_stands_alone() -> None:
    told(chat(person(), is_moderator_of_anchor=True))
    assert told(gift(person())).is_moderator is False


def test_whoever_was_not_seen_for_longest_is_forgotten() -> None:
    people = People(least=2)
    for user_id in (1, 2):
        decoded(chat(person(user_id), is_moderator_of_anchor=True), people)
    decoded(chat(person(3)), people)
    decoded(WebcastMemberMessage(user=person(1)), people)
    decoded(chat(person(4)), people)
    assert [people.known_of(user_id) is not None for user_id in (1, 2, 3, 4)] == [True, False, True, True]
    known_now = people.known_of(1)
    assert known_now is not None and standing_of(known_now).is_moderator  # who joined said nothing of that


def test_ten_thousand_people_are_remembered_and_never_more_than_twice_as_many() -> None:
    people = People()
    for user_id in range(1, 5 * PEOPLE):
        people.note(user_id, known(is_moderator=True))
        if user_id % 777 == 0:
            assert min(user_id, PEOPLE) <= len(people) <= 2 * PEOPLE
            assert people.known_of(max(user_id - PEOPLE + 1, 1)) is not None
    assert PEOPLE == 10_000


def test_nobody_is_forgotten_for_a_moment_while_the_memory_changes_places() -> None:
    people, moments = People(least=2), []

    def look(frame: Any, event: str, argument: object) -> Any:
        moments.append(people.known_of(1))
        return look

    for user_id in (1, 2, 3):
        people.note(user_id, known(is_moderator=True))
    before = sys.gettrace()
    sys.settrace(look)
    try:
        people.note(1, known(is_moderator=False))
    finally:
        sys.settrace(before)
    assert len(moments) > 8 and None not in moments


def test_somebody_without_an_id_is_not_remembered() -> None:
    people = People()
    decoded(chat(WireUser(nickname="Ada"), is_moderator_of_anchor=True), people)
    assert len(people) == 0


def test_other_threads_may_read_users_while_messages_are_decoded() -> None:
    people = People(least=50)
    states = [known(is_moderator=False), known(is_moderator=True)]
    failures: list[BaseException] = []
    done = threading.Event()

    def read() -> None:
        try:
            while not done.is_set():
                for user_id in range(1, 100):
                    assert people.known_of(user_id) in (None, *states)
        except BaseException as exc:
            failures.append(exc)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(3000):
        people.note(number % 99 + 1, states[number % 2])
    done.set()
    reader.join()
    assert failures == []


class Model:
    """An independent account of who moderates, by the rules in words: yes, no, or not said."""

    def __init__(self) -> None:
        self.known: dict[int, bool] = {}

    def hear(self, user_id: int, says: bool | None) -> bool:
        if says is not None:
            self.known[user_id] = says
        return self.known.get(user_id, False)


SAYINGS: list[tuple[Any, bool | None]] = [
    (lambda user_id: chat(person(user_id), is_moderator_of_anchor=True), True),
    (lambda user_id: chat(person(user_id), is_follower_of_anchor=True), False),
    (lambda user_id: chat(person(user_id, [MODERATOR_BADGE])), True),
    (lambda user_id: WebcastLikeMessage(user=person(user_id, [level_badge(8, "3")])), False),
    (lambda user_id: WebcastLikeMessage(user=person(user_id, user_attr=UserAttr())), None),
    (lambda user_id: WebcastMemberMessage(user=person(user_id, [MODERATOR_BADGE])), True),
    (lambda user_id: WebcastMemberMessage(user=person(user_id, [level_badge(8, "3")], user_attr=UserAttr())), None),
    (lambda user_id: gift(person(user_id, user_attr=UserAttr())), None),
    (lambda user_id: gift(person(user_id, [level_badge(8, "3")]), is_follower_of_anchor=True), None),
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 3), st.integers(0, len(SAYINGS) - 1)), max_size=30))
def test_the_last_message_that_said_something_counts_whatever_the_order(said: list[tuple[int, int]]) -> None:
    people, model = People(), Model()
    for user_id, number in said:
        make, says = SAYINGS[number]
        user = told(make(user_id), people)
        expected = model.hear(user_id, says)
        # A bare user, whom the message does not describe at all, is not said to be none.
        assert (user.is_moderator or False) is expected


def test_a_connected_client_remembers_its_room(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make()
    client.on(GiftEvent, lambda event: seen.append(event.user.is_moderator))
    client.connect()
    for number, message in enumerate((gift(person()), chat(person(), is_moderator_of_anchor=True), gift(person()))):
        simulator.send(
            Message(message.DESCRIPTOR.name, message.SerializeToString(), msg_id=number + 1, is_history=False)
        )
    wait_until(lambda: len(seen) == 2)
    assert seen == [False, True]  # although nobody listens to chats: the statistics do


def test_a_client_that_only_decodes_remembers_nothing(make: Make) -> None:
    client = make(HOST)
    message = chat(person(), is_moderator_of_anchor=True)
    assert isinstance(client.decode("WebcastChatMessage", message.SerializeToString()), ChatEvent)
    event = client.decode("WebcastGiftMessage", gift(person()).SerializeToString())
    assert isinstance(event, GiftEvent) and event.user.is_moderator is False


def test_where_the_host_is_known_a_message_names_another_anchor_for_itself_alone() -> None:
    people = People()
    named, silent = chat(person(), is_anchor=True), gift(person(user_attr=UserAttr()))
    users = [
        decode(message.DESCRIPTOR.name, message.SerializeToString(), people=people, host_id=host_id).user  # type: ignore[attr-defined]
        for message, host_id in ((named, "1"), (silent, "1"), (silent, None), (silent, str(VIEWER_ID)))
    ]
    assert [user.is_anchor for user in users] == [True, False, True, True]


def test_what_a_message_tells_of_others_than_its_sender_counts_more_than_what_was_known() -> None:
    people = People()
    decoded(chat(person(8)), people)
    message = chat(person(), is_moderator_of_anchor=True)
    message.at_user.CopyFrom(person(8, [MODERATOR_BADGE]))
    event = decoded(message, people)
    assert isinstance(event, ChatEvent) and event.mentioned_user is not None and event.mentioned_user.is_moderator


def test_whoever_is_named_in_a_message_is_what_it_says_of_them_there_though_they_sent_it() -> None:
    people, named = People(), person(badges=[MODERATOR_BADGE, text_badge(2, "pm_mt_live_ng_im", "New gifter")])
    event = decoded(WebcastChatMessage(user=person(), at_user=named), people)
    assert isinstance(event, ChatEvent) and event.mentioned_user is not None
    assert (event.mentioned_user.is_moderator, event.mentioned_user.is_new_gifter) == (True, True)


@pytest.mark.parametrize("first", [2, 2**61 + 1])  # Python's hashes of both are the same
def test_a_follow_status_that_nobody_knows_passes_for_no_other(first: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling, "_packed", {})
    for status in (first, 2, 2**61 + 1):
        message = WebcastMemberMessage(user=person(follow_info={"follow_status": status}))
        assert told(message, People()).is_friend is (status == 2)


def test_badges_without_end_leave_little_behind() -> None:
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for n in range(60):
            badges = [picture_badge(4, f"https://p16.example.com/{n}/{i}/" + "x" * 20_000) for i in range(40)]
            chat = WebcastChatMessage(user=WireUser(id=n + 1, badge_list=badges))
            decode("WebcastChatMessage", chat.SerializeToString(), people=People())
        left = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert left < 2_000_000  # of 48 MB that came


LEVELS = ("top_gifter_rank", "gifter_level", "team_member_level")
SAID = {
    name: st.none() | (st.integers(0, 999_999_999) if name in LEVELS else st.booleans()) for name in Standing._fields
}


@given(st.fixed_dictionaries(SAID), st.fixed_dictionaries(SAID))
def test_what_is_known_is_told_again_and_merges_field_by_field(newer: dict[str, Any], older: dict[str, Any]) -> None:
    assert standing_of(known(**newer)) == Standing(**newer)
    expected = {name: older[name] if newer[name] is None else newer[name] for name in newer}
    told = standing_of(merged(known(**newer), known(**older)))
    assert told == Standing(**expected)
    assert list(map(type, told)) == list(map(type, Standing(**expected)))


def test_parts_that_many_people_share_are_read_once_and_long_ones_are_not_kept() -> None:
    def slim(note: str) -> SlimUser:
        badge = text_badge(1, "pm_mt_moderator_im", note)
        return SlimUser.FromString(person(badges=[badge]).SerializeToString())

    telling._packed.clear()
    telling._packed_badge.cache_clear()
    for complete in (True, False):
        assert standing_of(telling.told_packed(slim("Moderator"), None, complete)).is_moderator
    assert telling._packed_badge.cache_info()[:2] == (1, 1)  # hits, misses
    for length in range(3):
        assert standing_of(telling.told_packed(slim("m" * (3000 + length)), None, True)).is_moderator
    assert telling._packed_badge.cache_info().currsize == 1
