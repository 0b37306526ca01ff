"""Events of what becomes of a question that was asked."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.models import User
from tiktok_live.models.value import dataclass

__all__ = ["QuestionDeleteEvent", "QuestionSelectedEvent", "QuestionSlideDownEvent", "QuestionSwitchEvent"]


@dataclass(slots=True, repr=False, eq=False)
class QuestionSelectedEvent(Event):
    """The host put a question from the Q&A box on the screen (``WebcastQuestionSelectedMessage``).

    Attributes:
        user: who asked it.
        question_id: the same in all messages about the question.
        question_text: the question.
        asked_at: when it was asked, as TikTok says here: mostly the moment of its selection.
        answer_status: TikTok's number for whether it was answered; not sent so far.
        create_from: TikTok's number for where it was asked: 3 and 4 were captured.
        answer_from: TikTok's number for where it is answered: 3 was captured.
    """

    user: User = field(default_factory=User)
    question_id: str | None = None
    question_text: str = ""
    asked_at: datetime | None = field(default=None, repr=False)
    answer_status: int | None = field(default=None, repr=False)
    create_from: int | None = field(default=None, repr=False)
    answer_from: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class QuestionSlideDownEvent(Event):
    """The question on the screen was taken from it (``WebcastQuestionSlideDownMessage``).

    Attributes:
        question_id: the question.
    """

    question_id: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class QuestionDeleteEvent(Event):
    """A question was removed from the Q&A box (``WebcastQuestionDeleteMessage``).

    Attributes:
        question_id: the question.
        user_id: the viewer that TikTok names with it.
        scene: TikTok's number for where it was removed; not sent so far.
    """

    question_id: str | None = None
    user_id: str | None = None
    scene: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class QuestionSwitchEvent(Event):
    """The host opened or closed the Q&A box (``WebcastQuestionSwitchMessage``).

    Attributes:
        is_on: whether questions can be asked now.
    """

    is_on: bool = False
