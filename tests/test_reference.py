"""docs/events.md: in step with the classes, complete, and made of docstrings that describe what is there."""

from __future__ import annotations

import enum
import inspect
import pkgutil
import re

import pytest
import reference

from tiktok_live import events, models

TEXT = reference.PAGE.read_text(encoding="utf-8")
CLASSES = [*reference.all_events(), *reference.all_parts()]
HEADINGS = re.findall(r"^#+ (.+)$", TEXT, flags=re.MULTILINE)


def test_the_page_is_in_step_with_the_classes() -> None:
    assert reference.page() == TEXT, "The docstrings have changed: run `make reference` and commit docs/events.md."


def test_every_public_class_has_its_place_on_the_page() -> None:
    public = [*(getattr(events, name) for name in dir(events)), *(getattr(models, name) for name in models.__all__)]
    names = sorted(cls.__name__ for cls in public)
    assert names == sorted(cls.__name__ for cls in CLASSES)
    assert [name for name in names if HEADINGS.count(name) != 1] == []


def test_no_module_of_events_is_left_out() -> None:
    placed = [name for modules in reference.FAMILY_MODULES.values() for name in modules.split()]
    assert sorted(placed) == sorted({module.name for module in pkgutil.iter_modules(events.__path__)} - {"base"})


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_a_docstring_describes_every_attribute_and_no_other(cls: type) -> None:
    docs = reference.Docs.of(cls)
    assert re.match(r"[A-Z].+[.)]$", docs.summary) and not docs.summary.startswith(f"{cls.__name__}(")
    assert all(docs.attributes.values())
    own = [] if issubclass(cls, enum.Enum) else inspect.get_annotations(cls)
    assert set(docs.attributes) == set(own)
    computed = [name for name, value in vars(cls).items() if isinstance(value, property)]
    assert [name for name in computed if not inspect.getdoc(vars(cls)[name])] == []


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_a_section_names_every_attribute_or_member(cls: type) -> None:
    section = re.split(rf"^#+ {cls.__name__}$", TEXT, flags=re.MULTILINE)[1].split("\n#")[0]
    if issubclass(cls, enum.Enum):
        assert re.findall(r"`(\w+)` \(", section) == list(cls.__members__)
    else:
        assert re.findall(r"^\| `(\w+)` \|", section, flags=re.MULTILINE) == list(reference.own_attributes(cls))


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ("FollowEvent", "From `WebcastSocialMessage`. A kind of [`SocialEvent`](#socialevent), with its attributes."),
        ("GiftStreakEvent", "Made by the library from [`GiftEvent`](#giftevent)."),
        ("MemberEvent", "From `WebcastMemberMessage`. Made by the library from [`BarrageEvent`](#barrageevent)."),
        ("PollEvent", "Its kinds: [`PollStartEvent`](#pollstartevent), [`PollUpdateEvent`](#pollupdateevent), "),
    ],
)
def test_an_event_says_where_it_comes_from(event: str, said: str) -> None:
    assert said in TEXT.split(f"\n### {event}\n")[1].split("\n### ")[0]


def test_every_link_within_the_page_leads_somewhere() -> None:
    anchors = [re.sub(r"[^\w-]", "", heading.lower().replace(" ", "-")) for heading in HEADINGS]
    assert len(anchors) == len(set(anchors))
    assert set(re.findall(r"\]\(#([^)]+)\)", TEXT)) <= set(anchors)


def test_no_sentence_ends_with_dots_and_a_stop() -> None:
    assert "...." not in TEXT


@pytest.mark.parametrize(
    ("event", "printed"),
    [
        ("PollEndEvent", "event.options, event.total_votes"),
        ("UnknownEvent", "event.method, event.fields()"),
        ("ChatEvent", "event.user.unique_id, event.comment"),
    ],
)
def test_an_example_prints_what_people_want_to_know(event: str, printed: str) -> None:
    assert f"(event: {event}) -> None:\n    print({printed})\n" in TEXT
