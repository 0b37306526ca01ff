"""Write docs/unshown-fields.md: the fields that captured messages fill and no event shows, by reason."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from itertools import groupby
from typing import NamedTuple

from field_coverage.reasons import REASONS, Reason
from field_coverage.tree import FieldPath

PREFIX = "Webcast"
HEAD = """\
# Fields that no event shows

<!-- Made by `make coverage-page` from captured messages and tests/field_coverage/reasons.py. -->

TikTok fills them, and in some message no attribute of the event changes with them. Everything else that captured
messages fill is shown. The bytes of the message, with all of its fields, are in `event.payload`.

Names are those of TikTok's own messages, as in `protos/`: the message, then the field. A field that is itself a message
stands for whatever in it is not shown.
"""


class Explained(NamedTuple):
    """What the reasons make of the unshown fields.

    Attributes:
        fields: for each reason the fields that it is the reason for, each as a pattern without wildcards.
        counts: for each reason how many paths it is the reason for.
        unexplained: fields without a reason, by wire method.
        idle: patterns that are the reason for nothing.
    """

    fields: dict[Reason, set[tuple[str, ...]]]
    counts: Counter[Reason]
    unexplained: list[str]
    idle: list[str]


def explain(unshown: Iterable[FieldPath], reasons: Sequence[Reason] = REASONS) -> Explained:
    """Find the reason of each field: the first with a pattern that matches."""
    patterns = [(why, pattern, tuple(pattern.split("."))) for why in reasons for pattern in why.patterns.split()]
    fields: dict[Reason, set[tuple[str, ...]]] = defaultdict(set)
    counts: Counter[Reason] = Counter()
    unexplained, idle = [], dict.fromkeys(pattern for _, pattern, _ in patterns)
    for path in unshown:
        for reason, pattern, parts in patterns:
            if found := match(parts, path):
                fields[reason].add(found)
                counts[reason] += 1
                idle.pop(pattern, None)
                break
        else:
            unexplained.append(dotted(path))
    return Explained(fields, counts, unexplained, list(idle))


def match(parts: Sequence[str], path: FieldPath) -> tuple[str, ...]:
    """Return what of the path a pattern's parts match, or nothing: they are a message and at least one field."""
    depth = len(parts) - 1
    for start in range(len(path) - depth + 1) if depth else ():
        names = (with_prefix(path[start][0], start), *(field for _, field in path[start : start + depth]))
        if all(map(fnmatchcase, names, parts)):
            return names
    return ()


def with_prefix(message: str, depth: int) -> str:
    """Return a message's name; the wire method at the top of a path may lack its prefix."""
    return message if depth or message.startswith(PREFIX) else PREFIX + message


def dotted(path: FieldPath) -> str:
    return ".".join([path[0][0], *(field for _, field in path)])


def page(explained: Explained, reasons: Sequence[Reason] = REASONS) -> str:
    """Return the page: a section for each reason, in it a line for each message."""
    sections = [section(reason, explained.fields[reason]) for reason in reasons if reason in explained.fields]
    return "\n".join([HEAD, *sections])


def section(reason: Reason, fields: Iterable[tuple[str, ...]]) -> str:
    lines = [f"## {reason.title}", "", reason.text, ""]
    for message, rows in groupby(sorted(fields), key=lambda names: names[0]):
        lines.append(f"- `{message}`: {', '.join('`' + '.'.join(row[1:]) + '`' for row in rows)}")
    return "\n".join([*lines, ""])
