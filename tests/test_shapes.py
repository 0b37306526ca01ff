"""Shapes: what each kind of annotation makes of a wire field, and that a misfit is noticed."""

from __future__ import annotations

import enum
import importlib
from dataclasses import dataclass, field
from datetime import datetime, timezone

import pytest

from tiktok_live.decoding import shapes
from tiktok_live.decoding.context import Context, Wire
from tiktok_live.decoding.decoder import EventShape
from tiktok_live.decoding.families import FAMILIES
from tiktok_live.decoding.shapes import (
    Shape,
    Source,
    at,
    at_milliseconds,
    at_nanoseconds,
    at_seconds,
    id_text,
    json_text,
    number,
    thousandths,
)
from tiktok_live.events import Event
from tiktok_live.models import Picture, Text, User
from tiktok_live.models.value import Value
from tiktok_live.proto.badge_pb2 import PrivilegeLogExtra
from tiktok_live.proto.broadcast_pb2 import CaptionContent, Hashtag, WebcastCaptionMessage, WebcastHashtagMessage
from tiktok_live.proto.goal_pb2 import LiveStreamGoal, LiveStreamSubGoal, WebcastGoalUpdateMessage
from tiktok_live.proto.link_layer_pb2 import LinkLayerListUser
from tiktok_live.proto.member_pb2 import WebcastMemberMessage
from tiktok_live.proto.membership_pb2 import UserBadge
from tiktok_live.proto.text_pb2 import TextPiece

NOWHERE = Context(b"", None)


class Mode(enum.IntEnum):
    DAILY = 1


@dataclass(slots=True, repr=False, eq=False)
class Part(Value):
    part_id: str | None = None
    target: int = 0


@dataclass(slots=True, repr=False, eq=False)
class Goal(Value):
    goal_id: str | None = None
    plain_id: str = ""
    description: str = ""
    audit_description: str | None = None
    mode: Mode | int | None = None
    cycle_type: int | None = None
    status: int = 0
    is_uneditable: bool = False
    is_edited: bool = field(default=False)
    started_at: datetime | None = None
    parts: list[Part] = field(default_factory=list)
    doubled: int = 0
    nowhere: str = "untouched"


def _doubled(wire: Wire) -> int:
    doubled: int = wire[0].status * 2
    return doubled


SOURCES: dict[str, Source] = {
    "goal_id": ("id_str", "id"),
    "plain_id": "id",
    "is_edited": "type",
    "started_at": at_seconds("start_time"),
    "parts": "sub_goals",
    "doubled": _doubled,
    "nowhere": None,
}
Shape(Part, LiveStreamSubGoal, part_id="id", target="progress")
GOAL = Shape(Goal, LiveStreamGoal, **SOURCES)


def test_attributes_are_what_their_annotations_say() -> None:
    goal = GOAL.make(
        LiveStreamGoal(
            id=12,
            description="roses",
            mode=1,
            status=3,
            type=2,
            is_uneditable=True,
            start_time=1_790_000_000,
            sub_goals=[LiveStreamSubGoal(id=7, progress=5), LiveStreamSubGoal()],
        ),
        NOWHERE,
    )
    assert goal == Goal(
        goal_id="12",
        plain_id="12",
        description="roses",
        mode=Mode.DAILY,
        status=3,
        is_uneditable=True,
        is_edited=True,
        started_at=datetime(2026, 9, 21, 14, 13, 20, tzinfo=timezone.utc),
        parts=[Part("7", 5), Part()],
        doubled=6,
    )
    assert isinstance(goal.mode, Mode)


def test_what_was_not_sent_is_the_default() -> None:
    assert GOAL.make(LiveStreamGoal(), NOWHERE) == Goal()


def test_zero_and_nothing_of_an_optional_text_are_none_and_numbers_keep_their_zero() -> None:
    goal = GOAL.make(LiveStreamGoal(id=0, audit_description="", cycle_type=0), NOWHERE)
    assert (goal.goal_id, goal.audit_description, goal.cycle_type) == (None, None, 0)


def test_the_first_source_that_says_something_counts() -> None:
    assert GOAL.make(LiveStreamGoal(id=12, id_str="13"), NOWHERE).goal_id == "13"
    assert GOAL.make(LiveStreamGoal(id=12, id_str=""), NOWHERE).goal_id == "12"


