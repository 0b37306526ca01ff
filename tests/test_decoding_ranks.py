"""Rankings: places of hosts and viewers, and what hosts win."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timezone
from pathlib import Path

import pytest
from decoded import captured_of, made, sent
from payloads import HOST_ID, PICTURES, ROOM_ID, VIEWER_ID, head, named, viewer, words

from tiktok_live.events import (
    AvatarBorder,
    GameRankNotice,
    GameRankNotifyEvent,
    HostRank,
    HourlyRankEvent,
    HourlyRankRewardEvent,
    RankAnimation,
    RankGroup,
    RankOperation,
    RankPrompt,
    RankSlide,
    RankTab,
    RankTextEvent,
    RankTextScene,
    RankType,
    RankUpdateEvent,
    WeeklyRankRewardEvent,
)
from tiktok_live.models import Text
from tiktok_live.proto.membership_pb2 import BorderInfo
from tiktok_live.proto.message_pb2 import CommonMessageData
from tiktok_live.proto.notify_pb2 import WebcastRoomNotifyMessage
from tiktok_live.proto.rank_pb2 import (
    HourlyRankSprintPrompt,
    WebcastGameRankNotifyMessage,
    WebcastHourlyRankMessage,
    WebcastHourlyRankRewardMessage,
    WebcastRankTextMessage,
    WebcastRankUpdateMessage,
    WebcastWeeklyRankRewardMessage,
)
from tiktok_live.proto.text_pb2 import Text as WireText
from tiktok_live.proto.text_pb2 import TextPiece

BARE = CommonMessageData(room_id=ROOM_ID)


def said(pattern: str, *pieces: TextPiece) -> WireText:
    return WireText(key="pm_test", default_pattern=pattern, pieces=pieces)


def prompt() -> HourlyRankSprintPrompt:
    return HourlyRankSprintPrompt(
        countdown=60, duration=5, content=said("Almost!"), background_color="#80FF367F", gap_score=12, owner_rank=4
    )


def border() -> BorderInfo:
    made = BorderInfo(
        level=2, source="weekly_rank", avatar_background_color="#111111", avatar_background_border_color="#222222"
    )
    made.icon.url_list.extend(PICTURES)
    made.profile_decoration_ribbon.uri = "ribbon.png"
    return made


def won(place: str) -> WebcastRoomNotifyMessage:
    """Return the line that tells viewers of a place."""
    pieces = [words("Ada"), words(place)]
    return WebcastRoomNotifyMessage(common=head("pm_test", "{0:string} became No. {1:string}", pieces), notify_type=3)


def texts(*found: Text | None) -> list[str]:
    return [str(text) for text in found]


def test_the_host_has_a_place_in_each_ranking() -> None:
    message = WebcastRankUpdateMessage(common=BARE, group_type=1, op_type=3, rank_priority=10)
    weekly = message.updates.add(rank_type=1, own_rank=45, countdown=3600, owneronrank=True, belong_type=8)
    weekly.default_content.CopyFrom(said("Weekly No. {0:string}", words("45")))
    weekly.request_first_show_type, weekly.show_entrance_animation = 13, True
    weekly.prompt = prompt().SerializeToString()
    weekly.animation_info.type, weekly.animation_info.duration = 2, 3
    weekly.animation_info.background_color_string = "#333333"
    weekly.animation_info.content_text.CopyFrom(said("Up!"))
    message.updates.add(rank_type=14, countdown=0)
    message.tabs.add(rank_type=1, title="Weekly", title_text=said("Weekly"), list_lynx_type=7)
    event = made(RankUpdateEvent, message)
    assert (event.rank, event.rank_type, event.text) == (45, RankType.WEEKLY, "Weekly No. 45")
    assert (event.label, event.display_type) == ("Weekly No. {0:string}", "pm_test")
    assert (event.group, event.operation, event.priority) == (RankGroup.GIFT, RankOperation.RELOAD, 10)
    first, second = event.ranks
    assert first.prompt is not None and first.animation is not None
    assert first == HostRank(
        rank_type=RankType.WEEKLY,
        rank=45,
        is_on_list=True,
        text=first.text,
        time_left=3600,
        tab_type=RankType.DAILY,
        first_tab_type=RankType.LEAGUE,
        prompt=RankPrompt(first.prompt.text, 60, 5, 12, 4, "#80FF367F"),
        animation=RankAnimation(2, first.animation.text, 3, "#333333"),
        is_entrance_animated=True,
    )
    assert texts(first.text, first.prompt.text, first.animation.text) == ["Weekly No. 45", "Almost!", "Up!"]
    assert second == HostRank(rank_type=RankType.DAILY_ROOKIE, time_left=0)
    (tab,) = event.tabs
    assert tab == RankTab(RankType.WEEKLY, "Weekly", tab.title_text, 7) and texts(tab.title_text) == ["Weekly"]


def test_an_update_without_rankings_has_no_place_and_no_words() -> None:
    event = made(RankUpdateEvent, WebcastRankUpdateMessage())
    assert event.ranks == [] and event.rank is None and event.rank_type is None
    assert event.text is None and event.label is None and event.display_type is None


def test_a_prompt_that_is_none_is_left_out() -> None:
    message = WebcastRankUpdateMessage()
    message.updates.add(prompt=b"\xff\xff")
    (host,) = made(RankUpdateEvent, message).ranks
    assert host.prompt is None


def test_numbers_that_are_not_known_stay_numbers() -> None:
    message = WebcastRankUpdateMessage()
    message.MergeFromString(b"\x18\x62\x20\x63")  # fields 3 and 4, group and operation
    message.updates.add().MergeFromString(b"\x08\x61\x40\x60")  # fields 1 and 8, the rankings
    event = made(RankUpdateEvent, message)
    assert (event.rank_type, event.ranks[0].tab_type, event.group, event.operation) == (97, 96, 98, 99)


def test_a_viewer_gets_a_place_at_the_top() -> None:
    message = WebcastRankTextMessage(
        common=head("pm_mt_topviewer_comment", "{0:user} is No. {1:string}!", [named(viewer()), words("2")]),
        scene=1,
        owner_idx_before_update=12,
        owner_idx_after_update=2,
        cur_user_id=VIEWER_ID,
        self_get_badge_msg=said("You are No. {0:string}", words("2")),
        other_get_badge_msg=said("{0:user} got it", named(viewer())),
    )
    event = made(RankTextEvent, message)
    assert event.text == "Ada is No. 2!" and event.user.unique_id == "ada.test" and event.user.follow_role == 1
    assert (event.rank, event.previous_rank, event.scene) == (2, 12, RankTextScene.TOP_VIEWERS)
    assert texts(event.text_for_user, event.text_for_others) == ["You are No. 2", "Ada got it"]


def test_a_text_for_the_viewer_that_lacks_the_viewer_reads_like_the_one_for_others() -> None:
    pattern = "{0:user} just became the No. {1:string} viewer!"
    message = WebcastRankTextMessage(
        self_get_badge_msg=said(pattern, words("1")),
        other_get_badge_msg=said(pattern, named(viewer()), words("1")),
    )
    event = made(RankTextEvent, message)
    assert texts(event.text_for_user) == ["Ada just became the No. 1 viewer!"]
    assert event.text_for_user is not None and [piece.text for piece in event.text_for_user.pieces] == ["1"]


def test_the_viewer_is_found_in_the_other_text_or_by_the_id_alone() -> None:
    message = WebcastRankTextMessage(cur_user_id=VIEWER_ID, owner_idx_after_update=1)
    event = made(RankTextEvent, message)
    assert event.user.user_id == str(VIEWER_ID) and event.user.nickname is None
    assert event.previous_rank is None and event.scene is None and event.text_for_user is None
    message.other_get_badge_msg.CopyFrom(said("{1:user} got it", words("x"), named(viewer())))
    assert made(RankTextEvent, message).user.nickname == "Ada"


def test_the_entrance_to_a_ranking_has_its_words() -> None:
    message = WebcastHourlyRankMessage(common=BARE)
    data = message.data
    data.show_entrance, data.anchor_on_list, data.rank_type, data.countdown = True, True, 1, 60
    data.default_content.CopyFrom(said("Weekly Ranking"))
    data.roll_duration, data.block_message, data.show_entrance_animation = 3, True, True
    data.sprint_prompt.CopyFrom(prompt())
    data.slides.add(duration=2, content=said("Slide"), background_color="#444444", scheme_link="sslocal://rank")
    event = made(HourlyRankEvent, message)
    assert event.rank_type is RankType.WEEKLY and event.text == "Weekly Ranking" == str(event.entrance_text)
    assert event.display_type == "pm_test"
    assert event.is_shown and event.is_host_on_list and event.is_message_blocked and event.is_entrance_animated
    assert (event.time_left, event.slide_duration) == (60, 3)
    assert event.prompt is not None and event.prompt.points_missing == 12 and event.prompt.rank == 4
    (slide,) = event.slides
    assert slide == RankSlide(slide.text, 2, "sslocal://rank", "#444444") and texts(slide.text) == ["Slide"]


def test_winners_of_the_hour_have_their_frames() -> None:
    message = WebcastHourlyRankRewardMessage(common=BARE)
    message.winners.add(user_id=HOST_ID, asset_id=77, notify=won("3"), avatar_border=border())
    message.winners.add(user_id=12)
    event = made(HourlyRankRewardEvent, message)
    assert event.text == "Ada became No. 3"
    first, second = event.winners
    assert (first.user_id, first.asset_id) == (str(HOST_ID), "77")
    assert first.notification is not None and str(first.notification.text) == event.text
    assert first.border is not None and first.border.picture is not None and first.border.ribbon is not None
    assert first.border == AvatarBorder(
        first.border.picture, "weekly_rank", 2, first.border.ribbon, "#111111", "#222222"
    )
    assert first.border.picture.urls == PICTURES and first.border.ribbon.uri == "ribbon.png"
    assert second.user_id == "12" and second.border is None and second.notification is None


@pytest.mark.parametrize(("place", "rank"), [("17", 17), ("first", None), ("", None), ("1" * 12, None)])
def test_the_winner_of_the_week_has_the_place_of_the_text(place: str, rank: int | None) -> None:
    message = WebcastWeeklyRankRewardMessage(
        user_id=HOST_ID, border_info=border(), common=BARE, notify_message=won(place)
    )
    event = made(WeeklyRankRewardEvent, message)
    assert event.rank == rank and event.ranking == "weekly_rank" and event.user_id == str(HOST_ID)
    assert event.text == f"Ada became No. {place}".rstrip() or place == ""
    assert event.border is not None and event.border.level == 2
    assert event.notification is not None and event.notification.type == 3


def test_messages_without_any_field_have_no_place() -> None:
    weekly = made(WeeklyRankRewardEvent, WebcastWeeklyRankRewardMessage())
    assert weekly.rank is None and weekly.user_id is None and weekly.ranking is None and weekly.text is None
    hourly = made(HourlyRankRewardEvent, WebcastHourlyRankRewardMessage())
    assert hourly.winners == [] and hourly.text is None
    entrance = made(HourlyRankEvent, WebcastHourlyRankMessage())
    assert entrance.rank_type is None and entrance.entrance_text is None and not entrance.is_shown


def test_the_game_ranking_has_its_words() -> None:
    message = WebcastGameRankNotifyMessage(common=BARE, msg_type=1, notify_text=said("You are No. 3 in the game"))
    event = made(GameRankNotifyEvent, message)
    assert event.kind is GameRankNotice.CHANGE and event.text == "You are No. 3 in the game" == str(event.notice)


def test_captured_places_are_in_weekly_and_daily_rankings(captures: Path) -> None:
    events = captured_of(RankUpdateEvent, captures, "WebcastRankUpdateMessage")
    assert len(events) == 81
    hosts = [host for event in events.values() for host in event.ranks]
    assert Counter(host.rank_type for host in hosts) == {
        RankType.WEEKLY: 75,
        RankType.DAILY: 6,
        RankType.DAILY_ROOKIE: 1,
    }
    for line, event in events.items():
        host, raw = event.ranks[0], sent(event)
        assert event.group is RankGroup.GIFT and event.operation is None and event.priority == 10
        assert (event.rank, event.rank_type) == (host.rank, host.rank_type)
        assert [event.rank] == (raw.numbers(2, 2) or [None])
        assert host.is_on_list is (host.rank is not None), line
        assert host.tab_type == host.first_tab_type == host.rank_type
        if host.rank is not None:
            assert event.text == f"Weekly No. {host.rank}" and event.display_type == "pm_mt_Live_WRMark"
        assert (host.prompt is not None) is (host.rank_type is RankType.WEEKLY)
        assert host.prompt in (None, RankPrompt(color="#80FF367F"))
        assert host.animation == RankAnimation()
    assert events[1214].rank is None and events[1214].ranks[0].time_left == 355_224
    assert events[1215].text == "Daily Ranking" and events[1215].rank_type is RankType.DAILY


def test_captured_viewers_come_into_the_top_three(captures: Path) -> None:
    events = captured_of(RankTextEvent, captures, "WebcastRankTextMessage")
    assert len(events) == 30
    for line, event in events.items():
        raw = sent(event)
        assert [event.user.user_id] == raw.ids(1, 8, 4, 21, 1, 1) and [event.user.unique_id] == raw.texts(
            1, 8, 4, 21, 1, 38
        )
        assert event.rank in (1, 2, 3) and event.scene is RankTextScene.TOP_VIEWERS
        assert event.previous_rank is None or event.previous_rank > event.rank, line
        assert event.text is not None and event.user.nickname is not None
        assert event.text.startswith(event.user.nickname) and str(event.rank) in raw.texts(1, 8, 4, 11)
    assert [line for line, event in events.items() if event.previous_rank is None] == [1194, 1203, 1205, 1209]
    assert (events[1185].previous_rank, events[1185].rank, events[1185].user.top_gifter_rank) == (12, 2, 2)
    assert str(events[1185].text_for_user) == "You just got the No. 2 gifter badge"
    others = str(events[1185].text_for_others)
    assert others == f"{events[1185].user.nickname} just got the No. 2 gifter badge"
    assert events[1184].text_for_user is None and events[1184].text_for_others is None
    for event in events.values():
        assert "{" not in str(event.text_for_user) and str(event.rank) in str(event.text_for_user or event.rank)


def test_captured_entrances_are_to_the_weekly_ranking(captures: Path) -> None:
    events = captured_of(HourlyRankEvent, captures, "WebcastHourlyRankMessage")
    assert len(events) == 8
    for event in events.values():
        assert event.rank_type is RankType.WEEKLY and event.is_shown and not event.is_host_on_list
        assert event.text is not None and event.text.lower() == "weekly ranking"
        assert event.entrance_text is not None and event.entrance_text.key == event.display_type == "pm_mt_Live_WR"
        assert event.prompt is None and event.slides == [] and event.time_left is None
    assert events[461].create_time == datetime(2022, 4, 4, 11, 27, 18, 846_000, tzinfo=timezone.utc)


def test_captured_rewards_have_their_places_and_frames(captures: Path) -> None:
    events = captured_of(WeeklyRankRewardEvent, captures, "WebcastWeeklyRankRewardMessage")
    assert [event.rank for event in events.values()] == [17, 11, 3, 3, 3, 16, 18]
    assert [event.ranking for event in events.values()] == [
        f"{kind}_rank" for kind in ("weekly", "daily", "daily", "weekly", "weekly", "weekly", "weekly")
    ]
    for event in events.values():
        raw = sent(event)
        assert [event.user_id] == raw.ids(1)
        (name, place) = raw.texts(4, 1, 8, 4, 11)
        assert event.text is not None and event.text.startswith(name) and place == str(event.rank)
        assert event.display_type in ("pm_mt_weekly_ranking_top_host", "pm_mt_daily_notice_hostlive")
        assert event.border is not None and event.border.picture is not None and event.border.ranking == event.ranking
        assert event.border.picture.urls == raw.texts(2, 1, 1)
        assert (event.border.picture.url is None) is (event.ranking == "daily_rank")
        assert event.notification is not None
        assert (event.notification.duration, event.notification.type) == (5, 3)
        assert event.notification.origin == (event.ranking if event.ranking == "daily_rank" else None)
