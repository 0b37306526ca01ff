"""What becomes of a question that was asked."""

from __future__ import annotations

from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.shapes import at_seconds
from tiktok_live.events.questions import (
    QuestionDeleteEvent,
    QuestionSelectedEvent,
    QuestionSlideDownEvent,
    QuestionSwitchEvent,
)
from tiktok_live.proto import question_pb2 as wire_question

__all__ = ["DECODERS"]

DECODERS = decoders(
    EventShape(QuestionDeleteEvent, wire_question.WebcastQuestionDeleteMessage),
    EventShape(
        QuestionSelectedEvent,
        wire_question.WebcastQuestionSelectedMessage,
        user="question.user",
        question_id="question.question_id",
        question_text="question.content",
        asked_at=at_seconds("question.create_time"),
        answer_status="question.answer_status",
        create_from="question.create_from",
        answer_from="question.answer_from",
    ),
    EventShape(QuestionSlideDownEvent, wire_question.WebcastQuestionSlideDownMessage),
    EventShape(QuestionSwitchEvent, wire_question.WebcastQuestionSwitchMessage, is_on="on"),
)
