"""What is said of a live when the program leaves it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiktok_live.cli.facts import name_of
from tiktok_live.stats import Ranked, RoomStats

__all__ = ["counted", "summary_of"]

PLACES = 3


def counted(number: int, noun: str) -> str:
    """Return ``1 like`` or ``2 likes``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def summary_of(stats: RoomStats) -> Iterator[str]:
    """Give some lines, each of which has something to tell."""
    now = stats.snapshot(PLACES)
    if now.room_id is None:
        return
    viewers = [
        (now.viewer_count, "at the end"),
        (now.peak_viewer_count, "at most"),
        (now.total_viewers, "in all"),
    ]
    told = ", ".join(f"{number} {when}" for number, when in viewers if number is not None)
    if told:
        yield f"Viewers: {told}."
    if now.total_likes is not None:
        yield f"Likes of the live so far: {now.total_likes}."
    gifts = counted(now.gifts, "gift")
    happened = [
        (now.comments, counted(now.comments, "comment")),
        (now.gifts, f"{gifts} worth {counted(now.diamonds, 'diamond')}"),
        (now.new_followers, counted(now.new_followers, "new follower")),
        (now.shares, counted(now.shares, "share")),
        (now.subscriptions, counted(now.subscriptions, "subscription")),
    ]
    told = ", ".join(words for number, words in happened if number)
    yield f"Meanwhile: {told or 'nothing that counts'}."
    for heading, places in (("Top gifters", now.top_gifters), ("Top chatters", now.top_chatters)):
        if places:
            yield f"{heading}: {_ranking(places)}."


def _ranking(places: Sequence[Ranked]) -> str:
    return ", ".join(f"{name_of(place.user)} {place.amount}{'+' if place.error else ''}" for place in places)
