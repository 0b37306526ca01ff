"""Values that are read from one end to the other: filled at once, with nothing but what each read alone would give."""

from __future__ import annotations

import dataclasses
import importlib
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import field
from pathlib import Path
from typing import Any

import pytest
from busy_room import busy_room
from captured import captured_messages
from filled import filled
from slots import set_fields

from tiktok_live.decoding import People, decode, decode_message, decoder_of, shapes
from tiktok_live.decoding.context import Context, Wire
from tiktok_live.decoding.families import FAMILIES
from tiktok_live.decoding.shapes import Shape, Source, thousandths
from tiktok_live.models import filling
from tiktok_live.models.filling import Table
from tiktok_live.models.value import Value, dataclass
from tiktok_live.proto.goal_pb2 import LiveStreamGoal
from tiktok_live.wire import Message

NOWHERE = Context(b"", None)
METHODS = [method for methods in FAMILIES.values() for method in methods]
called: list[str] = []


@dataclass(slots=True, repr=False, eq=False)
class Goal(Value):
    doubled: int = 0
    tripled: int | None = None
    description: str = ""
    status: int | None = None
    pin_info: int | None = None
    elsewhere: list[int] = field(default_factory=list)


NAMES = list(Goal.__dataclass_fields__)


def multiplied(name: str, by: int) -> Any:
    def multiply(wire: Wire) -> int:
        called.append(name)
        product: int = wire[0].status * by
        return product

    return multiply


def goals(**sources: Source) -> Shape[Goal]:
    """Return a shape of its own for each test: a table remembers what was met."""
    called.clear()
    made: dict[str, Source] = {
        "doubled": multiplied("doubled", 2),
        "tripled": multiplied("tripled", 3),
        "pin_info": "type",
        "elsewhere": None,
    }
    return Shape(Goal, LiveStreamGoal, **made | sources)


ROSES = LiveStreamGoal(description="roses", status=7)
TOLD = [14, 21, "roses", 7, None, []]


def read(goal: Goal, *names: str) -> list[Any]:
    return [getattr(goal, name) for name in names]


def test_who_reads_three_attributes_from_the_first_one_on_has_all_of_them_built() -> None:
    goal = goals().make(ROSES, NOWHERE)
    assert read(goal, *NAMES[:2]) == TOLD[:2] and set_fields(goal) == set(NAMES[:2])
    assert read(goal, *NAMES[2:3]) == TOLD[2:3] and set_fields(goal) == set(NAMES)
    assert read(goal, *NAMES) == TOLD
    assert called == ["doubled", "tripled"]


def test_those_that_are_set_already_are_passed_over() -> None:
    goal = goals().make(ROSES, NOWHERE)
    goal.doubled = 1
    assert read(goal, *NAMES[:4]) == [1, *TOLD[1:4]] and set_fields(goal) == set(NAMES)


@pytest.mark.parametrize(
    "names",
    [["tripled", "doubled", "status"], ["doubled", "description", "status"], ["tripled", "description", "status"]],
    ids=["out of order", "not the second one", "not the first one"],
)
def test_who_reads_some_attributes_has_these_built_alone(names: list[str]) -> None:
    shape = goals()
    for _ in range(2):
        goal = shape.make(ROSES, NOWHERE)
        read(goal, *names)
        assert set_fields(goal) == set(names)
        assert read(goal, *NAMES) == TOLD


def test_what_was_read_between_the_others_makes_no_difference() -> None:
    goal = goals().make(ROSES, NOWHERE)
    read(goal, "status", *NAMES[:3])
    assert set_fields(goal) == set(NAMES) and read(goal, *NAMES) == TOLD


def test_default_lists_are_not_shared() -> None:
    shape = goals()
    first, second = shape.make(ROSES, NOWHERE), shape.make(ROSES, NOWHERE)
    assert first == second and first.elsewhere is not second.elsewhere


@pytest.mark.parametrize("before", [0, 1, 2])
def test_what_others_have_set_is_not_filled_over(before: int) -> None:
    shape = goals()
    for name, value in (("status", 1), ("description", "as many are set as were, but another one"), ("status", None)):
        assert read(shape.make(ROSES, NOWHERE), *NAMES) == TOLD  # met without anything set
        goal = shape.make(ROSES, NOWHERE)
        read(goal, *NAMES[:before])
        setattr(goal, name, value)
        assert read(goal, *NAMES) == [value if name == told else right for told, right in zip(NAMES, TOLD, strict=True)]