@pytest.mark.parametrize(
    ("message", "cycle_type"),
    [
        (LiveStreamGoal(type=0, status=2), 2),
        (LiveStreamGoal(type=0), 0),
        (LiveStreamGoal(status=0), 0),
        (LiveStreamGoal(), None),
    ],
)
def test_a_zero_that_was_sent_counts_where_no_source_says_more(message: LiveStreamGoal, cycle_type: int | None) -> None:
    assert (
        Shape(Goal, LiveStreamGoal, **{**SOURCES, "cycle_type": ("type", "status")}).make(message, NOWHERE).cycle_type
        == cycle_type
    )


def test_one_of_several_sources_may_be_a_conversion() -> None:
    shape = Shape(Goal, LiveStreamGoal, **{**SOURCES, "goal_id": (id_text("id_str"), "id")})
    assert shape.make(LiveStreamGoal(id=12, id_str="0"), NOWHERE).goal_id == "12"
    assert shape.make(LiveStreamGoal(id_str="0"), NOWHERE).goal_id is None


def test_an_unknown_number_of_an_enum_stays_a_number() -> None:
    mode = GOAL.make(LiveStreamGoal(mode=99), NOWHERE).mode
    assert mode == 99 and not isinstance(mode, Mode)


@dataclass(slots=True, repr=False, eq=False)
class Readings(Value):
    at: datetime | None = None
    lasts: float | None = None
    level: int | None = None
    extra: object = None


@pytest.mark.parametrize(
    ("written", "level"), [("12", 12), ("", None), ("III", None), ("9" * 5000, None), ("\u00b2", None)]
)
def test_numbers_that_are_texts_are_read_where_they_are_numbers(written: str, level: int | None) -> None:
    shape = Shape(Readings, PrivilegeLogExtra, at=None, lasts=None, level=number("level"), extra=None)
    assert shape.make(PrivilegeLogExtra(level=written), NOWHERE).level == level


@pytest.mark.parametrize(
    ("written", "extra"),
    [('{"a": [1]}', {"a": [1]}), ("no json", "no json"), ("NaN", "NaN"), ("[" * 100_000, "[" * 100_000), ("", None)],
)
def test_json_that_is_text_is_parsed_where_it_is_json(written: str, extra: object) -> None:
    shape = Shape(Readings, LiveStreamGoal, at=None, lasts=None, level=None, extra=json_text("goal_extra_info"))
    assert shape.make(LiveStreamGoal(goal_extra_info=written), NOWHERE).extra == extra


def test_instants_and_durations_have_their_units() -> None:
    shape = Shape(
        Readings,
        WebcastCaptionMessage,
        at=at_milliseconds("timestamp_ms"),
        lasts=thousandths("duration_ms"),
        level=None,
        extra=None,
    )
    made = shape.make(WebcastCaptionMessage(timestamp_ms=1_790_000_000_500, duration_ms=1500), NOWHERE)
    assert (made.at, made.lasts) == (datetime(2026, 9, 21, 14, 13, 20, 500_000, tzinfo=timezone.utc), 1.5)
    assert shape.make(WebcastCaptionMessage(), NOWHERE) == Readings()
    since = Shape(
        Readings, LinkLayerListUser, at=at_nanoseconds("linked_time_nano"), lasts=None, level=None, extra=None
    )
    linked = since.make(LinkLayerListUser(linked_time_nano=1_790_000_000_500_999_999), NOWHERE)
    assert linked.at == made.at and since.make(LinkLayerListUser(), NOWHERE) == Readings()


@pytest.mark.parametrize("moment", [1_790_000_000, 1_790_000_000_000])
def test_an_instant_whose_unit_is_not_known_has_it_by_its_size(moment: int) -> None:
    shape = Shape(Readings, WebcastCaptionMessage, at=at("timestamp_ms"), lasts=None, level=None, extra=None)
    made = shape.make(WebcastCaptionMessage(timestamp_ms=moment), NOWHERE)
    assert made.at == datetime(2026, 9, 21, 14, 13, 20, tzinfo=timezone.utc)


@dataclass(slots=True, repr=False, eq=False, kw_only=True)
class NestedEvent(Event):
    goal: Goal | None = None
    always: Goal = field(default_factory=Goal)
    avatar: Picture | None = None
    description: str = ""


