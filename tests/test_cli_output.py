"""Lines of the command line: what a stranger typed cannot steer the terminal, and JSON loses nothing."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest

from tiktok_live.cli.failures import CommandError
from tiktok_live.cli.lines import COLUMNS, cells_of
from tiktok_live.cli.output import Column, Output, Piece, clean, json_line
from tiktok_live.cli.selection import EVENT_NAMES, event_classes
from tiktok_live.events import (
    ChatEvent,
    ControlEvent,
    Event,
    GiftEvent,
    LikeEvent,
    MemberEvent,
    RoomUserEvent,
    StreamEndEvent,
    UnknownEvent,
)
from tiktok_live.models import Gift, User

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
NASTY = "\x1b[2J\x1b]0;owned\x07 \r\n17:00:00  gift  boss sent Lion x1 \u202e\u2066 \x9b31m \u2028 \ud83d\x00"


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
        ("all", (Event,)),
        ("Event", (Event,)),
        ("unknown", (UnknownEvent,)),
    ],
)
def test_events_are_named_in_short_or_by_class(text: str, classes: tuple[type[Event], ...]) -> None:
    assert event_classes(text) == classes
