"""Scenarios: which messages each step makes, and that the same story gives the same bytes."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tiktok_live import TikTokLiveClient
from tiktok_live.events import (
    GuestJoinedEvent,
    GuestLeftEvent,
    PinAction,
    PollEndEvent,
    PollStartEvent,
    RoomPinEvent,
    SuperFanEvent,
    SuperFanJoinEvent,
)
from tiktok_live.proto import (
    barrage_pb2,
    battle_pb2,
    broadcast_pb2,
    chat_pb2,
    envelope_pb2,
    gift_pb2,
    link_pb2,
    member_pb2,
    poll_pb2,
    room_pb2,
    social_pb2,
    subscription_pb2,
)
from tiktok_live.simulator import Scenario, Simulator, studio
from tiktok_live.simulator.gifts import CATALOGUE
from tiktok_live.simulator.people import CAST, Person, invent
from tiktok_live.simulator.words import COMMENTS
from tiktok_live.wire import Message

MODULES = (
    barrage_pb2,
    battle_pb2,
    broadcast_pb2,
    chat_pb2,
    envelope_pb2,
    gift_pb2,
    link_pb2,
    member_pb2,
    poll_pb2,
    room_pb2,
    social_pb2,
    subscription_pb2,
)
NOW = 1_790_000_000.0


def parsed(message: Message) -> Any:
    """Return a message as the object of its generated class, which has the wire method's name."""
    kind = next(getattr(module, message.method) for module in MODULES if hasattr(module, message.method))
    return kind.FromString(message.payload)


def told(scenario: Scenario) -> list[Any]:
    return [parsed(message) for message in scenario.messages(now=NOW)]


def methods(scenario: Scenario) -> list[str]:
    return [message.method for message in scenario.messages(now=NOW)]


def badges(user: Any) -> set[tuple[int, str]]:
    return {(badge.scene_type, badge.WhichOneof("badge_type")) for badge in user.badge_list}


def test_the_same_seed_gives_the_same_bytes() -> None:
    assert Scenario.lively(30, seed=7).messages(now=NOW) == Scenario.lively(30, seed=7).messages(now=NOW)


def test_another_seed_gives_another_live() -> None:
    assert methods(Scenario.lively(30, seed=7)) != methods(Scenario.lively(30, seed=8))


def test_the_clock_is_the_callers_and_waits_move_it_on() -> None:
    first, second = told(Scenario().join("ava").wait(1.5).join("ben"))
    assert first.common.create_time == NOW * 1000
    assert second.common.create_time == NOW * 1000 + 1500


def test_a_step_leaves_the_scenario_as_it_was_and_returns_a_longer_one() -> None:
    short = Scenario("demo_host").join("ava")
    long = short.chat("ava", "hello")
    assert (len(short.steps), len(long.steps)) == (1, 2)
    assert (short + Scenario().chat("ava", "hello")) == long


def test_message_ids_are_unique_and_grow() -> None:
    messages = Scenario.lively(60, seed=1).messages(now=NOW)
    ids = [message.msg_id for message in messages]
    assert ids == sorted(set(ids))
    assert [parsed(message).common.msg_id for message in messages] == ids
    assert ids[0] > 2**53, "JavaScript must not be able to hold them"


