"""Watchers: what they see and what they are only told of."""

from __future__ import annotations

import logging

import pytest

from tiktok_live.connection.watching import Watchers
from tiktok_live.events import (
    ChatEvent,
    ConnectedEvent,
    Event,
    FollowEvent,
    GiftEvent,
    GiftStreakEvent,
    LikeEvent,
    RawDataEvent,
    SocialEvent,
)


class Watching:
    def __init__(self, *needs: type[Event]) -> None:
        self.needs = needs
        self.seen: list[Event] = []

    def observe(self, event: Event) -> None:
        self.seen.append(event)


class Counting(Watching):
    def __init__(self, *needs: type[Event]) -> None:
        super().__init__(*needs)
        self.passed: list[type[Event]] = []

    def skipped(self, event_class: type[Event]) -> None:
        self.passed.append(event_class)


def test_a_watcher_sees_what_it_needs_and_is_told_of_the_other_messages_if_it_wants_to_be() -> None:
    plain, counting = Watching(SocialEvent), Counting(ChatEvent)
    watchers = Watchers([plain, counting])
    follow, chat = FollowEvent(method="WebcastSocialMessage"), ChatEvent()
    watchers.see(follow)
    watchers.see(chat)
    watchers.skip(LikeEvent)
    watchers.see(ConnectedEvent())  # no message
    watchers.see(GiftStreakEvent(source=GiftEvent(method="WebcastGiftMessage")))
    assert plain.seen == [follow]
    assert (counting.seen, counting.passed) == ([chat], [FollowEvent, LikeEvent])


def test_a_message_is_needed_when_it_can_become_an_event_that_is() -> None:
    watchers = Watchers([Watching(FollowEvent)])
    assert watchers.need((LikeEvent, FollowEvent))
    assert not watchers.need((SocialEvent,))
    assert not Watchers([]).need((SocialEvent,))


def test_raw_data_is_for_those_who_name_it_and_nobody_counts_it() -> None:
    everything, raw, counting = Watching(Event), Watching(RawDataEvent), Counting(ChatEvent)
    watchers = Watchers([everything, counting])
    assert not watchers.need((RawDataEvent,))
    watchers.see(RawDataEvent())
    assert everything.seen == counting.passed == []
    watchers = Watchers([raw])
    assert watchers.need((RawDataEvent,))
    watchers.see(RawDataEvent())
    assert len(raw.seen) == 1


def test_a_watcher_that_raises_harms_nobody_and_is_logged_once_for_each_class(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Counting):
        def observe(self, event: Event) -> None:
            raise ValueError("a bug")

        def skipped(self, event_class: type[Event]) -> None:
            raise ValueError("a bug")

    well = Counting(ChatEvent)
    watchers = Watchers([Broken(ChatEvent), well])
    with caplog.at_level(logging.ERROR):
        for _ in range(3):
            watchers.see(ChatEvent())
            watchers.skip(LikeEvent)
    assert (len(well.seen), well.passed) == (3, [LikeEvent] * 3)
    assert len(caplog.records) == 2
    assert "Broken.observe on ChatEvent" in caplog.records[0].getMessage()
