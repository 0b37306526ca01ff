"""transports/polling.py against the simulator."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from waiting import wait_until

from tiktok_live.connection import Latch
from tiktok_live.errors import BlockedError, DecodeError, RateLimitError, RequestError
from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers import SignServer, fetch_signed
from tiktok_live.options import Options
from tiktok_live.simulator import Scenario, Simulator
from tiktok_live.simulator.frames import response as encoded
from tiktok_live.transports import Received
from tiktok_live.transports.polling import PollingTransport

FETCH = "/webcast/im/fetch/"
CHAT = Scenario("demo_host").chat("ava", "hello")


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(Scenario("demo_host"), autoplay=False) as simulator:
        yield simulator


def polling(simulator: Simulator, stop: Latch | None = None, **given: Any) -> PollingTransport:
    options = Options(
        endpoints=simulator.endpoints, session_id="simulator-session", **{"request_polling_interval": 0.02, **given}
    )
    session = HttpSession(options)
    room_id = simulator.room().room_id
    opening = fetch_signed(session, [SignServer()], room_id, options)
    transport = PollingTransport(session, options, opening.response, room_id, stop or Latch())
    transport.open()
    return transport


def received(transport: PollingTransport) -> Received:
    return wait_until(transport.receive, interval=0.0)


def test_polls_carry_cursor_internal_ext_room_and_session(simulator: Simulator) -> None:
    transport = polling(simulator)
    received(transport)
    simulator.send(CHAT)
    answer = received(transport)
    assert [message.method for message in answer.messages] == ["WebcastChatMessage"] and answer.size
    received(transport)
    first, second, third = simulator.log.requests_to(FETCH)
    assert first.cookies["sessionid"] == "simulator-session"
    assert first.query["room_id"] == simulator.room().room_id
    assert first.query["cursor"] and first.query["internal_ext"]
    assert third.query["cursor"] != second.query["cursor"]


def test_the_first_poll_is_at_once_and_the_next_after_the_interval(simulator: Simulator) -> None:
    transport = polling(simulator, request_polling_interval=0.3)
    began = time.monotonic()
    received(transport)
    assert time.monotonic() - began < 0.25
    received(transport)
    first, second = simulator.log.requests_to(FETCH)
    assert 0.25 <= second.at - first.at < 1.5


def test_a_missing_cursor_keeps_the_old_one_and_is_a_problem(simulator: Simulator) -> None:
    transport = polling(simulator)
    simulator.answer_with(FETCH, body=encoded(simulator.messages(CHAT)), times=1)
    answer = received(transport)
    assert isinstance(answer.problem, DecodeError) and len(answer.messages) == 1
    assert received(transport).problem is None
    first, second = simulator.log.requests_to(FETCH)
    assert first.query["cursor"] == second.query["cursor"]
    assert first.query["internal_ext"] == second.query["internal_ext"]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"status": 500}, RequestError),
        ({"body": b"\xff\xff"}, DecodeError),
        ({"body": b""}, RequestError),
        ({"reset": True}, RequestError),
        ({"status": 403, "body": "<html>Please wait...</html>"}, BlockedError),
    ],
)
def test_a_failed_poll_is_a_problem_and_polling_goes_on(
    simulator: Simulator, fault: dict[str, Any], error: type[Exception]
) -> None:
    transport = polling(simulator)
    simulator.answer_with(FETCH, **fault, times=1)
    heard = transport.last_heard
    assert isinstance(received(transport).problem, error)
    assert transport.last_heard == heard  # a failed poll is silence
    simulator.send(CHAT)
    assert len(received(transport).messages) == 1
    assert transport.last_heard > heard


def test_a_poll_that_came_too_soon_is_repeated_when_tiktok_says(simulator: Simulator) -> None:
    transport = polling(simulator)
    simulator.answer_with(FETCH, status=429, headers={"Retry-After": "1"}, times=1)
    assert isinstance(received(transport).problem, RateLimitError)
    received(transport)
    first, second = simulator.log.requests_to(FETCH)
    assert 0.9 <= second.at - first.at < 3


def test_a_stop_ends_the_wait_between_two_polls(simulator: Simulator) -> None:
    stop = Latch()
    transport = polling(simulator, stop, request_polling_interval=30.0)
    received(transport)
    threading.Timer(0.05, stop.set).start()
    before = time.monotonic()
    wait_until(lambda: transport.receive() is None and stop.is_set(), interval=0.0)
    assert time.monotonic() - before < 1
    assert transport.receive() is None
    assert len(simulator.log.requests_to(FETCH)) == 1


def test_a_poll_that_hangs_takes_no_longer_than_closing_may(simulator: Simulator) -> None:
    transport = polling(simulator, close_timeout=0.3)
    simulator.answer_with(FETCH, hang=True, times=1)
    before = time.monotonic()
    assert isinstance(received(transport).problem, RequestError)
    assert time.monotonic() - before < 1