@pytest.mark.parametrize(
    ("scenario", "method"),
    [
        (Scenario().join("ava"), "WebcastMemberMessage"),
        (Scenario().chat("ava", "hello"), "WebcastChatMessage"),
        (Scenario().gift("ava", "Confetti"), "WebcastGiftMessage"),
        (Scenario().like("ava", 12), "WebcastLikeMessage"),
        (Scenario().follow("ava"), "WebcastSocialMessage"),
        (Scenario().share("ava"), "WebcastSocialMessage"),
        (Scenario().subscribe("ava"), "WebcastSubNotifyMessage"),
        (Scenario().emote("ava", "wave"), "WebcastEmoteChatMessage"),
        (Scenario().question("ava", "why?"), "WebcastQuestionNewMessage"),
        (Scenario().chest("ava"), "WebcastEnvelopeMessage"),
        (Scenario().chest_gone(), "WebcastEnvelopeMessage"),
        (Scenario().viewers(120), "WebcastRoomUserSeqMessage"),
        (Scenario().intro("welcome"), "WebcastLiveIntroMessage"),
        (Scenario().super_fan("ava"), "WebcastBarrageMessage"),
        (Scenario().guest("ava"), "WebcastLinkMessage"),
        (Scenario().guest_gone("ava"), "WebcastLinkMessage"),
        (Scenario().pause(), "WebcastControlMessage"),
        (Scenario().resume(), "WebcastControlMessage"),
        (Scenario().end(), "WebcastControlMessage"),
        (Scenario().suspend(), "WebcastControlMessage"),
    ],
    ids=lambda value: "" if isinstance(value, str) else str(value).replace(" ", "-"),
)
def test_a_step_makes_one_message_of_its_method(scenario: Scenario, method: str) -> None:
    (message,) = scenario.messages(now=NOW, room_id=7_400_000_000_000_000_123)
    assert message.method == method
    common = parsed(message).common
    assert (common.method, common.msg_id) == (method, message.msg_id)
    assert common.room_id == 7_400_000_000_000_000_123
    assert common.create_time == NOW * 1000


def test_a_join_counts_the_viewers() -> None:
    first, second = told(Scenario().join("ava").join("ben"))
    assert (first.member_count, second.member_count) == (1, 2)
    assert first.action == member_pb2.MEMBER_MESSAGE_ACTION_ENTER
    assert first.common.display_text.pieces[0].user_value.user.display_id == "ava"


def test_a_chat_says_who_says_what_in_which_language() -> None:
    (chat,) = told(Scenario().chat("khaled.reads", "مرحبا بالجميع 👋", "wave", "clap"))
    assert (chat.user.display_id, chat.content, chat.content_language) == ("khaled.reads", "مرحبا بالجميع 👋", "ar")
    assert [emote.index for emote in chat.emotes] == [0, 1]
    assert chat.user_identity.is_follower_of_anchor


def test_likes_add_up() -> None:
    assert [(like.count, like.total) for like in told(Scenario().like("ava", 12).like("ben", 3))] == [(12, 12), (3, 15)]


def test_a_follower_is_one_from_then_on() -> None:
    before, follow, after = told(Scenario().chat("cleo", "hi").follow("cleo").chat("cleo", "hi"))
    assert before.user.follow_info.follow_status == 0
    assert after.user.follow_info.follow_status == 1
    assert "follow" in follow.common.display_text.key and follow.action == 1
    assert follow.follow_count == invent("demo_host").follower_count + 1


def test_a_share_says_how_many_friends_were_told() -> None:
    plain, many = told(Scenario().share("ava").share("ava", 10))
    assert (plain.common.display_text.key, plain.share_count) == ("pm_mt_guidance_share", 1)
    assert (many.common.display_text.key, many.share_count) == ("pm_mt_guidance_viewer_10_share", 2)
    assert many.common.display_text.default_pattern == "{0:user} shared the LIVE with more than 10 friends"


def test_a_streak_grows_and_its_end_comes_last() -> None:
    gifts = told(Scenario().gift("ben", "Rose", count=3))
    assert [(gift.repeat_count, gift.repeat_end, gift.send_type) for gift in gifts] == [
        (1, 0, 1),
        (2, 0, 4),
        (3, 0, 4),
        (3, 1, 0),
    ]
    assert len({gift.group_id for gift in gifts}) == 1 and gifts[0].group_id > 0
    assert all(gift.gift.type == 1 and gift.gift.combo and gift.combo_count == gift.repeat_count for gift in gifts)
    host = invent("demo_host").user_id
    assert {(gift.monitor_info.to_user_id, gift.monitor_info.anchor_id) for gift in gifts} == {(host, host)}


def test_the_end_of_a_streak_can_get_lost_and_a_guest_can_get_the_gift() -> None:
    gifts = told(Scenario().gift("ben", "Rose", 2, to="cleo", ending=False))
    assert [gift.repeat_end for gift in gifts] == [0, 0]
    assert gifts[0].monitor_info.to_user_id == invent("cleo").user_id
    assert gifts[0].monitor_info.anchor_id == invent("demo_host").user_id


def test_two_streaks_have_two_groups_even_in_the_same_moment() -> None:
    gifts = told(Scenario().gift("ben", "Rose", 1, ending=False).gift("ben", "Rose", 1, ending=False))
    assert gifts[0].group_id != gifts[1].group_id


