"""Look for the fields that matter to what a client shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from field_coverage.mutation import mutations
from field_coverage.samples import Place, Samples
from field_coverage.tree import FieldPath, rewrite

MOST_SAMPLES = 24
"""Captured messages in which a field is changed before it counts as unreachable."""


class Question(NamedTuple):
    """What does the client show of this payload?"""

    method: str
    payload: bytes


Show = Callable[[Sequence[Question]], Sequence[object]]
"""A client: says what it shows of each payload, to be compared, and ``None`` where it fails or has no event."""


class Client:
    """A client, and what it shows of the samples as they were captured."""

    def __init__(self, show: Show, samples: Samples) -> None:
        self.samples = samples
        self._show = show
        self.originals = show([Question(sample.method, sample.payload) for sample in samples.all])

    def notices(self, changes: Sequence[Sequence[tuple[Place, bytes]]]) -> list[bool]:
        """Tell of each change, which is of values of one sample, whether the client shows something else for it."""
        questions, before = [], []
        for change in changes:
            number = change[0][0].sample
            sample = self.samples.all[number]
            edits = {place.node.start: replacement for place, replacement in change}
            questions.append(Question(sample.method, rewrite(sample.payload, sample.nodes, edits)))
            before.append(self.originals[number])
        return [
            was is not None and now is not None and now != was
            for was, now in zip(before, self._show(questions), strict=True)
        ]


def reachable(client: Client, paths: Iterable[FieldPath]) -> set[FieldPath]:
    """Return those of the paths that the client shows.

    Most are found by one change each. What is left is changed together, message by message: where that makes no
    difference, none of it is shown there; where it does, halves are tried.
    """
    paths = list(paths)
    samples = client.samples
    simplest = [min(samples.places[path], key=lambda place: len(samples.all[place.sample].payload)) for path in paths]
    changes = [[(place, mutations(samples.all[place.sample].payload, place.node)[0])] for place in simplest]
    found = {path for path, noticed in zip(paths, client.notices(changes), strict=True) if noticed}
    for group in groups([path for path in paths if path not in found], samples):
        hunt(client, group, found)
    return found


Change = tuple[FieldPath, Place, bytes]


def groups(paths: Sequence[FieldPath], samples: Samples) -> list[list[Change]]:
    """Return the changes to try of paths: each group is of one sample and changes every path in it once."""
    of_sample: dict[tuple[int, int], list[Change]] = defaultdict(list)
    for path in paths:
        for place in spread(samples.places[path], MOST_SAMPLES):
            for kind, replacement in enumerate(mutations(samples.all[place.sample].payload, place.node)):
                of_sample[place.sample, kind].append((path, place, replacement))
    return [of_sample[key] for key in sorted(of_sample)]


def spread(places: Sequence[Place], most: int) -> Sequence[Place]:
    """Return up to ``most`` of the places, evenly over all of them."""
    if len(places) <= most:
        return places
    return [places[index * len(places) // most] for index in range(most)]


def hunt(client: Client, group: Sequence[Change], found: set[FieldPath]) -> None:
    """Add the paths of a group that the client shows."""
    waiting = [[change for change in group if change[0] not in found]]
    while waiting:
        waiting = [part for part in waiting if part]
        noticed = client.notices([[(place, new) for _, place, new in part] for part in waiting])
        halves = []
        for part in (part for part, noticed in zip(waiting, noticed, strict=True) if noticed):
            if len(part) == 1:
                found.add(part[0][0])
            else:
                halves += [part[: len(part) // 2], part[len(part) // 2 :]]
        waiting = halves
