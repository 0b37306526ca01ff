"""Polls."""

from __future__ import annotations

from typing import Any

from tiktok_live.decoding import gift_kinds, users  # noqa: F401  # the shape of gifts
from tiktok_live.decoding.context import Context, Wire
from tiktok_live.decoding.decoder import Decoder, EventShape
from tiktok_live.decoding.shapes import Shape, Source, at_milliseconds, id_text
from tiktok_live.events.base import Event
from tiktok_live.events.polls import (
    PollEndEvent,
    PollEvent,
    PollOption,
    PollStartEvent,
    PollTemplate,
    PollUpdateEvent,
    PollVoter,
)
from tiktok_live.models import User
from tiktok_live.proto.poll_pb2 import PollOptionInfo, TemplateContent, VoteUser, WebcastPollMessage
from tiktok_live.proto.user_pb2 import User as WireUser

__all__ = ["DECODERS"]

START, END, UPDATE = 0, 1, 2
CONTENTS = {END: "end_content", UPDATE: "update_votes_content", START: "start_content"}
"""Number of the message -> what is set in it then: so in all captured messages, a start being sent without a number."""


def _user(wire: Wire) -> User:
    voter, context = wire
    user = WireUser(
        id=voter.user_id,
        nickname=voter.nick_name,
        avatar_thumb=voter.avatar_thumb if voter.HasField("avatar_thumb") else None,
    )
    return users.of_user(user, context)


def _kind(message: WebcastPollMessage) -> int | None:
    """Tell what the message is: by its number where that part is set, else by the part that is, else by the number."""
    said = message.message_type
    if said in CONTENTS and message.HasField(CONTENTS[said]):
        return said
    found = (kind for kind, content in CONTENTS.items() if message.HasField(content))
    return next(found, said if message.HasField("message_type") else None)


def _options(wire: Wire) -> list[PollOption]:
    message, context = wire
    kind = _kind(message)
    if kind not in CONTENTS:
        return []
    options = [OPTION.make(option, context) for option in getattr(message, CONTENTS[kind]).option_list]
    votes = sum(option.votes for option in options)
    for option in options:
        option.share = option.votes / votes if votes else None
    return options


def _total_votes(wire: Wire) -> int:
    return sum(option.votes for option in _options(wire))


Shape(PollVoter, VoteUser, user=_user, votes="vote_count")
OPTION = Shape(
    PollOption, PollOptionInfo, index="option_idx", text="display_content", share=None, voters="vote_user_list"
)
Shape(
    PollTemplate,
    TemplateContent,
    template_id=("template_id", id_text("template_id_str")),
    kind="poll_kind",
    violation_id="violation_id_str",
)
POLL: dict[str, Source] = {
    "poll_id": ("poll_id", id_text("poll_basic_info.poll_id_str")),
    "title": ("start_content.title", "poll_basic_info.title"),
    "options": _options,
    "total_votes": _total_votes,
    "user": None,
    "kind": ("poll_kind", "template_content.poll_kind"),
    "user_count": "poll_basic_info.user_cnt",
    "sponsor": "poll_basic_info.poll_sponsor",
    "gift_id": "poll_basic_info.gift_id",
    "gift": "poll_basic_info.gift",
    "is_suggested": "poll_basic_info.is_suggested_question",
    "suggestion_key": "poll_basic_info.suggested_question_key",
    "duration": "poll_basic_info.poll_duration",
    "time_left": "poll_basic_info.time_remain",
    "poll_index": "poll_basic_info.poll_index",
    "template_id": "poll_basic_info.template_id",
    "template": "template_content",
}
OTHER = EventShape(PollEvent, WebcastPollMessage, **POLL)
UPDATED = EventShape(PollUpdateEvent, WebcastPollMessage, **POLL)
STARTED = EventShape(
    PollStartEvent,
    WebcastPollMessage,
    **{**POLL, "user": "start_content.operator"},
    started_at=at_milliseconds("start_content.start_time"),
    ends_at=at_milliseconds("start_content.end_time"),
)
ENDED = EventShape(
    PollEndEvent, WebcastPollMessage, **{**POLL, "user": "end_content.operator"}, end_reason="end_content.end_type"
)
SHAPES: dict[int | None, EventShape[Any]] = {START: STARTED, END: ENDED, UPDATE: UPDATED}


def make_poll(message: WebcastPollMessage, context: Context) -> Event:
    made: Event = SHAPES.get(_kind(message), OTHER).make(message, context)
    return made


DECODERS = {
    "WebcastPollMessage": Decoder(
        WebcastPollMessage, make_poll, (PollStartEvent, PollUpdateEvent, PollEndEvent, PollEvent)
    )
}
