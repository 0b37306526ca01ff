"""Polls: what a message is, the options and their votes."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from decoded import captured_of, made, sent
from payloads import HOST_ID, PICTURES, VIEWER_ID, head, viewer

from tiktok_live.events import (
    PollAppealStatus,
    PollEndEvent,
    PollEndReason,
    PollEvent,
    PollKind,
    PollOption,
    PollStartEvent,
    PollTemplate,
    PollTemplateStatus,
    PollUpdateEvent,
)
from tiktok_live.models import User
from tiktok_live.proto.poll_pb2 import PollOptionInfo, WebcastPollMessage

POLL_ID = 7300000000000000006
STARTED_MS, STARTED = 1_790_000_000_250, datetime(2026, 9, 21, 14, 13, 20, 250_000, tzinfo=timezone.utc)


@pytest.fixture(scope="module")
def polls(captures: Path) -> dict[int, PollEvent]:
    return captured_of(PollEvent, captures, "WebcastPollMessage")


def options(*votes: int) -> list[PollOptionInfo]:
    """Return options with these votes."""
    return [PollOptionInfo(option_idx=n, display_content=f"Cat {n}", votes=count) for n, count in enumerate(votes)]


def poll(kind: int | None = None) -> WebcastPollMessage:
    return WebcastPollMessage(common=head(), poll_id=POLL_ID, message_type=kind)


def test_a_poll_starts_with_its_question_and_its_options() -> None:
    message = poll()
    message.poll_kind = 2
    start = message.start_content
    start.title, start.start_time, start.end_time = "Which cat?", STARTED_MS, STARTED_MS + 60_000
    start.option_list.extend(options(0, 0))
    start.operator.id, start.operator.nickname = HOST_ID, "Host"
    event = made(PollStartEvent, message)
    assert event.poll_id == str(POLL_ID) and event.title == "Which cat?" and event.kind is PollKind.CUSTOMIZABLE
    assert event.options == [PollOption(0, "Cat 0", 0, None), PollOption(1, "Cat 1", 0, None)]
    assert event.total_votes == 0
    assert (event.started_at, event.ends_at) == (STARTED, STARTED + timedelta(minutes=1))
    assert (event.user.user_id, event.user.nickname) == (str(HOST_ID), "Host")


def test_votes_come_with_shares_and_with_some_of_the_voters() -> None:
    message = poll(2)
    message.update_votes_content.option_list.extend(options(3, 1))
    voter = message.update_votes_content.option_list[0].vote_user_list.add(user_id=VIEWER_ID, nick_name="Ada")
    voter.vote_count = 2
    voter.avatar_thumb.url_list.extend(PICTURES)
    event = made(PollUpdateEvent, message)
    first, second = event.options
    assert (first.votes, first.share, second.votes, second.share) == (3, 0.75, 1, 0.25)
    assert event.total_votes == 4 and event.user == User()
    (seen,) = first.voters
    assert (seen.user.user_id, seen.user.nickname, seen.votes) == (str(VIEWER_ID), "Ada", 2)
    assert seen.user.profile_picture_url == PICTURES[1]
    assert second.voters == []


def test_a_poll_ends_with_the_final_votes_and_by_whom() -> None:
    message = poll(1)
    message.end_content.option_list.extend(options(0, 5))
    message.end_content.operator.CopyFrom(viewer())
    message.end_content.end_type = 3
    event = made(PollEndEvent, message)
    assert [option.share for option in event.options] == [0.0, 1.0]
    assert event.end_reason is PollEndReason.ADMIN and event.user.unique_id == "ada.test"
    assert event.kind is None and event.title is None


def test_what_no_capture_holds_of_a_poll_is_read_as_well() -> None:
    message = poll(2)
    basics = message.poll_basic_info
    basics.poll_sponsor, basics.gift_id, basics.title, basics.user_cnt = "Cats Ltd", 5655, "Which cat?", 9
    basics.is_suggested_question, basics.suggested_question_key = True, "cats"
    basics.poll_duration, basics.time_remain, basics.poll_index, basics.template_id = 60, 12, 3, 44
    basics.gift.id, basics.gift.name, basics.gift.describe, basics.gift.type = 5655, "Rose", "Sent Rose", 1
    basics.gift.diamond_count = 1
    basics.gift.image.url_list.extend(PICTURES[:2])
    template = message.template_content
    template.template_id_str, template.status, template.poll_kind = "44", 3, 1
    template.appeal_status, template.violation_id_str = 2, "5"
    event = made(PollUpdateEvent, message)
    assert (event.sponsor, event.gift_id, event.title, event.user_count) == ("Cats Ltd", 5655, "Which cat?", 9)
    assert (event.is_suggested, event.suggestion_key) == (True, "cats")
    assert (event.duration, event.time_left, event.poll_index, event.template_id) == (60, 12, 3, "44")
    gift = event.gift
    assert gift is not None
    assert (gift.gift_id, gift.name, gift.describe, gift.diamond_count) == (5655, "Rose", "Sent Rose", 1)
    assert gift.is_streakable and gift.picture_url == PICTURES[0] and gift.picture_urls == PICTURES[:2]
    assert event.kind is PollKind.GIFT  # of the wording, where the message itself does not say
    assert event.template == PollTemplate(
        "44", PollTemplateStatus.REFUSED, PollKind.GIFT, PollAppealStatus.FAILED, violation_id="5"
    )


@pytest.mark.parametrize(
    ("number", "content", "cls"),
    [
        (None, "start_content", PollStartEvent),
        (0, "start_content", PollStartEvent),
        (0, "end_content", PollEndEvent),
        (1, "end_content", PollEndEvent),
        (2, "end_content", PollEndEvent),
        (2, "update_votes_content", PollUpdateEvent),
        (7, "update_votes_content", PollUpdateEvent),
        (None, None, PollEvent),
        (7, None, PollEvent),
        (1, None, PollEndEvent),
        (2, None, PollUpdateEvent),
    ],
)
def test_the_content_tells_what_a_poll_message_is_and_its_number_where_there_is_none(
    number: int | None, content: str | None, cls: type[PollEvent]
) -> None:
    message = poll(number)
    if content is not None:
        getattr(message, content).option_list.extend(options(1, 2))
    event = made(cls, message)
    assert event.total_votes == (0 if content is None else 3)


@pytest.mark.parametrize(
    ("number", "cls", "votes"), [(0, PollStartEvent, 1), (1, PollEndEvent, 2), (2, PollUpdateEvent, 3)]
)
def test_of_several_contents_the_number_tells_which_counts(number: int, cls: type[PollEvent], votes: int) -> None:
    message = poll(number)
    message.start_content.option_list.extend(options(1))
    message.end_content.option_list.extend(options(2))
    message.update_votes_content.option_list.extend(options(3))
    assert made(cls, message).total_votes == votes


def test_numbers_that_are_not_known_stay_numbers() -> None:
    message = poll(1)
    message.MergeFromString(b"\x38\x63")  # field 7, the kind, is 99
    message.end_content.MergeFromString(b"\x08\x62")  # field 1, the reason, is 98
    event = made(PollEndEvent, message)
    assert event.kind == 99 and event.end_reason == 98


def test_captured_polls_are_told_apart(polls: dict[int, PollEvent]) -> None:
    assert Counter(type(event) for event in polls.values()) == {PollStartEvent: 1, PollUpdateEvent: 4, PollEndEvent: 2}
    for line, event in polls.items():
        assert [event.poll_id] == sent(event).ids(3)
        assert [option.index for option in event.options] == [0, 1], line
        assert all(len(option.voters) <= 3 and len(option.voters) <= option.votes for option in event.options), line
        assert event.total_votes == 0 or sum(option.share or 0 for option in event.options) == pytest.approx(1), line


def test_the_captured_start_runs_for_twelve_hours(polls: dict[int, PollEvent]) -> None:
    event = polls[1150]
    assert isinstance(event, PollStartEvent) and event.kind is PollKind.CUSTOMIZABLE
    assert event.started_at == datetime(2023, 10, 4, 19, 19, 20, 854_000, tzinfo=timezone.utc)
    assert event.ends_at is not None and event.ends_at - event.started_at == timedelta(hours=12)
    assert [event.title] == sent(event).texts(4, 4)
    assert [option.text for option in event.options] == sent(event).texts(4, 3, 2)
    assert [event.user.user_id] == sent(event).ids(4, 5, 1)
    assert [(option.votes, option.share) for option in event.options] == [(0, None), (0, None)]


def test_captured_votes_name_their_voters(polls: dict[int, PollEvent]) -> None:
    event = polls[1151]
    first, second = event.options
    assert (first.votes, first.share, second.votes, second.share, event.total_votes) == (3, 1.0, 0, 0.0, 3)
    raw = sent(event)
    assert [voter.user.user_id for voter in first.voters] == raw.ids(6, 2, 4, 1) and len(first.voters) == 3
    assert [voter.user.nickname for voter in first.voters] == raw.texts(6, 2, 4, 2)
    assert [len(voter.user.profile_picture_urls) for voter in first.voters] == [2, 2, 3]
    assert [voter.votes for voter in first.voters] == [None, None, None]


def test_the_captured_ends_have_36_votes_against_one(polls: dict[int, PollEvent]) -> None:
    ends = [event for event in polls.values() if isinstance(event, PollEndEvent)]
    assert ends
    for event in ends:
        assert [option.votes for option in event.options] == [36, 1] and event.total_votes == 37
        assert [len(option.voters) for option in event.options] == [3, 1]
        assert event.options[0].share == pytest.approx(36 / 37)
        assert event.end_reason is None and event.title is None
        assert [event.user.user_id] == sent(event).ids(5, 3, 1)
