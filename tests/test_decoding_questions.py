"""What becomes of a question that was asked."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

from decoded import captured_of, made, sent
from payloads import CREATED_MS, VIEWER_ID, head, viewer

from tiktok_live.events import (
    QuestionDeleteEvent,
    QuestionSelectedEvent,
    QuestionSlideDownEvent,
    QuestionSwitchEvent,
)
from tiktok_live.models import User
from tiktok_live.proto.question_pb2 import (
    WebcastQuestionDeleteMessage,
    WebcastQuestionSelectedMessage,
    WebcastQuestionSlideDownMessage,
    WebcastQuestionSwitchMessage,
)

QUESTION_ID = 7300000000000000007


def test_a_selected_question_has_its_words_and_who_asked_it() -> None:
    message = WebcastQuestionSelectedMessage(common=head())
    question = message.question
    question.question_id, question.content, question.create_time = (
        QUESTION_ID,
        "How old is the cat?",
        CREATED_MS // 1000,
    )
    question.answer_status, question.create_from, question.answer_from = 1, 4, 3
    question.user.CopyFrom(viewer())
    event = made(QuestionSelectedEvent, message)
    assert (event.question_id, event.question_text) == (str(QUESTION_ID), "How old is the cat?")
    assert (event.user.user_id, event.user.nickname) == (str(VIEWER_ID), "Ada")
    assert event.asked_at == datetime(2026, 9, 21, 14, 13, 20, tzinfo=timezone.utc)
    assert (event.answer_status, event.create_from, event.answer_from) == (1, 4, 3)


def test_a_question_that_is_not_described_is_empty() -> None:
    event = made(QuestionSelectedEvent, WebcastQuestionSelectedMessage())
    assert event.user == User() and event.question_id is None and event.question_text == "" and event.asked_at is None


def test_a_question_leaves_the_screen_or_the_box() -> None:
    down = made(QuestionSlideDownEvent, WebcastQuestionSlideDownMessage(question_id=QUESTION_ID))
    assert down.question_id == str(QUESTION_ID)
    removed = made(
        QuestionDeleteEvent, WebcastQuestionDeleteMessage(question_id=QUESTION_ID, user_id=VIEWER_ID, scene=2)
    )
    assert (removed.question_id, removed.user_id, removed.scene) == (str(QUESTION_ID), str(VIEWER_ID), 2)


def test_the_box_is_open_only_when_it_is_said_to_be() -> None:
    assert made(QuestionSwitchEvent, WebcastQuestionSwitchMessage(on=True)).is_on is True
    assert made(QuestionSwitchEvent, WebcastQuestionSwitchMessage()).is_on is False


def test_captured_selections_are_asked_in_that_moment_but_for_the_last(captures: Path) -> None:
    events = captured_of(QuestionSelectedEvent, captures, "WebcastQuestionSelectedMessage")
    assert list(events) == [1170, 1171, 1172, 1173, 1174, 1175, 1176]
    waits = []
    for event in events.values():
        raw = sent(event)
        assert [event.question_id] == raw.ids(2, 1) and [event.question_text] == raw.texts(2, 2)
        assert [event.user.user_id] == raw.ids(2, 5, 1) and [event.user.unique_id] == raw.texts(2, 5, 38)
        assert event.create_time is not None and event.asked_at is not None
        waits.append(event.create_time - event.asked_at)
    assert max(waits[:-1]) < timedelta(seconds=1.1) and timedelta(minutes=5) < waits[-1] < timedelta(minutes=6)
    assert [event.create_from for event in events.values()] == [4, 4, 3, 3, 4, 4, None]
    assert [event.answer_from for event in events.values()] == [3, 3, 3, 3, 3, 3, None]
    assert events[1170].user.follow_role == 0 and events[1170].answer_status is None


def test_captured_removals_name_a_question_and_a_user(captures: Path) -> None:
    events = captured_of(QuestionDeleteEvent, captures, "WebcastQuestionDeleteMessage")
    assert len(events) == 7
    for event in events.values():
        assert [event.question_id] == sent(event).ids(2) and [event.user_id] == sent(event).ids(3)
        assert event.scene is None
    assert events[1156].create_time == datetime(2023, 10, 3, 19, 46, 39, 57_000, tzinfo=timezone.utc)


def test_captured_questions_may_slide_down_more_than_once(captures: Path) -> None:
    events = captured_of(QuestionSlideDownEvent, captures, "WebcastQuestionSlideDownMessage")
    assert len(events) == 7
    for event in events.values():
        assert [event.question_id] == sent(event).ids(2)
    assert len({event.question_id for event in events.values()}) == 4
    assert len({events[line].question_id for line in (1177, 1178, 1179)}) == 1
