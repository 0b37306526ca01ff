"""Events and models are plain values, however late their attributes are built."""

from __future__ import annotations

import copy
import dataclasses
import enum
import inspect
import json
import logging
import pickle
import pydoc
from dataclasses import field
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from tiktok_live import events, models
from tiktok_live.events import (
    ChatEvent,
    ErrorEvent,
    Event,
    FollowEvent,
    GiftEvent,
    SocialEvent,
    WebsocketConnectedEvent,
)
from tiktok_live.models import Badge, Gift, User
from tiktok_live.models import value as value_module
from tiktok_live.models.value import Converters, Value, dataclass

VALUES: list[type[Value]] = [
    cls
    for module in (events, models)
    for cls in (getattr(module, name) for name in module.__all__)
    if isinstance(cls, type) and issubclass(cls, Value)
]


class Source:
    """Stands for a parsed message and notes what is read of it."""

    def __init__(self) -> None:
        self.reads: list[str] = []

    def read(self, name: str) -> str:
        self.reads.append(name)
        return name.upper()


CONVERTERS: Converters = {
    "user": lambda source: User(user_id="1", nickname=source.read("user")),
    "language": lambda source: source.read("language"),
}


def lazy_chat(source: Source | None = None) -> ChatEvent:
    event = ChatEvent.of_wire(source or Source(), CONVERTERS)
    event.comment = "hello"
    return event


@pytest.fixture
def nothing_failed_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(value_module, "_failed", set())


def test_an_attribute_is_built_when_it_is_first_read_and_only_then() -> None:
    source = Source()
    event = lazy_chat(source)
    assert source.reads == []
    assert event.user.nickname == "USER"
    assert event.user is event.user
    assert source.reads == ["user"]


def test_an_attribute_without_converter_has_the_default_of_its_class() -> None:
    event = lazy_chat()
    assert (event.is_history, event.emotes, event.msg_id) == (False, [], None)
    assert event.emotes is event.emotes
    assert lazy_chat().emotes is not event.emotes


def test_a_misspelt_attribute_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="'ChatEvent' object has no attribute 'coment'"):
        lazy_chat().coment  # noqa: B018
    with pytest.raises(AttributeError, match="'ChatEvent' object has no attribute 'coment'"):
        ChatEvent(comment="hi").coment  # noqa: B018
    assert not hasattr(lazy_chat(), "_secret")


