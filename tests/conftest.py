"""What every test gets: a clean environment and no leaked threads; and what many ask for.

That is the captured traffic, where it is at hand, and clients of a simulator.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from clients import HOST, Make, clients_of
from waiting import wait_until

from tiktok_live.http.signers.budget import forget_budgets
from tiktok_live.simulator import Scenario, Simulator

THREAD_PREFIX = "tiktok_live-"
THREAD_GRACE = 2.0
"""Seconds that a thread which was told to stop may take to go."""


def living_threads() -> set[threading.Thread]:
    """Return the library's own threads that are alive now."""
    return {thread for thread in threading.enumerate() if thread.name.startswith(THREAD_PREFIX)}


@pytest.fixture(autouse=True)
def no_thread_is_left_behind() -> Iterator[None]:
    """Fail the test that leaves one of the library's threads running; it is set up first, so it looks last.

    Threads that were alive before the test are not its doing: the test that left them was told already.
    """
    before = living_threads()
    yield
    try:
        wait_until(lambda: not living_threads() - before, timeout=THREAD_GRACE)
    except AssertionError:
        names = ", ".join(sorted(thread.name for thread in living_threads() - before))
        pytest.fail(
            f"Still alive {THREAD_GRACE:g} s after the test: {names}. Close the client (or server) in the test."
        )


@pytest.fixture(autouse=True)
def environment_of_its_own(no_thread_is_left_behind: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide proxies and the library's own variables, which the developer's shell may have set."""
    for name in os.environ:
        if name.lower().endswith("_proxy") or name.upper().startswith("TIKTOK_LIVE_"):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def no_memory_of_rate_limits() -> None:
    """Forget what other tests learnt of sign servers: the process remembers it for all clients."""
    forget_budgets()


@pytest.fixture(scope="session")
def captures() -> Path:
    """Return the folder of captured TikTok traffic, which lies beside the repository, never in it."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "captures"
    if not folder.is_dir():
        pytest.skip("captured TikTok traffic (../shared/captures) is not on this machine")
    return folder


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """A simulator in whose room nothing happens by itself, not even old comments are there."""
    with Simulator(Scenario(HOST), autoplay=False, history=0) as simulator:
        yield simulator


@pytest.fixture
def make(simulator: Simulator) -> Iterator[Make]:
    """Make clients of the simulator that connect once and with few requests, and are closed after the test."""
    with clients_of(simulator, close_timeout=1.0, fetch_room_info_on_connect=False, reconnect=False) as make:
        yield make


@pytest.fixture
def seen() -> list[Any]:
    """An empty list, for handlers to append to."""
    return []
