"""A dataclass whose methods are generated late is to everybody what ``dataclasses`` makes of the same class."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import typing
from collections.abc import Callable
from dataclasses import field
from typing import Any

import pytest

from tiktok_live.http.signers import RateLimits, RateLimitWindow, SignedFetch, SignRequest
from tiktok_live.models import ClientState
from tiktok_live.models.late_methods import dataclass as late_dataclass
from tiktok_live.options import Endpoints, Options, ReconnectPolicy

FROZEN_AND_PUBLIC = (
    ClientState,
    Endpoints,
    Options,
    RateLimitWindow,
    RateLimits,
    ReconnectPolicy,
    SignRequest,
    SignedFetch,
)
VARIANTS: tuple[dict[str, bool], ...] = (
    {},
    {"frozen": True},
    {"slots": True},
    {"frozen": True, "slots": True},
    {"frozen": True, "kw_only": True},
    {"eq": False},
    {"repr": False},
    {"frozen": True, "eq": False, "repr": False},
)


def point(decorate: Any, **options: bool) -> Any:
    class Point:
        """A point."""

        x: int
        y: int = 2
        hidden: list[int] = field(default_factory=list, repr=False, compare=False)
        doubled: int = field(default=0, init=False)

        def __post_init__(self) -> None:
            object.__setattr__(self, "doubled", self.x * 2)

    return decorate(**options)(Point)


def outcome(ask: Callable[[], object]) -> object:
    try:
        return ask()
    except Exception as exc:
        return type(exc), str(exc)


QUESTIONS: tuple[Callable[[Any], object], ...] = (
    inspect.signature,
    lambda cls: inspect.signature(cls.__init__),
    lambda cls: (cls.__init__.__qualname__, cls.__init__.__globals__["__name__"]),
    lambda cls: cls.__match_args__,
    lambda cls: [(made.name, made.type, made.init, made.kw_only) for made in dataclasses.fields(cls)],
    lambda cls: (cls(x=1).x, cls(x=1).y, cls(x=1).hidden, cls(x=1).doubled),
    lambda cls: cls(1, 5).y,
    lambda cls: cls(),
    lambda cls: cls(x=1, z=2),
    lambda cls: "Point" in repr(cls(x=1)) and repr(cls(x=1)).partition(" object at ")[0],
    lambda cls: cls(x=1) == cls(x=1, hidden=[3]),
    lambda cls: cls(x=1) == cls(x=2),
    lambda cls: cls(x=1) == 1,
    lambda cls: cls(x=1) != copy.deepcopy(cls(x=1)),
    lambda cls: len({cls(x=1), cls(x=1), cls(x=2)}),
    lambda cls: setattr(cls(x=1), "x", 2),
    lambda cls: delattr(cls(x=1), "x"),
    lambda cls: setattr(cls(x=1), "other", 2),
    lambda cls: dataclasses.replace(cls(x=1), x=4).doubled,
    lambda cls: dataclasses.replace(cls(x=1), doubled=4),
    lambda cls: dataclasses.asdict(cls(x=1)),
    lambda cls: type("Derived", (cls,), {})(x=3).doubled,
)


@pytest.mark.parametrize("options", VARIANTS, ids=lambda options: " ".join(options) or "plain")
@pytest.mark.parametrize("number", range(len(QUESTIONS)))
def test_it_answers_as_a_dataclass_of_the_standard_library(number: int, options: dict[str, bool]) -> None:
    ask = QUESTIONS[number]
    late, usual = point(late_dataclass, **options), point(dataclasses.dataclass, **options)
    for _ in range(2):  # generating, and when all is generated
        assert outcome(lambda: ask(late)) == outcome(lambda: ask(usual))


def test_methods_of_the_class_itself_are_kept() -> None:
    @late_dataclass(frozen=True)
    class Own:
        """A value with a will of its own."""

        x: int = 0

        def __repr__(self) -> str:
            return "own"

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Own)

        def __hash__(self) -> int:
            return 7

    assert (repr(Own()), Own(1) == Own(2), hash(Own())) == ("own", True, 7)


def test_methods_are_generated_one_by_one_and_the_class_keeps_no_strange_subclass() -> None:
    cls = point(late_dataclass, frozen=True)
    before = dict(vars(cls))
    made = cls(1)
    changed = {name for name, value in vars(cls).items() if value is not before[name]}
    assert (changed, cls.__subclasses__(), type(made).__mro__) == ({"__init__"}, [], (cls, object))
    assert vars(cls)["__init__"] is cls.__init__  # from here on nothing is looked up twice


@pytest.mark.parametrize("cls", FROZEN_AND_PUBLIC, ids=lambda cls: cls.__name__)
def test_public_frozen_classes_cannot_be_changed_and_know_their_arguments(cls: Any) -> None:
    parameters = inspect.signature(cls).parameters
    assert list(parameters) == [made.name for made in dataclasses.fields(cls)]
    value = cls(**{name: None for name, made in parameters.items() if made.default is inspect.Parameter.empty})
    for name in parameters:
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(value, name, None)
    assert dataclasses.replace(value) == value


def test_the_types_of_arguments_can_be_looked_up() -> None:
    hints = typing.get_type_hints(Options.__init__)
    assert (hints["endpoints"], hints["reconnect"]) == (Endpoints, bool | ReconnectPolicy)


@pytest.mark.parametrize("value", [ClientState(room_id="7"), Endpoints(), ReconnectPolicy(cap=9.0), SignedFetch(b"x")])
def test_public_frozen_values_can_be_pickled_and_copied(value: Any) -> None:
    assert pickle.loads(pickle.dumps(value)) == copy.copy(value) == copy.deepcopy(value) == value
