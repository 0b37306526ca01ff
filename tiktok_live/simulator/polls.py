"""Polls: opening, votes that come in, the end."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tiktok_live.proto.poll_pb2 import (
    POLL_END_TYPE_POLL_END_BY_OWNER,
    POLL_KIND_CUSTOMIZABLE,
    PollEndContent,
    PollOptionInfo,
    PollStartContent,
    PollUpdateVotesContent,
    VoteUser,
    WebcastPollMessage,
)
from tiktok_live.simulator.people import CAST
from tiktok_live.simulator.studio import Studio
from tiktok_live.wire import Message

__all__ = ["poll"]

ROUNDS = 4
"""How many times votes come in."""
SHOWN = 3
"""How many voters of an option a message names."""
LONGEST_MS = 12 * 3600 * 1000
"""When TikTok would end a poll that the host forgets."""
ENDED, VOTES = 1, 2
"""Number of the message; a start is sent without one."""
Voters = list[list[str]]
"""Names of those who voted, by option."""


def poll(studio: Studio, title: str, seconds: float, *options: str) -> Iterator[float | Message]:
    """Give the messages of a poll and the waits between them; the words and the time decide how it ends.

    As in captured polls, the question comes with the start only.
    """
    dice = random.Random(f"{title} {studio.now_ms}")
    poll_id = studio.next_id()
    voters: Voters = [[] for _ in options]
    undecided = [name for name in CAST if name != studio.host]
    dice.shuffle(undecided)
    portion = len(undecided) // ROUNDS

    def message() -> WebcastPollMessage:
        return WebcastPollMessage(
            common=studio.common("WebcastPollMessage"), poll_id=poll_id, poll_kind=POLL_KIND_CUSTOMIZABLE
        )

    start, host = message(), studio.user(studio.host)
    listed = _options(studio, options, voters)
    end_ms = studio.now_ms + LONGEST_MS
    start.start_content.CopyFrom(
        PollStartContent(start_time=studio.now_ms, end_time=end_ms, option_list=listed, title=title, operator=host)
    )
    yield studio.wrap(start)
    for _ in range(ROUNDS):
        yield seconds / ROUNDS
        for _ in range(dice.randrange(1, portion + 1)):
            dice.choice(voters).append(undecided.pop())
        votes = message()
        votes.message_type = VOTES
        votes.update_votes_content.CopyFrom(PollUpdateVotesContent(option_list=_options(studio, options, voters)))
        yield studio.wrap(votes)
    end = message()
    end.message_type = ENDED
    listed = _options(studio, options, voters)
    end.end_content.CopyFrom(
        PollEndContent(end_type=POLL_END_TYPE_POLL_END_BY_OWNER, option_list=listed, operator=host)
    )
    yield studio.wrap(end)


def _options(studio: Studio, options: tuple[str, ...], voters: Voters) -> list[PollOptionInfo]:
    return [
        PollOptionInfo(
            votes=len(names),
            display_content=words,
            option_idx=place,
            vote_user_list=[_voter(studio, name) for name in names[:SHOWN]],
        )
        for place, (words, names) in enumerate(zip(options, voters, strict=True))
    ]


def _voter(studio: Studio, name: str) -> VoteUser:
    person = studio.person(name)
    return VoteUser(user_id=person.user_id, nick_name=person.nickname, avatar_thumb=studio.pictures.avatar(name))
