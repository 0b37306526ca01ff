"""Lines of the command line: what a stranger typed cannot steer the terminal, and JSON loses nothing."""

from __future__ import annotations

import enum
import io
import json
import re
import time
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from tiktok_live.cli.facts import PLAIN_KINDS
from tiktok_live.cli.failures import CommandError
from tiktok_live.cli.lines import COLUMNS, cells_of, says_something
from tiktok_live.cli.output import Column, Output, Piece, clean, json_line
from tiktok_live.cli.selection import EVENT_NAMES, event_classes
from tiktok_live.cli.summary import summary_of
from tiktok_live.events import (
    BattleFinishedEvent,
    BattleScoreEvent,
    BattleSide,
    BattleStartedEvent,
    ChatEvent,
    ConnectedEvent,
    ControlEvent,
    Event,
    FollowEvent,
    GiftEvent,
    GiftStreakEvent,
    GuestJoinedEvent,
    GuestLeftEvent,
    LikeEvent,
    LinkMicArmiesEvent,
    MemberEvent,
    OecLiveShoppingEvent,
    PinAction,
    PollEndEvent,
    PollOption,
    PollStartEvent,
    PollUpdateEvent,
    RoomPinEvent,
    RoomUserEvent,
    StreakEnd,
    StreamEndEvent,
    SuperFanEvent,
    SuperFanJoinEvent,
    UnknownEvent,
    WeeklyRankRewardEvent,
)
from tiktok_live.models import ClientState, Gift, RoomInfo, User
from tiktok_live.stats import RoomStats

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
NASTY = "\x1b[2J\x1b]0;owned\x07 \r\n17:00:00  gift  boss sent Lion x1 \u202e\u2066 \x9b31m \u2028 \ud83d\x00"


class Weather(enum.IntEnum):
    LIGHT_RAIN = 2


@dataclass(slots=True, repr=False, eq=False)
class GardenPartyEvent(Event):
    """An event that the command line knows nothing of."""

    user: User = field(default_factory=User)
    chairs: list[int] = field(default_factory=list)
    title: str | None = None
    weather: Weather | int | None = None
    guests: list[User] = field(default_factory=list)
    cake: Gift | None = None
    begins_at: datetime | None = None
    kind: Weather | int | None = None
    is_open: bool = False
    party_id: str | None = None
    picture_url: str | None = None
    temperature: int | None = field(default=None, repr=False)


