"""Clients of a simulated room in which nothing happens but what the test orders."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from tiktok_live import TikTokLiveClient
from tiktok_live.simulator import Scenario, Simulator

HOST = "demo_host"
Make = Callable[..., TikTokLiveClient]


def chat(words: str) -> Scenario:
    return Scenario(HOST).chat("ava", words)


@contextlib.contextmanager
def clients_of(simulator: Simulator, **defaults: Any) -> Iterator[Make]:
    """Give a function that makes clients, with options over these defaults; close them all at the end."""
    with contextlib.ExitStack() as clients:

        def make(unique_id: str | None = HOST, **options: Any) -> TikTokLiveClient:
            client = TikTokLiveClient(unique_id, endpoints=simulator.endpoints, **{**defaults, **options})
            clients.callback(client.close)
            return client

        yield make
