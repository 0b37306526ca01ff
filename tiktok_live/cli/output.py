"""Where results and notes go: plain lines in a pipe, colours on a terminal, JSON on demand.

Whatever is printed may hold what a stranger typed: a name, a comment, a server's words. Every text passes :func:`clean`
here, so that none of it can move the cursor, turn the reading direction or pass for a line of its own.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from tiktok_live.cli.failures import CommandError

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = ["Column", "Output", "Piece", "clean", "json_line", "standard_output"]

LONGEST_TEXT = 2000
"""Characters of a text in a row; a comment has up to 150, a message may hold millions."""
NARROW = 24
"""Columns of a terminal that the last cell of a row wants beside the others."""
_MARKS = "\u061c\u200e\u200f"
"""Marks of the reading direction that stand for one invisible letter; people who write Arabic or Hebrew use them."""
_UNSAFE = re.compile(f"[\x00-\x1f\x7f-\x9f{_MARKS}\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb]")
"""Control characters, line separators, all that turns the reading direction, halves of characters."""
_WITHOUT_MARKS = dict.fromkeys(map(ord, _MARKS))


class Piece(NamedTuple):
    """A text in one style (``"bold cyan"``; names as in rich)."""

    text: str
    style: str = ""


class Column(NamedTuple):
    """How wide a column of a row is, in characters; the last column of a row needs none."""

    width: int
    right: bool = False


def clean(text: str) -> str:
    """Return ``text`` fit for a line of a terminal: blanks of any kind become one space, what else is unsafe U+FFFD.

    Marks of the reading direction are left out: they are invisible where they do no harm.
    """
    return _UNSAFE.sub("\ufffd", " ".join(text.translate(_WITHOUT_MARKS).split()))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else text[:LONGEST_TEXT] + "..."


def json_line(value: Mapping[str, Any], *, ascii_only: bool = False) -> str:
    """Return ``value`` as JSON on one line; unsafe characters are escaped, so that nothing is lost."""
    text = json.dumps(value, ensure_ascii=ascii_only)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


class Output:
    """Writes results to ``stdout`` and notes to ``stderr``, each a whole line that is flushed at once.

    ``None`` for a stream (``tiktok-live ... >&-``) means that nobody wants it.

    Raises:
        BrokenPipeError: from every method that writes results: the reader of the pipe has gone.
        CommandError: from the same: the results cannot be written (a full disk).
    """

    def __init__(self, stdout: TextIO | None, stderr: TextIO | None) -> None:
        self._stdout = stdout
        self._stderr = stderr
        for stream in (stdout, stderr):
            # A terminal or pipe that is not UTF-8 gets \U0001f339 for a rose, and no command dies of it.
            if stream is not None and hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")
        encoding = (stdout and stdout.encoding) or "ascii"
        self._ascii_only = encoding.lower().replace("-", "") != "utf8"
        self._colours = _colours(stdout)

    def row(self, cells: Sequence[Sequence[Piece]], columns: Sequence[Column]) -> None:
        """Write one row; ``columns`` gives the widths of all cells but the last."""
        cells = [[Piece(clean(_cut(piece.text)), piece.style) for piece in cell] for cell in cells]
        if self._colours is not None:
            self._write(self._colours.row(cells, columns))
            return
        texts = [" ".join(piece.text for piece in cell if piece.text) for cell in cells]
        padded = [
            text.rjust(column.width) if column.right else text.ljust(column.width)
            for text, column in zip(texts, columns, strict=False)
        ]
        self._write("  ".join([*padded, *texts[len(padded) :]]).rstrip() + "\n")

    def line(self, *pieces: Piece) -> None:
        """Write pieces one after the other, a space between them."""
        self.row([pieces], [])

    def json(self, value: Mapping[str, Any]) -> None:
        """Write one JSON object on one line."""
        self._write(json_line(value, ascii_only=self._ascii_only) + "\n")

    def note(self, text: str) -> None:
        """Write a note for the user to ``stderr``; a note that cannot be written is nothing to fail for."""
        if self._stderr is None:
            return
        try:
            self._stderr.write(clean(text) + "\n")
            self._stderr.flush()
        except OSError:
            self._stderr = None

    def leave_the_pipe(self) -> None:
        """Let Python's own last flush of ``stdout`` go nowhere, once its reader has gone."""
        if self._stdout is not None:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._stdout.fileno())
            os.close(nowhere)

    def _write(self, text: str) -> None:
        if self._stdout is None:
            return
        try:
            self._stdout.write(text)
            self._stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            self.leave_the_pipe()
            raise CommandError(f"The output cannot be written: {error.strerror or error}.") from error


def _colours(stdout: TextIO | None) -> Colours | None:
    """Return what paints on this terminal; ``None`` for plain text: a pipe, ``NO_COLOR``, a dumb terminal, no rich."""
    if stdout is None or not stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return None
    try:
        import rich  # noqa: F401 - is the extra there?
    except ImportError:
        return None
    return Colours(stdout)


class Colours:
    """Renders rows for a terminal with rich. Every text goes in as a ``Text``: markup in it is not read."""

    def __init__(self, stdout: TextIO) -> None:
        from rich.console import Console

        self._console = Console(file=stdout)

    def row(self, cells: Sequence[Sequence[Piece]], columns: Sequence[Column]) -> str:
        """Return a row as text with escape sequences.

        A long last cell goes on under its own beginning, so that no comment can put on the look of a new line. On a
        narrow terminal it has lines of its own, indented.
        """
        from rich.padding import Padding
        from rich.table import Table
        from rich.text import Text

        grid = Table.grid(padding=(0, 2, 0, 0))
        for column in columns[: len(cells) - 1]:
            grid.add_column(width=column.width, no_wrap=True, justify="right" if column.right else "left")
        texts = [Text(" ").join(Text(piece.text, piece.style) for piece in cell if piece.text) for cell in cells]
        beside = self._console.width - sum(column.width + 2 for column in columns[: len(cells) - 1])
        parts: list[RenderableType] = [grid]
        if beside < NARROW and len(texts) > 1:
            parts.append(Padding(texts.pop(), (0, 0, 0, 2)))
        else:
            grid.add_column(overflow="fold")
        grid.add_row(*texts)
        with self._console.capture() as capture:
            self._console.print(*parts, sep="")
        return capture.get()


def standard_output() -> Output:
    """Return the output of this process."""
    return Output(sys.stdout, sys.stderr)
