"""The captured messages of the wire methods that some client has an event for, and the values in them."""

from __future__ import annotations

import csv
import importlib
import pkgutil
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from captured import captured_messages
from google.protobuf.descriptor import Descriptor

import tiktok_live.proto
from field_coverage.tree import FieldPath, Node, leaves, read


class Listed(NamedTuple):
    """A wire method that some client has an event for; the documented ones are those of the first clients."""

    method: str
    message: str
    documented: bool


class Place(NamedTuple):
    """Where a value is: in which of the samples, and at which field there."""

    sample: int
    node: Node


@dataclass(slots=True)
class Sample:
    """A captured message and its fields."""

    method: str
    payload: bytes
    nodes: list[Node]


@dataclass(slots=True)
class Samples:
    """Captured messages, and for each path of a method the places that have a value there."""

    all: list[Sample] = field(default_factory=list)
    places: dict[FieldPath, list[Place]] = field(default_factory=lambda: defaultdict(list))

    @property
    def methods(self) -> list[str]:
        return sorted({sample.method for sample in self.all})

    def paths(self, methods: Iterable[str]) -> list[FieldPath]:
        """Return the paths that messages of these methods fill, in order."""
        wanted = set(methods)
        return sorted(path for path in self.places if path[0][0] in wanted)


def listed_methods(captures: Path) -> list[Listed]:
    """Return the wire methods of the schema that lies beside the captures."""
    with (captures.parent / "schema" / "webcast_types.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return [Listed(row["wire_method"], row["message"], row["tier"] == "A") for row in rows]


def descriptors() -> dict[str, Descriptor]:
    """Return the descriptor of every message that the library has a schema of, by name."""
    found: dict[str, Descriptor] = {}
    for module in pkgutil.iter_modules(tiktok_live.proto.__path__):
        found.update(importlib.import_module(f"tiktok_live.proto.{module.name}").DESCRIPTOR.message_types_by_name)
    return found


def gather(captures: Path, methods: Iterable[str] = ()) -> Samples:
    """Return the captured messages of the listed methods, or of some of them."""
    message_of = {listed.method: listed.message for listed in listed_methods(captures)}
    wanted = set(methods) or message_of.keys()
    known = descriptors()
    samples = Samples()
    for captured in captured_messages(captures):
        if captured.method in message_of and captured.method in wanted:
            nodes = read(captured.payload, known.get(message_of[captured.method]))
            place_all(samples, Sample(captured.method, captured.payload, nodes))
    forget_messages_that_are_filled_elsewhere(samples)
    return samples


def place_all(samples: Samples, sample: Sample) -> None:
    """Add a sample; of a path that it has several times the first and the last place count."""
    number = len(samples.all)
    samples.all.append(sample)
    for path, node in leaves(sample.nodes):
        key: FieldPath = ((sample.method, path[0][1]), *path[1:])
        places = samples.places[key]
        if len(places) >= 2 and places[-2].sample == number:
            places.pop()
        places.append(Place(number, node))


def forget_messages_that_are_filled_elsewhere(samples: Samples) -> None:
    """Drop paths of empty messages that hold something in another place: their values stand for them."""
    inner = {path[:depth] for path in samples.places for depth in range(1, len(path))}
    for path in inner & samples.places.keys():
        del samples.places[path]