def test_a_gift_that_cannot_streak_is_one_message_without_a_group() -> None:
    (gift,) = told(Scenario().gift("ben", "Hot Air Balloon", 2))
    assert (gift.gift.type, gift.gift.combo, gift.repeat_count, gift.repeat_end) == (2, False, 2, 0)
    assert not gift.HasField("group_id")


def test_a_gift_that_is_not_in_the_catalogue_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="no gift 'Yacht'; it has Rose"):
        Scenario().gift("ben", "Yacht").messages()


def test_the_most_generous_lead_the_ranking_and_wear_badges() -> None:
    story = Scenario().gift("ben", "Rose", 2).gift("cleo", "Confetti").viewers(50).chat("cleo", "hi")
    *_, seq, chat = told(story)
    assert [(rank.user.display_id, rank.score, rank.rank) for rank in seq.ranks] == [("cleo", 100, 1), ("ben", 2, 2)]
    assert (seq.total, seq.total_user) == (50, 50)
    assert {(6, "image"), (6, "combine")} <= badges(chat.user)
    texts = [badge.combine.text.key for badge in chat.user.badge_list if badge.scene_type == 6]
    assert "pm_mt_badeg_notes_profile1" in texts
    assert chat.user_identity.is_gift_giver_of_anchor


def test_roles_show_in_badges_of_the_old_and_the_new_form() -> None:
    story = Scenario().cast("mia", moderator=True, subscriber=True, new_gifter=True, gifter_level=23, team_level=12)
    (chat,) = told(story.chat("mia", "hi"))
    assert badges(chat.user) == {
        *((1, "text"), (1, "combine"), (2, "text"), (2, "combine")),
        *((4, "image"), (4, "combine"), (8, "combine"), (10, "combine")),
    }
    levels = {badge.scene_type: badge.privilege_log_extra.level for badge in chat.user.badge_list}
    assert (levels[8], levels[10]) == ("23", "12")
    assert chat.user.user_attr.is_admin and chat.user_identity.is_moderator_of_anchor
    assert any("/sub_" in url for badge in chat.user.badge_list for url in badge.image.image.url_list)


def test_a_person_has_the_same_ids_in_every_live() -> None:
    one, other = (told(Scenario(host).chat("zed", "hi"))[0].user for host in ("demo_host", "rival_host"))
    assert (one.id, one.sec_uid) == (other.id, other.sec_uid)
    assert one.sec_uid.startswith("MS4wLjABAAAA")
    assert any(re.search(r"100x100\.webp$", url) for url in one.avatar_thumb.url_list)


def test_a_battle_opens_scores_and_ends_with_a_result_for_both_hosts() -> None:
    story = Scenario().battle("rival_host", 4)
    assert methods(story) == ["WebcastLinkMicBattle", *["WebcastLinkMicArmies"] * 4, "WebcastLinkMicBattle"]
    opening, *scores, finish = told(story)
    hosts = {invent("demo_host").user_id, invent("rival_host").user_id}
    assert {wrapper.key for wrapper in opening.anchors_info} == hosts
    assert (opening.action, finish.action) == (4, 5)
    assert (opening.battle_settings.status, opening.battle_settings.duration) == (1, 4)
    totals = [sum(army.hostscore for army in score.armies.values()) for score in scores]
    assert totals == sorted(set(totals))
    assert set(finish.battle_result) == hosts
    assert {army.key: army.value.hostscore for army in finish.armies} == {
        host: army.hostscore for host, army in scores[-1].armies.items()
    }
    assert len({message.battle_id for message in (opening, *scores, finish)}) == 1


def test_a_poll_opens_gets_votes_and_ends_with_all_of_them() -> None:
    story = Scenario().poll("Which apple?", 4, "green", "red", "big")
    start, *updates, end = told(story)
    assert (start.start_content.title, len(updates), end.message_type) == ("Which apple?", 4, 1)
    votes = [sum(option.votes for option in update.update_votes_content.option_list) for update in updates]
    assert votes == sorted(set(votes)) and votes[0] > 0
    assert sum(option.votes for option in end.end_content.option_list) == votes[-1]
    assert [option.display_content for option in end.end_content.option_list] == ["green", "red", "big"]
    assert all(len(option.vote_user_list) <= min(3, option.votes) for option in end.end_content.option_list)
    assert len({message.poll_id for message in (start, *updates, end)}) == 1
    assert (end.common.create_time - start.common.create_time) / 1000 == 4


