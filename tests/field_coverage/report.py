"""Measure clients, and put what came of it into words and columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import tiktok_live
from field_coverage import ours
from field_coverage.page import Explained, dotted, explain
from field_coverage.peers import CONNECTOR, TIKTOKLIVE, Known, NotMeasuredError, Peer
from field_coverage.samples import Listed, Samples
from field_coverage.search import Client, Show, reachable
from field_coverage.tree import FieldPath
from tiktok_live import events
from tiktok_live.decoding import event_classes
from tiktok_live.events import Event, UnknownEvent

NOTES = """\
A field is a wire method and a path of field names to a value that a captured message has there. It is shown when
changing that value on the wire, or leaving it out, changes what a handler gets, raw bytes and unknown fields aside.
Event classes: subclasses of Event in tiktok_live.events; classes in TikTokLive.events; members of WebcastEvent and
ControlEvent in tiktok-live-connector. Both peers hand over TikTok's message as it is decoded, under TikTok's names."""


@dataclass(slots=True)
class Measured:
    """A client, and what it makes of captured messages: how many become an event, which fields it shows."""

    name: str
    methods: int
    classes: int
    decoded: int
    shown: set[FieldPath]


def measure(name: str, methods: int, classes: int, show: Show, samples: Samples) -> Measured:
    client = Client(show, samples)
    decoded = sum(original is not None for original in client.originals)
    return Measured(name, methods, classes, decoded, reachable(client, samples.places))


def measure_ours(samples: Samples, listed: Sequence[Listed]) -> Measured:
    named = [getattr(events, name) for name in dir(events)]
    classes = {cls for cls in named if isinstance(cls, type) and issubclass(cls, Event)} - {Event}
    known = [one for one in listed if event_classes(one.method) != (UnknownEvent,)]
    name = f"tiktok_live {tiktok_live.__version__}"
    return measure(name, len(known), len(classes), ours.show, samples)


def measure_peer(known: Known, samples: Samples) -> Measured:
    """Measure another client.

    Raises:
        NotMeasuredError: it is not at hand.
    """
    with Peer(known) as peer:
        return measure(f"{peer.name} {peer.version}", peer.methods, peer.classes, peer.show, samples)


def explain_unshown(samples: Samples, measured: Measured) -> Explained:
    """Find the reasons for what our events do not show, of the methods that have one."""
    known = [method for method in samples.methods if event_classes(method) != (UnknownEvent,)]
    return explain(path for path in samples.paths(known) if path not in measured.shown)


def report(samples: Samples, listed: Sequence[Listed], verbose: bool) -> Iterator[str]:
    """Yield the lines of the report."""
    own = measure_ours(samples, listed)
    clients, absent = [own], []
    for known in (TIKTOKLIVE, CONNECTOR):
        try:
            clients.append(measure_peer(known, samples))
        except NotMeasuredError as exc:
            absent.append(f"{known.name} is not measured here: {exc}.")
    yield f"What {len(samples.all)} captured messages of {len(samples.methods)} wire methods say and events show"
    yield ""
    yield from columns(rows(samples, listed, clients, verbose))
    yield ""
    yield from (absent and [*absent, ""])
    yield NOTES
    yield ""
    yield from why(explain_unshown(samples, own))
    if silent := [method for method in samples.methods if event_classes(method) == (UnknownEvent,)]:
        yield f"Captured methods that are unknown events here: {', '.join(silent)}."


def rows(
    samples: Samples, listed: Sequence[Listed], clients: Sequence[Measured], verbose: bool
) -> Iterator[tuple[str, ...]]:
    documented = [one.method for one in listed if one.documented]
    yield ("", *(client.name for client in clients))
    yield ("wire methods with an event", *(str(client.methods) for client in clients))
    yield ("event classes", *(str(client.classes) for client in clients))
    yield ("messages that become an event", *(f"{client.decoded} of {len(samples.all)}" for client in clients))
    yield ("fields shown, documented methods", *shares(samples.paths(documented), clients))
    yield ("fields shown, all listed methods", *shares(samples.paths(samples.methods), clients))
    for method in samples.methods if verbose else ():
        yield (f"  {method}", *shares(samples.paths([method]), clients))


def shares(paths: Sequence[FieldPath], clients: Iterable[Measured]) -> Iterator[str]:
    for client in clients:
        shown = sum(path in client.shown for path in paths)
        yield f"{shown} of {len(paths)} {shown / len(paths):6.1%}" if paths else "none captured"


def columns(table: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table: its first column begins on the left, the others end on the right."""
    table = list(table)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for first, *rest in table:
        cells = [cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)]
        yield "   ".join([first.ljust(widths[0]), *cells])


def why(explained: Explained) -> Iterator[str]:
    """Yield how many fields of our events are not shown for which reason."""
    yield f"Fields that our events do not show: {sum(explained.counts.values()) + len(explained.unexplained)}"
    yield from columns([(f"  {reason.title}", str(count)) for reason, count in explained.counts.most_common()])
    for field in explained.unexplained:
        yield f"  without a reason: {field}"
    for pattern in explained.idle:
        yield f"  a pattern that is the reason for nothing: {pattern}"


def unshown(samples: Samples, method: str) -> Iterator[str]:
    """Yield the fields of a wire method that our event does not show."""
    paths = samples.paths([method])
    shown = reachable(Client(ours.show, samples), paths)
    yield f"{method}: {len(shown)} of {len(paths)} fields shown; these are not (and how many messages have them):"
    for path in paths:
        if path not in shown:
            messages = len({place.sample for place in samples.places[path]})
            yield f"  {dotted(path):80} {messages:4}  ({'.'.join(path[-1])})"
