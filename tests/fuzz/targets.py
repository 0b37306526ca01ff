"""What is fuzzed: functions that read a stranger's bytes, each with seeds that are made here.

A target takes any bytes and raises only where a promise is broken. Errors that are documented are no finding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

from fuzz import answers, frames

__all__ = ["TARGETS", "Target"]


class Target(NamedTuple):
    """A function under test.

    Attributes:
        run: takes any bytes; raises where a promise is broken.
        seeds: inputs to begin with.
        mutate: changes an input so that its outer shape stays; ``None`` where bytes are changed at random.
    """

    run: Callable[[bytes], None]
    seeds: Callable[[], Iterator[bytes]]
    mutate: Callable[[bytes, Random], bytes] | None = None


TARGETS: dict[str, Target] = {
    "frames": Target(frames.read_frame, frames.frame_seeds, frames.mutated_frame),
    "responses": Target(frames.read_response, frames.response_seeds, frames.mutated_response),
    "messages": Target(frames.read_message, frames.message_seeds, frames.mutated_message),
    "unknown": Target(frames.read_unknown, frames.message_seeds),
    "pages": Target(answers.read_page, answers.page_seeds),
    "json": Target(answers.read_json, answers.json_seeds),
    "addresses": Target(answers.read_address, answers.address_seeds),
}