def test_of_two_values_in_which_as_many_are_set_each_keeps_its_own() -> None:
    shape = goals()
    first, second = shape.make(ROSES, NOWHERE), shape.make(ROSES, NOWHERE)
    first.status, second.description = 1, "mine"
    assert (first.to_dict()["status"], first.description) == (1, "roses")
    assert (second.to_dict()["description"], second.status) == ("mine", 7)


def test_a_value_of_which_all_is_set_is_not_filled() -> None:
    table = goals().converters
    assert isinstance(table, Table)
    goal = Goal.of_wire((ROSES, NOWHERE), table)
    assert table.fill(goal, goal._wire) is True and table.fill(goal, goal._wire) is False


def test_a_detached_event_that_is_filled_has_its_payload() -> None:
    event = decode_message(next(messages()), decoder_of(METHODS[0]), "1", None, None)
    told, payload = event.to_dict(), event.payload
    event.detach()
    assert "payload" not in set_fields(event) and event.head is not None
    assert "payload" not in set_fields(event) and event.to_dict() == told and event.payload == payload


@pytest.mark.parametrize("whole", [Goal.to_dict, Goal.__getstate__])
def test_who_asks_for_all_of_a_value_has_it_built_at_once(whole: Any) -> None:
    seen = []

    def note(wire: Wire) -> None:
        seen.append(set_fields(goal))

    shape = goals(pin_info=note)
    goal = shape.make(ROSES, NOWHERE)
    goal.status = 1
    assert goal.doubled == 14
    told = dict(zip(NAMES, TOLD, strict=True)) | {"status": 1}
    assert whole(goal) == told and whole(goal) == told
    assert seen == [{"doubled", "status"}]


def test_what_is_set_while_a_value_is_filled_stays() -> None:
    def meanwhile(wire: Wire) -> int:
        goal.description = "mine"  # as another thread may
        return 5

    shape = goals(pin_info=meanwhile)
    for _ in range(2):
        goal = shape.make(ROSES, NOWHERE)
        assert goal.to_dict() == dict(zip(NAMES, [14, 21, "mine", 7, 5, []], strict=True))


def test_a_value_that_is_detached_while_it_is_filled_is_read_in_full() -> None:
    def meanwhile(wire: Wire) -> int:
        called.append("pin_info")
        if called.count("pin_info") == 1:
            goal.detach()  # as another thread may
        return 5

    shape = goals(pin_info=meanwhile)
    goal = shape.make(ROSES, NOWHERE)
    assert read(goal, *NAMES) == [14, 21, "roses", 7, 5, []]
    assert goal._wire is None and goal == Goal(14, 21, "roses", 7, 5)


def test_what_is_let_go_as_soon_as_it_was_filled_is_built_anew(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    fill, seen = Table.fill, list[bool]()

    def fill_and_let_go(table: Table, value: Value, wire: Any) -> bool:
        done = fill(table, value, wire)
        if not seen:
            event.detach()  # as another thread may
        seen.append(done)
        return done

    chat = next(message for message in busy_room(50) if message.method == "WebcastChatMessage")
    event: Any = decode(chat.method, chat.payload)
    right = event.user.profile_picture_urls
    monkeypatch.setattr(Table, "fill", fill_and_let_go)
    event = decode(chat.method, chat.payload)
    user = event.user
    assert user.sec_uid and user.profile_picture_url in right and user.profile_picture_urls == right
    assert seen[0] is True and caplog.messages == []


def test_an_attribute_that_cannot_be_built_is_none_and_the_others_are_filled(caplog: pytest.LogCaptureFixture) -> None:
    def fail(wire: Wire) -> object:
        raise AttributeError("no such field")

    shape = goals(status=fail)
    with caplog.at_level(logging.ERROR):
        made = [shape.make(ROSES, NOWHERE) for _ in range(2)]
        assert [read(goal, *NAMES) for goal in made] == [[14, 21, "roses", None, None, []]] * 2
    assert [record.getMessage() for record in caplog.records] == [
        "Goal.status cannot be converted and is None (logged once)"
    ]
    assert caplog.records[0].exc_info is not None


def test_values_in_more_states_than_are_remembered_are_read_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling, "MOST_FILLINGS", 1)
    shape = goals()
    assert read(shape.make(ROSES, NOWHERE), *NAMES) == TOLD
    plain, changed = shape.make(ROSES, NOWHERE), shape.make(ROSES, NOWHERE)
    changed.pin_info = 1
    read(plain, *NAMES[:3]), read(changed, *NAMES[:3])
    assert (set_fields(plain), set_fields(changed)) == (set(NAMES), {*NAMES[:3], "pin_info"})
    assert changed == Goal(14, 21, "roses", 7, 1)