def test_a_converter_that_fails_gives_none_and_is_logged_once(
    nothing_failed_yet: None, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(source: object) -> object:
        raise AttributeError("no such field")

    with caplog.at_level(logging.ERROR):
        for _ in range(3):
            assert ChatEvent.of_wire(Source(), {"language": fail}).language is None
    assert len(caplog.records) == 1
    assert "ChatEvent.language" in caplog.records[0].getMessage()
    assert caplog.records[0].exc_info is not None


def test_a_lazy_value_equals_one_that_was_made_by_hand() -> None:
    made = ChatEvent(comment="hello", language="LANGUAGE", user=User(user_id="1", nickname="USER"))
    assert lazy_chat() == made
    assert lazy_chat() != dataclasses.replace(made, comment="bye")
    assert lazy_chat() != GiftEvent()


@pytest.mark.parametrize(
    "twin", [copy.copy, copy.deepcopy, dataclasses.replace, lambda e: pickle.loads(pickle.dumps(e))]
)
def test_copies_pickles_and_replacements_are_equal_to_a_lazy_value(twin: Any) -> None:
    assert twin(lazy_chat()) == lazy_chat()


def test_replace_changes_what_it_is_told() -> None:
    assert dataclasses.replace(lazy_chat(), comment="bye").comment == "bye"
    assert dataclasses.replace(lazy_chat(), comment="bye").user.nickname == "USER"


def test_a_deep_copy_has_parts_of_its_own() -> None:
    event = lazy_chat()
    twin = copy.deepcopy(event)
    twin.user.nickname = "other"
    assert event.user.nickname == "USER"


def test_repr_names_what_says_something_and_cuts_what_is_long() -> None:
    event = ChatEvent(user=User(user_id="1", nickname="Ada"), comment="x" * 300)
    shown = repr(event)
    assert shown.startswith("ChatEvent(user=User(user_id='1', nickname='Ada'), comment='xxx")
    assert len(shown) < 220
    assert repr(User()) == "User()"


def test_to_dict_is_ready_for_json() -> None:
    class Colour(enum.Enum):
        RED = "red"

    moment = datetime(2026, 11, 22, 12, 0, 0, 123_000, tzinfo=timezone.utc)
    event = ErrorEvent(
        info="x",
        exception=ValueError("broken"),
        payload=b"\x00\xff",
        create_time=moment,
        source=GiftEvent(monitor_extra={"a": [1, (2.5, None)], "c": Colour.RED, "t": timedelta(seconds=1)}),
    )
    found = json.loads(json.dumps(event.to_dict()))
    assert found["event"] == "ErrorEvent"
    assert found["exception"] == "ValueError: broken"
    assert found["payload"] == "AP8="
    assert found["create_time"] == "2026-11-22T12:00:00.123000+00:00"
    assert found["source"]["monitor_extra"] == {"a": [1, [2.5, None]], "c": "red", "t": 1.0}


def test_to_dict_of_a_gift_has_what_is_computed_too() -> None:
    found = GiftEvent(gift=Gift(gift_type=1, diamond_count=5), repeat_count=3).to_dict()
    assert (found["is_streakable"], found["is_streaking"], found["diamonds"]) == (True, True, 15)


def test_live_objects_do_not_travel() -> None:
    error = pickle.loads(pickle.dumps(ErrorEvent(info="x", exception=ValueError("broken"))))
    assert (error.info, error.exception) == ("x", None)
    connected = WebsocketConnectedEvent(websocket=object())
    assert copy.deepcopy(connected).websocket is None
    assert connected == WebsocketConnectedEvent(websocket=object())


@pytest.mark.parametrize("cls", VALUES, ids=lambda cls: cls.__name__)
def test_every_class_stands_without_arguments_and_travels(cls: type[Value]) -> None:
    value = cls()
    assert pickle.loads(pickle.dumps(value)) == value == copy.deepcopy(value)
    json.dumps(value.to_dict())
    assert repr(value).startswith(f"{cls.__name__}(")
    assert not hasattr(value, "__dict__")


@pytest.mark.parametrize("cls", VALUES, ids=lambda cls: cls.__name__)
def test_every_class_reads_in_full_when_it_came_without_converters(cls: type[Value]) -> None:
    assert cls.of_wire(object(), {}) == cls()


def test_users_are_one_by_their_id() -> None:
    assert len({User(user_id="1", nickname="Ada"), User(user_id="1", nickname="Ada")}) == 1
    assert hash(User(user_id="1", nickname="Ada")) == hash(User(user_id="1", nickname="changed"))


def test_lists_of_two_values_are_not_one() -> None:
    first, second = User(), User()
    first.badges.append(Badge(name="x"))
    assert second.badges == []


def test_a_follow_is_a_social_event() -> None:
    assert issubclass(FollowEvent, SocialEvent)
    assert all(issubclass(cls, Event) for name, cls in vars(events).items() if name.endswith("Event"))


@pytest.mark.parametrize(
    ("gift_type", "ended", "streakable", "streaking"),
    [(1, False, True, True), (1, True, True, False), (2, False, False, False), (None, False, False, False)],
)
def test_a_streak_goes_on_until_its_end_and_only_for_gifts_that_can(
    gift_type: int | None, ended: bool, streakable: bool, streaking: bool
) -> None:
    event = GiftEvent(gift=Gift(gift_type=gift_type, diamond_count=5), repeat_count=4, repeat_end=ended)
    assert (event.is_streakable, event.is_streaking, event.diamonds) == (streakable, streaking, 20)
    assert GiftEvent(repeat_count=4).diamonds == 0


@pytest.mark.parametrize("cls", [events.RawDataEvent, events.UnknownEvent])
def test_an_event_of_method_and_payload_is_made_of_both(cls: type[events.UnknownEvent]) -> None:
    event = cls("WebcastPartyMessage", b"\x08\x01")
    assert event == cls(method="WebcastPartyMessage", payload=b"\x08\x01")
    assert repr(event) == f"{cls.__name__}(method='WebcastPartyMessage')"


def test_a_constructor_is_made_when_it_is_first_called_and_takes_the_fields_in_order() -> None:
    @dataclass(slots=True, repr=False, eq=False)
    class Base(Value):
        """A value."""

        first: int = 1
        hidden: list[int] = field(default_factory=list, kw_only=True)

    @dataclass(slots=True, repr=False, eq=False)
    class Derived(Base):
        """A value with more."""

        second: str = ""

    base = Base(2)  # its constructor is none for the subclass
    derived = Derived(3, "x", hidden=[4])
    assert (base.first, base.hidden) == (2, [])
    assert (derived.first, derived.second, derived.hidden) == (3, "x", [4])
    assert (dataclasses.replace(derived, second="y").second, Derived().hidden) == ("y", [])
    with pytest.raises(TypeError, match="Derived.__init__.. got an unexpected keyword argument 'third'"):
        Derived(third=1)  # type: ignore[call-arg]
    assert (Base.__subclasses__()[-1], Derived.__subclasses__()) == (Derived, [])


@pytest.mark.parametrize("cls", VALUES, ids=lambda cls: cls.__name__)
def test_the_arguments_of_a_class_can_be_looked_up_before_the_first_one_is_made(cls: type[Value]) -> None:
    looked_up = inspect.signature(cls)
    assert cls.__name__ in pydoc.render_doc(cls)
    cls()  # from here on __init__ is the generated one
    generated = list(inspect.signature(cls.__init__).parameters.values())[1:]
    assert [(p.name, p.kind) for p in looked_up.parameters.values()] == [(p.name, p.kind) for p in generated]