def test_whoever_joins_as_a_super_fan_is_told_by_a_banner_and_counted() -> None:
    became, banner, count = told(Scenario().super_fan("ava").join("ava").join("ben"))
    assert became.common_barrage_content.key.endswith("_newsuperfan")
    assert banner.common_barrage_content.key.endswith("_superfanjoined")
    badges_of_ava = banner.common_barrage_content.pieces[0].user_value.user.badge_list
    assert any("superfan" in badge.combine.text.key for badge in badges_of_ava)
    assert count.member_count == 2


def test_the_stage_lists_the_host_and_the_guests_who_are_on_it() -> None:
    lists = told(Scenario().guest("ava").wait(5).guest("ben").guest_gone("ava"))
    on_stage = [[guest.user.display_id for guest in message.list_change_content.linked_users] for message in lists]
    assert on_stage == [["demo_host", "ava"], ["demo_host", "ava", "ben"], ["demo_host", "ben"]]
    ava, ben = lists[1].list_change_content.linked_users[1:]
    assert (ava.modify_time, ben.modify_time) == (NOW, NOW + 5)


def test_a_pinned_comment_is_the_message_that_was_sent_and_can_be_taken_down_once() -> None:
    chat, pin, unpin = told(Scenario().unpin().pin("ava", "Be kind").unpin().unpin())
    assert pin.chat_message == unpin.chat_message == chat
    assert (pin.action, unpin.action) == (1, 2)
    assert pin.pin_msg_id == unpin.pin_msg_id == pin.common.msg_id
    assert pin.operator.display_id == "demo_host"


def test_a_client_understands_the_highlights_of_a_live() -> None:
    story = (
        Scenario("demo_host")
        .guest("cleo")
        .super_fan("ava")
        .join("ava")
        .poll("Which apple?", 0.1, "green", "red")
        .pin("ben", "Be kind")
        .unpin()
        .guest_gone("cleo")
        .end()
    )
    kinds = (GuestJoinedEvent, GuestLeftEvent, PollEndEvent, PollStartEvent, RoomPinEvent, SuperFanEvent)
    seen: list[Any] = []
    with Simulator(story, history=0) as simulator:
        client = TikTokLiveClient("@demo_host", endpoints=simulator.endpoints)
        for kind in (*kinds, SuperFanJoinEvent):
            client.on(kind, seen.append)
        client.run()
    came, became, joined, start, end, pinned, unpinned, left = seen
    assert [type(event) for event in (start, end)] == [PollStartEvent, PollEndEvent]
    assert (came.user.unique_id, came.was_already_there, left.user.unique_id) == ("cleo", False, "cleo")
    assert (became.user.is_super_fan, joined.user.is_super_fan) == (True, True)
    assert (start.title, end.user.is_anchor, end.total_votes > 0) == ("Which apple?", True, True)
    assert (pinned.pinned.comment, pinned.pin_id == unpinned.pin_id) == ("Be kind", True)
    assert unpinned.action == PinAction.UNPINNED


def test_a_treasure_chest_names_its_sender_and_one_that_goes_away_does_not() -> None:
    new, gone = told(Scenario().chest("ava", 50, 7).chest_gone())
    assert (new.display, gone.display) == (1, 2)
    assert (new.envelope_info.diamond_count, new.envelope_info.people_count) == (50, 7)
    assert new.common.display_text.pieces[0].user_value.user.display_id == "ava"
    assert new.envelope_info.unpack_at > NOW
    assert not gone.envelope_info.HasField("diamond_count") and not gone.common.HasField("display_text")


def test_a_subscription_renewed_says_so() -> None:
    first, again = told(Scenario().subscribe("ava").subscribe("ava", 5))
    assert (first.sub_month, first.old_subscribe_status) == (1, 0)
    assert (again.sub_month, again.old_subscribe_status, again.subscribing_status) == (5, 1, 2)