def test_threads_that_read_one_value_read_the_same() -> None:
    shape, before = goals(), sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(300):
            goal = shape.make(ROSES, NOWHERE)
            seen: list[list[Any]] = []
            start = threading.Barrier(3)

            def read_all(goal: Goal = goal, seen: list[Any] = seen, start: threading.Barrier = start) -> None:
                start.wait()
                seen.append(read(goal, *NAMES))

            threads = [threading.Thread(target=read_all) for _ in range(3)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert seen == [TOLD] * 3
    finally:
        sys.setswitchinterval(before)


# --- all that the library makes


def told(value: object, *, backwards: bool) -> object:
    """Read everything in a value, in the order of its class, or the other way round: one by one, that is."""
    if isinstance(value, Value):
        names = [field.name for field in dataclasses.fields(value)]
        found = {name: getattr(value, name) for name in (reversed(names) if backwards else names)}
        return type(value), {name: told(found[name], backwards=backwards) for name in names}
    if isinstance(value, list):
        return [told(item, backwards=backwards) for item in value]
    if isinstance(value, dict):
        return {key: told(item, backwards=backwards) for key, item in value.items()}
    return type(value), value


def messages() -> Iterator[Message]:
    for method in METHODS:
        decoder = decoder_of(method)
        assert decoder is not None
        yield Message(method, filled(decoder.message).SerializeToString(), 1)
        yield Message(method, b"", 1)


def read_both_ways(message: Message, people: tuple[People, People]) -> None:
    forwards, backwards = (decode_message(message, decoder_of(message.method), "1", "7", known) for known in people)
    assert told(forwards, backwards=False) == told(backwards, backwards=True), message.method


def test_every_message_tells_the_same_whether_filled_at_once_or_read_one_by_one() -> None:
    for message in messages():
        read_both_ways(message, (People(), People()))


def test_captured_messages_tell_the_same_whether_filled_at_once_or_read_one_by_one(captures: Path) -> None:
    people = People(), People()
    for line, method, payload in captured_messages(captures):
        read_both_ways(Message(method, payload, line), people)


def all_shapes() -> list[Shape[Any]]:
    for family in FAMILIES:
        importlib.import_module(f"tiktok_live.decoding.{family}")
    made = (getattr(make, "__self__", None) for make in shapes._makers.values())
    return [shape for shape in made if isinstance(shape, Shape) and shape.cls.__module__.startswith("tiktok_live.")]


def test_what_is_left_to_the_defaults_is_what_a_message_without_any_field_tells() -> None:
    compared = 0
    for shape in all_shapes():
        table, plain = shape.converters, shape.cls()
        assert isinstance(table, Table)
        for name in table._told_by:
            unsent = table[name]((shape.message(), NOWHERE))
            assert (unsent, type(unsent)) == (getattr(plain, name), type(getattr(plain, name))), (shape.cls, name)
            compared += 1
    assert compared > 500


def test_what_was_not_sent_is_asked_of_the_converter_where_it_gives_something_else_than_the_default() -> None:
    @dataclass(slots=True, repr=False, eq=False)
    class Lasting(Value):
        description: str | None = None
        status: int = 0
        type: int | None = None
        seconds: float | None = 1.0

    shape = Shape(Lasting, LiveStreamGoal, seconds=thousandths("start_time"))
    lasting = shape.make(LiveStreamGoal(), NOWHERE)
    assert [getattr(lasting, name) for name in Lasting.__dataclass_fields__] == [None, 0, None, None]
    lasting = shape.make(LiveStreamGoal(start_time=1500), NOWHERE)
    assert [getattr(lasting, name) for name in Lasting.__dataclass_fields__] == [None, 0, None, 1.5]


FORK = """
import os, threading
from tiktok_live.models.filling import settling

held = threading.Event()

def hold():
    with settling:
        held.set()
        threading.Event().wait(0.3)

threading.Thread(target=hold).start()
held.wait()
if os.fork() == 0:
    os._exit(0 if settling.acquire(timeout=5) else 1)
print(os.waitstatus_to_exitcode(os.wait()[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_child_that_is_forked_while_another_thread_fills_can_fill_as_well() -> None:
    program = [sys.executable, "-W", "ignore", "-c", FORK]  # 3.12 and later warn of forking with threads
    assert subprocess.run(program, capture_output=True, text=True, check=True).stdout == "0\n"