class Terminal(io.StringIO):
    """A stream that says it is a terminal of 60 columns."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return Terminal()


def written(event: Event) -> str:
    stream = io.StringIO()
    Output(stream, None).row(cells_of(event), COLUMNS)
    return stream.getvalue()


def test_a_comment_cannot_steer_the_terminal_or_make_a_line_of_its_own() -> None:
    line = written(ChatEvent(user=User(unique_id="ava\x1b[8m"), comment=NASTY))
    assert line.count("\n") == 1 and line.endswith("\n")
    assert not set(line[:-1]) & set("\x1b\x07\x9b\r\n\u202e\u2066\u2028\ud83d\x00")


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/New_York"])
@pytest.mark.parametrize("when", [datetime.max, datetime.min])
def test_a_time_at_the_end_of_the_calendar_is_still_a_line(
    monkeypatch: pytest.MonkeyPatch, zone: str, when: datetime
) -> None:
    when = when.replace(tzinfo=timezone.utc)
    try:
        with monkeypatch.context() as patch:
            patch.setenv("TZ", zone)
            time.tzset()
            assert "chat" in written(ChatEvent(comment="hi", create_time=when))
            assert "begins at" in written(GardenPartyEvent(begins_at=when))
    finally:
        time.tzset()


def test_blanks_are_folded_so_that_no_comment_reaches_the_next_line_of_the_screen() -> None:
    assert clean("a" + " \u00a0\u3000\t" * 50 + "b") == "a b"


@pytest.mark.parametrize("text", ["مرحبا بالجميع", "👩‍👩‍👧 \U0001f3f4", "ನಮಸ್ಕಾರ", "naïve – “quotes”", "می‌خواهم"])
def test_languages_and_emoji_stay_as_they_are(text: str) -> None:
    assert clean(text) == text


def test_json_is_one_line_that_loses_nothing() -> None:
    value = {"comment": NASTY, "list": [1, None, "ü🌹"]}
    line = json_line(value)
    assert json.loads(line) == value
    assert len(line.splitlines()) == 1
    assert not set(line) & set("\x1b\x9b\u202e\u2066\u2028\ud83d")
    assert "ü🌹" in line
    assert json_line(value, ascii_only=True).isascii()


def test_a_stream_that_is_not_utf8_gets_escapes_and_no_error() -> None:
    raw = io.BytesIO()
    output = Output(io.TextIOWrapper(raw, encoding="ascii"), None)
    output.line(Piece("ein 🌹 für dich"))
    output.json({"text": "🌹"})
    first, second = raw.getvalue().decode("ascii").splitlines()
    assert first == r"ein \U0001f339 f\xfcr dich"
    assert json.loads(second) == {"text": "🌹"}


def test_a_terminal_gets_colours_and_no_markup_is_read(terminal: Terminal) -> None:
    pytest.importorskip("rich")
    Output(terminal, None).row(
        [[Piece("chat", "cyan")], [Piece("ava:", "bold"), Piece("[red]hi[/red] :rose: [/x]")]], [Column(8)]
    )
    text = terminal.getvalue()
    assert "\x1b[" in text
    assert ESCAPE.sub("", text).rstrip() == "chat      ava: [red]hi[/red] :rose: [/x]"


def test_a_long_comment_goes_on_under_itself_on_a_terminal(terminal: Terminal) -> None:
    pytest.importorskip("rich")
    Output(terminal, None).row(cells_of(ChatEvent(user=User(unique_id="ava"), comment="word " * 40)), COLUMNS)
    lines = ESCAPE.sub("", terminal.getvalue()).splitlines()
    assert len(lines) > 3
    assert all(line.startswith(" " * 21) for line in lines[1:])


@pytest.mark.parametrize("columns", ["40", "57"])
def test_on_a_narrow_terminal_the_last_cell_has_lines_of_its_own_indented(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    pytest.importorskip("rich")
    monkeypatch.setenv("COLUMNS", columns)
    cells = [[Piece("page")], [Piece("failed")], [Piece("0.01 s")], [Piece("answered with a captcha, " * 3)]]
    Output(terminal, None).row(cells, [Column(13), Column(7), Column(8, right=True)])
    first, *rest = ESCAPE.sub("", terminal.getvalue()).splitlines()
    assert first.split() == ["page", "failed", "0.01", "s"]
    assert all(line.startswith("  ") for line in rest)
    assert " ".join(rest).split() == ("answered with a captcha, " * 3).split()


@pytest.mark.parametrize(("variable", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_no_colours_where_they_are_not_wanted(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    Output(terminal, None).line(Piece("hello", "bold red"))
    assert terminal.getvalue() == "hello\n"


def test_a_terminal_without_rich_gets_plain_text(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "rich", None)
    Output(terminal, None).line(Piece("hello", "bold red"))
    assert terminal.getvalue() == "hello\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a device that is always full")
def test_a_full_disk_is_told_in_a_sentence() -> None:
    with open("/dev/full", "w") as full, pytest.raises(CommandError, match="cannot be written: No space left"):
        Output(full, None).line(Piece("hello"))


def test_closed_streams_are_no_error() -> None:
    output = Output(None, None)
    output.line(Piece("hello"))
    output.json({})
    output.note("hello")


def test_a_gift_tells_a_running_streak_from_a_finished_one() -> None:
    rose = Gift(gift_id=1, name="Rose", gift_type=1, diamond_count=2)
    going_on = GiftEvent(user=User(unique_id="ben"), gift=rose, repeat_count=3)
    over = GiftEvent(user=User(unique_id="ben"), gift=rose, repeat_count=5, repeat_end=True)
    assert "ben is sending Rose x3" in written(going_on)
    assert "ben sent Rose x5 (10 diamonds)" in written(over)


def test_one_of_something_is_not_plural() -> None:
    assert written(LikeEvent(like_count=1, total_like_count=1)).endswith("somebody 1 like, 1 in all\n")
    assert written(LikeEvent(like_count=2, total_like_count=3)).endswith("somebody 2 likes, 3 in all\n")
    rose = GiftEvent(gift=Gift(name="Rose", gift_type=1, diamond_count=1), repeat_count=1, repeat_end=True)
    assert written(rose).endswith("sent Rose x1 (1 diamond)\n")


def test_old_messages_are_marked() -> None:
    assert "(earlier) ava joined" in written(MemberEvent(user=User(unique_id="ava"), is_history=True))
    assert "(earlier)" not in written(MemberEvent(user=User(unique_id="ava")))


@pytest.mark.parametrize(
    "cls", sorted({*EVENT_NAMES.values()}, key=lambda cls: cls.__name__), ids=lambda cls: cls.__name__
)
def test_every_event_has_a_line_even_when_tiktok_said_nothing(cls: type[Event]) -> None:
    line = written(cls())
    assert re.match(r"\d\d:\d\d:\d\d  \w+", line)
    assert "None" not in line


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("chat", (ChatEvent,)),
        ("ChatEvent, GIFT", (ChatEvent, GiftEvent)),
        ("roomUser,stream-end", (RoomUserEvent, StreamEndEvent)),
        ("control_event", (ControlEvent,)),
        ("join,viewers", (MemberEvent, RoomUserEvent)),
        ("stage,pin", (GuestJoinedEvent, GuestLeftEvent, RoomPinEvent)),
        ("stream", (ControlEvent,)),
        ("all", (Event,)),
        ("Event", (Event,)),
        ("unknown", (UnknownEvent,)),
    ],
)
def test_events_are_named_in_short_or_by_class(text: str, classes: tuple[type[Event], ...]) -> None:
    assert event_classes(text) == classes


# --- events without a look of their own


def said(**attributes: Any) -> str:
    """Return what a line tells of an event that has no look of its own."""
    return written(GardenPartyEvent(**attributes)).split("garden  ", 1)[1].strip()


def test_an_event_without_a_look_of_its_own_is_written_with_tiktoks_text() -> None:
    ava = User(user_id="1", unique_id="ava.test", nickname="Ava")
    assert said(user=ava, text="Ava gives a party", title="Tea") == "Ava gives a party"


def test_a_text_that_leaves_out_who_it_is_about_gets_the_name() -> None:
    ava = User(user_id="1", unique_id="ava.test", nickname="Ava")
    assert said(user=ava, text="joined") == "ava.test joined"
    assert said(user=User(), text="It is late.") == "It is late."


def test_without_a_text_its_main_attributes_are_told_people_and_words_first() -> None:
    ava = User(user_id="1", unique_id="ava")
    guests = [User(unique_id=name) for name in ("ben", "cleo", "dan", "eve")]
    assert said(user=ava, chairs=[1, 2], guests=guests, title="Tea\n time", party_id="7", picture_url="https://p") == (
        "ava title Tea time, guests ben, cleo, dan and 1 more, chairs 2"
    )
    assert said(weather=Weather.LIGHT_RAIN, cake=Gift(name="Cake"), is_open=True) == (
        "cake Cake, weather light rain, is open"
    )
    assert said(kind=Weather.LIGHT_RAIN) == "light rain"
    assert said(kind=7) == "kind 7"
    assert said(weather=7) == "weather 7"
    assert re.fullmatch(r"begins at \d\d:\d\d:\d\d", said(begins_at=datetime(2026, 11, 22, tzinfo=timezone.utc)))
    assert said(title="x" * 200) == "title " + "x" * 77 + "..."


def test_attributes_beyond_the_main_ones_are_told_where_there_is_nothing_else() -> None:
    assert said(temperature=20) == "temperature 20"
    assert said(temperature=20, title="Tea") == "title Tea"
    assert said(method="WebcastGarden", payload=b"abc", party_id="7") == "WebcastGarden, 3 bytes"


def test_a_viewer_cannot_steer_the_terminal_through_an_event_of_another_kind() -> None:
    line = written(GardenPartyEvent(title=NASTY, guests=[User(nickname=NASTY)]))
    assert line.count("\n") == 1 and not set(line[:-1]) & set("\x1b\x07\x9b\r\n\u202e\u2066\u2028\ud83d\x00")


@pytest.mark.parametrize(
    ("event", "shown"),
    [
        (GardenPartyEvent(title="Tea"), True),
        (GardenPartyEvent(text="Ava gives a party"), True),
        (GardenPartyEvent(temperature=20, party_id="7"), False),
        (GardenPartyEvent(title="GARDEN_PARTY", kind=Weather.LIGHT_RAIN), False),
        (GardenPartyEvent(), False),
        (ChatEvent(), True),
        (GiftStreakEvent(closed_by=StreakEnd.REPEAT_END), False),
        (GiftStreakEvent(closed_by=StreakEnd.SINGLE), False),
        (GiftStreakEvent(closed_by=StreakEnd.SILENCE), True),
        (LinkMicArmiesEvent(), False),
        (BattleScoreEvent(), True),
        (BattleStartedEvent(), False),
        (MemberEvent(), True),
        (MemberEvent(source=ChatEvent()), False),
    ],
)
def test_only_what_tells_people_something_new_is_shown_to_those_who_did_not_choose(event: Event, shown: bool) -> None:
    assert says_something(event) is shown


def test_a_streak_whose_end_got_lost_has_its_line() -> None:
    streak = GiftStreakEvent(user=User(unique_id="ben"), gift=Gift(name="Rose"), count=3, diamonds=3)
    assert written(streak).endswith("ben sent Rose x3 (3 diamonds) in all\n")


def test_the_stage_and_the_end_of_a_battle_have_lines() -> None:
    ava, ben = User(unique_id="ava"), User(unique_id="ben")
    sides = [BattleSide(hosts=[ava], points=5), BattleSide(hosts=[ben], points=7)]
    assert written(BattleStartedEvent(sides=sides)).endswith("  battle     ava versus ben started\n")
    assert written(BattleScoreEvent(sides=sides)).endswith("  score 5 : 7\n")
    assert written(BattleFinishedEvent(sides=sides, winner=sides[1])).endswith("  ben won, 5 : 7\n")
    assert written(BattleFinishedEvent(sides=sides, is_tie=True)).endswith("  A tie, 5 : 7\n")
    assert written(BattleFinishedEvent()).endswith("  Nobody won, no score\n")
    assert written(GuestJoinedEvent(user=ava)).endswith("  ava came on the stage as guest\n")
    assert written(GuestJoinedEvent(user=ava, was_already_there=True)).endswith("  ava is on the stage as guest\n")
    assert written(GuestLeftEvent(user=ava, was_kicked_out=True)).endswith("  ava was taken off the stage\n")


def test_a_poll_has_lines_from_its_question_to_its_end() -> None:
    options = [PollOption(text="pears", votes=5), PollOption(text="plums", votes=7)]
    start = PollStartEvent(user=User(unique_id="ava"), title="Which fruit?", options=options)
    assert written(start).endswith("  poll       ava asks: Which fruit? (pears / plums)\n")
    assert written(PollUpdateEvent(options=options)).endswith("  poll       votes: pears 5, plums 7\n")
    assert written(PollEndEvent(options=options)).endswith("  poll       is over: pears 5, plums 7\n")


def test_what_is_pinned_is_written_as_it_was_said() -> None:
    said, ava = ChatEvent(user=User(unique_id="ben"), comment="Be kind"), User(unique_id="ava")
    assert written(RoomPinEvent(pinned=said, operator=ava)).endswith("  pin        ava pinned ben: Be kind\n")
    unpinned = RoomPinEvent(action=PinAction.UNPINNED, operator=User(user_id="7"))
    assert written(unpinned).endswith("  pin        unpinned a message\n")


def test_an_event_is_called_by_a_plain_word_where_its_name_is_jargon() -> None:
    assert written(OecLiveShoppingEvent())[10:] == "shop\n"
    assert written(WeeklyRankRewardEvent())[10:] == "rank\n"
    assert set(PLAIN_KINDS) <= {cls.__name__ for cls in EVENT_NAMES.values()}


def test_super_fans_have_lines() -> None:
    ava = User(unique_id="ava")
    assert written(SuperFanEvent(user=ava)).endswith("  super fan  ava became a super fan\n")
    assert written(SuperFanJoinEvent(user=ava)).endswith("  join       ava joined, a super fan\n")


# --- the summary


def summary(*events: Event) -> list[str]:
    stats = RoomStats()
    info = RoomInfo(viewer_count=12, total_viewers=40, like_count=900)
    stats.observe(ConnectedEvent(state=ClientState(room_id="7", room_info=info)))
    for event in events:
        event.method = "Webcast"
        stats.observe(event)
    return list(summary_of(stats))


def test_the_summary_tells_what_there_was_and_nothing_else() -> None:
    ava = User(user_id="1", unique_id="ava")
    gift = GiftEvent(user=ava, gift=Gift(diamond_count=5), delta=2)
    assert summary(RoomUserEvent(viewer_count=9), ChatEvent(user=ava), gift, FollowEvent(user=ava)) == [
        "Viewers: 9 at the end, 12 at most, 40 in all.",
        "Likes of the live so far: 900.",
        "Meanwhile: 1 comment, 2 gifts worth 10 diamonds, 1 new follower.",
        "Top gifters: ava 10.",
        "Top chatters: ava 1.",
    ]
    assert summary()[2:] == ["Meanwhile: nothing that counts."]
    assert list(summary_of(RoomStats())) == []