def test_control_messages_carry_their_action() -> None:
    story = Scenario().pause().resume().end().suspend()
    assert [control.action for control in told(story)] == [1, 2, 3, 4]


def test_an_intro_is_the_hosts_own() -> None:
    (intro,) = told(Scenario("rival_host").intro("welcome"))
    assert (intro.content, intro.user.display_id) == ("welcome", "rival_host")
    assert intro.badges[0].text.key == "pm_mt_hostlabel"


def test_a_lively_scenario_shows_a_bit_of_everything() -> None:
    story = Scenario.lively(seconds=300, seed=3)
    kinds = set(methods(story))
    assert len(kinds) == 18, kinds
    last = parsed(story.messages(now=NOW)[-1])
    assert last.action == room_pb2.CONTROL_ACTION_STREAM_ENDED
    assert last.common.create_time / 1000 - NOW == pytest.approx(300, rel=0.1)


def test_comments_come_in_many_languages_also_from_right_to_left() -> None:
    assert {CAST[name].language for name in CAST} <= set(COMMENTS)
    assert any(re.search("[\u0590-\u06ff]", words) for words in COMMENTS["ar"] + COMMENTS["he"])
    assert any(ord(letter) > 0xFFFF for comments in COMMENTS.values() for words in comments for letter in words)


def test_a_scenario_can_be_read_as_text() -> None:
    script = """
        # a short evening
        join ava
        chat ava "it's me # not a comment" wave
        wait 0.5
        gift ben Rose 5 to=cleo ending=False
        cast ava moderator=True gifter_level=12 nickname="Ava B."
        battle rival_host 3
        poll "Which apple?" 2 green red big
        pin ava "be kind"
        end
    """
    assert Scenario.parse(script) == (
        Scenario()
        .join("ava")
        .chat("ava", "it's me # not a comment", "wave")
        .wait(0.5)
        .gift("ben", "Rose", 5, to="cleo", ending=False)
        .cast("ava", moderator=True, gifter_level=12, nickname="Ava B.")
        .battle("rival_host", 3.0)
        .poll("Which apple?", 2.0, "green", "red", "big")
        .pin("ava", "be kind")
        .end()
    )


def test_the_text_of_a_scenario_reads_back_as_the_same_scenario() -> None:
    story = Scenario.lively(60, seed=5).cast("ava", moderator=True).gift("ben", ending=False)
    assert Scenario.parse(str(story)) == story


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("jump ava", "'jump' is no step"),
        ("like ava many", "invalid literal"),
        ("gift ben Unicorn", "no gift 'Unicorn'; it has Rose,"),
        ("join", "'join' needs 1 word"),
        ("chat ava", "'chat' needs 2 words"),
        ("question ava", "'question' needs 2 words"),
        ("poll why? 4 because", "'poll' needs 4 words"),
        ("follow ava now", "no more than 1 words"),
        ('chat ava "unclosed', "No closing quotation"),
    ],
)
def test_a_line_that_cannot_be_understood_is_named_by_number(line: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=f"Line 2 .*{complaint}"):
        Scenario.parse(f"join ava\n{line}\n")


def test_a_gift_that_the_catalogue_lacks_is_refused_where_it_is_written() -> None:
    with pytest.raises(ValueError, match="no gift 'Unicorn'; it has Rose,"):
        Scenario().gift("ben", "Unicorn")


def test_gifts_have_unique_ids() -> None:
    assert len({kind.gift_id for kind in CATALOGUE.values()}) == len(CATALOGUE)


def test_nobody_of_the_cast_is_a_real_viewer(captures: Path) -> None:
    real = set()
    for line in (captures / "connector.jsonl").read_text("utf-8").splitlines():
        real.update(re.findall(r'"uniqueId": ?"([^"]+)"', json.dumps(json.loads(line)["json"])))
    assert real and not real & set(CAST)


def test_looking_somebody_up_does_not_undo_what_is_cast_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    room = studio.Studio("demo_host", room_id=1, pictures="http://pictures.invalid", now=NOW)

    def slowly(name: str) -> Person:
        monkeypatch.undo()
        room.cast(name, nickname="The Great Ava")
        return invent(name)

    monkeypatch.setattr(studio, "invent", slowly)
    assert [room.person("ava").nickname for _ in range(2)] == ["The Great Ava"] * 2