def test_an_event_has_its_head_and_a_missing_part_is_none_or_empty_as_its_type_says() -> None:
    shape = EventShape(
        NestedEvent,
        WebcastGoalUpdateMessage,
        always="goal",
        avatar="contributor_avatar",
        description="goal.description",
    )
    message = WebcastGoalUpdateMessage()
    message.common.display_text.default_pattern = "{0:string} more"
    message.common.display_text.pieces.append(TextPiece(type=1, string_value="Two"))
    event = shape.make(message, NOWHERE)
    assert (event.text, event.label) == ("Two more", "{0:string} more")
    assert (event.goal, event.always, event.avatar, event.description) == (None, Goal(), None, "")
    message.goal.description = "roses"
    message.contributor_avatar.url_list.append("https://p16.example.com/a")
    event = shape.make(message, NOWHERE)
    assert event.goal == event.always == Goal(description="roses")
    assert event.avatar and event.avatar.url == "https://p16.example.com/a"
    assert event.description == "roses"


@dataclass(slots=True, repr=False, eq=False)
class Member(Value):
    permissions: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True, repr=False, eq=False)
class Honor(Value):
    pictures: dict[int, Picture] = field(default_factory=dict)


def test_a_map_field_becomes_a_dict_whose_keys_and_values_follow_the_same_rules() -> None:
    member = Shape(Member, WebcastMemberMessage, permissions="admin_permissions")
    made = member.make(WebcastMemberMessage(admin_permissions={3: 1}), NOWHERE)
    assert made.permissions == {"3": 1} and member.make(WebcastMemberMessage(), NOWHERE).permissions == {}
    honor = Shape(Honor, UserBadge, pictures="icons")
    message = UserBadge()
    message.icons[5].url_list.append("https://p16.example.com/a")
    assert honor.make(message, NOWHERE).pictures[5].url == "https://p16.example.com/a"


@dataclass(slots=True, repr=False, eq=False)
class Misfit(Value):
    title: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class Numbered(Value):
    title: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class Listed(Value):
    title: list[str] = field(default_factory=list)


@dataclass(slots=True, repr=False, eq=False)
class Personal(Value):
    title: User | None = None


@pytest.mark.parametrize(
    ("shape", "complaint"),
    [
        (Shape(Misfit, CaptionContent), "Misfit.title: CaptionContent has no field title"),
        (Shape(Misfit, Hashtag, titel="title"), "Misfit has no attribute titel"),
        (Shape(Misfit, WebcastHashtagMessage, title="common"), "no shape makes a"),
        (Shape(Misfit, WebcastHashtagMessage, title="common.nothing"), "has no field nothing"),
        (Shape(Misfit, Hashtag, title="title.text"), "is no message"),
        (Shape(Numbered, CaptionContent, title="lang"), "makes no"),
        (Shape(Listed, CaptionContent, title="lang"), "lang is a single value"),
        (Shape(Misfit, WebcastCaptionMessage, title="content"), "content is repeated"),
        (Shape(Personal, WebcastHashtagMessage, title="common"), "no shape makes a"),
    ],
)
def test_a_misfit_is_a_type_error(shape: Shape[Value], complaint: str) -> None:
    with pytest.raises(TypeError, match=complaint):
        _ = shape.converters


@pytest.mark.parametrize("family", FAMILIES)
def test_every_shape_of_a_family_fits(family: str) -> None:
    importlib.import_module(f"tiktok_live.decoding.{family}")
    made = [getattr(make, "__self__", None) for make in shapes._makers.values()]
    ours = [shape for shape in made if isinstance(shape, Shape) and shape.cls.__module__.startswith("tiktok_live.")]
    assert {shape.cls for shape in ours} >= {Text, Picture}
    for shape in ours:
        assert shape.converters.keys() <= shape.cls.__dataclass_fields__.keys()


@pytest.mark.parametrize(
    "written",
    [
        "1e999",
        '{"a": [-1e999]}',
        '{"\\ud800": 1}',
        '["\\udc00"]',
        "[" * 65 + "]" * 65,
        '{"a": ' * 400 + "1" + "}" * 400,
    ],
    ids=["infinite", "infinite inside", "half a key", "half a text", "lists too deep", "objects too deep"],
)
def test_json_that_cannot_be_written_again_stays_a_text(written: str) -> None:
    shape = Shape(Readings, LiveStreamGoal, at=None, lasts=None, level=None, extra=json_text("goal_extra_info"))
    assert shape.make(LiveStreamGoal(goal_extra_info=written), NOWHERE).extra == written
