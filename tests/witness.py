"""Hears everything that a client tells, in order, in a form that is easy to compare."""

from __future__ import annotations

from typing import TypeVar

from waiting import wait_until

from tiktok_live import TikTokLiveClient
from tiktok_live.events import ChatEvent, Event, RoomUserEvent, WebsocketConnectedEvent

E = TypeVar("E", bound=Event)
BY_THE_WAY = (RoomUserEvent, WebsocketConnectedEvent)
"""Come with every connection, and are no part of the story."""


class Witness:
    """Listens from its making on.

    Attributes:
        events: everything in the order of arrival.
    """

    def __init__(self, client: TikTokLiveClient) -> None:
        self.events: list[Event] = []
        client.on(Event, self.events.append)

    @property
    def story(self) -> list[str]:
        """The words of each comment, and the class name of any other event."""
        told = [event for event in list(self.events) if not isinstance(event, BY_THE_WAY)]
        return [event.comment or "" if isinstance(event, ChatEvent) else type(event).__name__ for event in told]

    @property
    def comments(self) -> list[str]:
        """The words of each comment."""
        return [event.comment or "" for event in self.all(ChatEvent)]

    def all(self, event_class: type[E]) -> list[E]:
        """The events of a class."""
        return [event for event in list(self.events) if isinstance(event, event_class)]

    def hears(self, *story: str, timeout: float = 20.0) -> None:
        """Wait until as much has come, and check that it is that."""
        wait_until(lambda: len(self.story) >= len(story), timeout)
        assert self.story == list(story)

    def hears_of(self, event_class: type[E], timeout: float = 20.0) -> E:
        """Wait for an event of a class, and return the first."""
        return wait_until(lambda: self.all(event_class), timeout)[0]
