"""The budget of a sign server: what it learns, whom it serves first, what clients do when it is empty."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
import requests
from clients import Make
from hypothesis import given
from hypothesis import strategies as st
from servers import Answer, Asked, LocalServer, Reply, serving
from waiting import wait_until

from tiktok_live import Endpoints, SignServer, TikTokLiveClient, UrlSigner
from tiktok_live.client.lookups import pause_after
from tiktok_live.errors import (
    InvalidResponseError,
    NotConnectedError,
    RateLimitError,
    RequestError,
    SignatureError,
)
from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers import RateLimits, RateLimitWindow, SignedFetch, SignRequest
from tiktok_live.http.signers.budget import MOST_BUDGETS, SPACING, Budget, budget_of
from tiktok_live.http.signers.limits import limits_of
from tiktok_live.options import Options
from tiktok_live.simulator import Simulator

FETCH, LIMITS = "/webcast/fetch", "/webcast/rate_limits"
PLACE = "https://sign.example"
SLOW_DOWN = '{"code": 429, "message": "slow down", "limit_label": "minute"}'
PLENTY = {"max": 100, "remaining": 100, "reset_at": None}


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Claimant:
    """Somebody who may stand in line."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def budget(clock: Clock) -> Budget:
    return Budget(PLACE, clock)


def per_minute(limit: int, remaining: int | None = None, reset_in: float | None = None) -> RateLimits:
    reset_at = None if reset_in is None else datetime.now(timezone.utc) + timedelta(seconds=reset_in)
    return RateLimits(minute=RateLimitWindow(limit, limit if remaining is None else remaining, reset_at))


def wait_of(budget: Budget, claimant: object, *, queue: bool = False) -> float:
    """Return the seconds that the budget lets a claimant wait; 0 when it gave a request."""
    try:
        budget.take(claimant, queue=queue)
    except RateLimitError as exc:
        assert exc.retry_after is not None
        return exc.retry_after
    return 0.0


# --- the budget itself


def test_what_nobody_has_said_is_no_limit(budget: Budget) -> None:
    assert [wait_of(budget, Claimant()) for _ in range(1000)] == [0.0] * 1000


def test_a_limit_is_counted_down_and_is_there_again_after_its_time(budget: Budget, clock: Clock) -> None:
    budget.learn(per_minute(2))
    assert [wait_of(budget, self) for self in (1, 2, 3)] == [0.0, 0.0, 60.0]
    clock.now += 59.9
    assert wait_of(budget, 3) == pytest.approx(0.1)
    clock.now += 0.1
    assert [wait_of(budget, self) for self in (3, 4, 5)] == [0.0, 0.0, 60.0]


def test_the_error_says_which_limit_and_when(budget: Budget) -> None:
    budget.learn(per_minute(5, 0, reset_in=30))
    with pytest.raises(
        RateLimitError, match=r"its limit of 5 requests a minute is used up; try again in 30 s"
    ) as caught:
        budget.take(1)
    error = caught.value
    assert error.retry_after == pytest.approx(30, abs=1) and error.limit_label == "minute" and error.retryable
    assert error.reset_at is not None and error.url == f"{PLACE}"
    assert abs(error.reset_at - datetime.now(timezone.utc) - timedelta(seconds=30)) < timedelta(seconds=2)


def test_the_tightest_limit_counts(budget: Budget) -> None:
    budget.learn(limits_of({"minute": {"max": 5, "remaining": 5}, "hour": {"max": 30, "remaining": 1}, "day": PLENTY}))
    assert wait_of(budget, 1) == 0.0
    assert wait_of(budget, 2) == 3600.0


def test_a_limit_that_is_used_up_without_a_reset_holds_for_its_whole_time_and_ends(
    budget: Budget, clock: Clock
) -> None:
    budget.learn(per_minute(2, remaining=0))
    assert wait_of(budget, "me") == 60.0
    clock.now += 20.0
    assert wait_of(budget, "me") == 40.0
    clock.now += 40.0
    assert [wait_of(budget, who) for who in ("me", "you", "they")] == [0.0, 0.0, 60.0]


def test_of_a_server_that_takes_no_requests_at_all_it_is_asked_now_and_then_whether_that_is_so(
    budget: Budget, clock: Clock
) -> None:
    budget.learn(per_minute(0))
    assert wait_of(budget, "me") == 60.0
    clock.now += 60.0
    assert [wait_of(budget, who) for who in ("me", "you")] == [0.0, 60.0]


def test_a_limit_that_the_server_names_no_more_is_none(budget: Budget) -> None:
    budget.learn(per_minute(2, remaining=0, reset_in=60))
    budget.learn(limits_of({"day": PLENTY}))
    assert wait_of(budget, "me") == 0.0


def test_a_refusal_holds_for_everybody_and_ends(budget: Budget, clock: Clock) -> None:
    budget.refuse("me", 7.0, "slow")
    assert [wait_of(budget, who) for who in ("me", "you")] == [7.0, 7.0]
    with pytest.raises(RateLimitError, match="it takes no more for now") as caught:
        budget.take("you")
    assert caught.value.limit_label == "slow"
    clock.now += 7.0
    assert [wait_of(budget, who) for who in ("me", "you")] == [0.0, 0.0]


def test_a_refusal_that_names_no_time_stops_nobody(budget: Budget) -> None:
    budget.refuse("me", None, None)
    assert wait_of(budget, "you") == 0.0


def test_a_refusal_for_a_day_is_believed_for_an_hour(budget: Budget, clock: Clock) -> None:
    budget.refuse("me", 86400.0, None)
    assert wait_of(budget, "me") == 3600.0
    clock.now += 3600.0
    assert wait_of(budget, "me") == 0.0


def test_a_shorter_refusal_does_not_end_a_longer_one(budget: Budget) -> None:
    budget.refuse("me", 50.0, None)
    budget.refuse("you", 2.0, None)
    assert wait_of(budget, "me") == 50.0


def test_a_reset_further_off_than_its_window_is_not_believed(budget: Budget) -> None:
    budget.learn(per_minute(5, 0, reset_in=10**6))
    assert wait_of(budget, 1) == 60.0


def test_those_who_wait_are_served_in_the_order_of_asking(budget: Budget, clock: Clock) -> None:
    budget.learn(per_minute(2, 0, reset_in=60))
    claimants = [Claimant() for _ in range(5)]
    waits = [wait_of(budget, claimant, queue=True) for claimant in claimants]
    assert waits == pytest.approx([60, 60, 120, 120, 180], abs=1)
    clock.now += 61
    late = Claimant()
    assert wait_of(budget, late) > 0, "somebody who comes later must not be served before those in line"
    assert wait_of(budget, claimants[3]) > 0
    assert [wait_of(budget, claimant) for claimant in claimants[:2]] == [0.0, 0.0]
    clock.now += 60
    assert [wait_of(budget, claimant) for claimant in claimants[2:4]] == [0.0, 0.0]


def test_whoever_leaves_or_dies_makes_room(budget: Budget, clock: Clock) -> None:
    budget.learn(per_minute(1, 0, reset_in=60))
    claimants = [Claimant() for _ in range(3)]
    for claimant in claimants:
        wait_of(budget, claimant, queue=True)
    budget.leave(claimants[0])
    del claimants[1]
    clock.now += 61
    assert wait_of(budget, claimants[-1]) == 0.0


def test_after_a_refusal_those_in_line_come_one_after_the_other(budget: Budget, clock: Clock) -> None:
    first, second, third = Claimant(), Claimant(), Claimant()
    assert wait_of(budget, second) == 0.0
    budget.refuse(second, 10.0, None)
    for claimant in (second, third):
        wait_of(budget, claimant, queue=True)
    budget.refuse(first, 10.0, None, queue=True)  # it was under way when the other was refused
    clock.now += 10.0
    assert [wait_of(budget, claimant) for claimant in (third, second)] == pytest.approx([2 * SPACING, SPACING])
    assert wait_of(budget, first) == 0.0
    assert wait_of(budget, second) == 0.0
    assert wait_of(budget, third) == 0.0


@pytest.mark.parametrize("prefix", ["", "X-"])
def test_headers_teach_what_is_left(budget: Budget, prefix: str) -> None:
    budget.learn(per_minute(5))
    said = {"RateLimit-Limit": "5", "RateLimit-Remaining": "1", "RateLimit-Reset": "20"}
    budget.heed({prefix + name: value for name, value in said.items()})
    assert wait_of(budget, 1) == 0.0
    assert wait_of(budget, 2) == 20.0


def test_headers_that_say_nothing_is_left_stop_everybody(budget: Budget) -> None:
    budget.heed({"RateLimit-Limit": "7, 7;w=60", "RateLimit-Remaining": "0", "RateLimit-Reset": "20"})
    assert wait_of(budget, 1) == 20.0


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"RateLimit-Remaining": "0"},
        {"RateLimit-Remaining": "4", "RateLimit-Reset": "20"},
        {"RateLimit-Remaining": "none", "RateLimit-Reset": "20"},
        {"RateLimit-Remaining": "0.5", "RateLimit-Reset": "20"},
        {"RateLimit-Remaining": "9" * 30, "RateLimit-Reset": "20"},
        {"RateLimit-Reset": "20"},
    ],
)
def test_other_headers_stop_nobody(budget: Budget, headers: Mapping[str, str]) -> None:
    budget.heed(headers)
    assert wait_of(budget, 1) == 0.0


@given(limit=st.integers(1, 6), steps=st.lists(st.tuples(st.integers(0, 9), st.floats(0, 40)), max_size=60))
def test_never_more_than_the_limit_in_a_window_and_never_out_of_order(
    limit: int, steps: list[tuple[int, float]]
) -> None:
    clock = Clock()
    budget = Budget(PLACE, clock)
    budget.learn(per_minute(limit))
    claimants = [Claimant() for _ in range(10)]
    taken: list[float] = []
    line: list[int] = []
    for who, seconds in steps:
        if wait_of(budget, claimants[who], queue=True) == 0.0:
            taken.append(clock.now)
            ahead = line[: line.index(who)] if who in line else line
            served = sum(1 for at in taken if at > clock.now - 60)
            assert len(ahead) < limit and served <= 2 * limit
            line = [other for other in line if other != who]
        elif who not in line:
            line.append(who)
        clock.now += seconds
    begin = taken[0] if taken else 0.0
    for at in taken:  # windows begin with the first request after the one before has ended
        if at >= begin + 60:
            begin = at
        assert sum(1 for other in taken if begin <= other < begin + 60) <= limit


def test_no_server_can_promise_more_than_its_limit_or_stop_us_beyond_a_window(budget: Budget, clock: Clock) -> None:
    budget.learn(per_minute(2, remaining=9))
    assert [wait_of(budget, self) for self in (1, 2, 3)] == [0.0, 0.0, 60.0]
    clock.now += 60
    budget.heed({"RateLimit-Limit": "2", "RateLimit-Remaining": "1", "RateLimit-Reset": "999999"})
    assert [wait_of(budget, self) for self in (1, 2)] == [0.0, 60.0]


def test_many_threads_get_no_more_than_there_is() -> None:
    budget = Budget(PLACE)
    budget.learn(per_minute(50))
    served: list[int] = []

    def take(who: int) -> None:
        for _ in range(20):
            if wait_of(budget, who) == 0.0:
                served.append(who)

    threads = [threading.Thread(target=take, args=(who,)) for who in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(served) == 50


def test_a_budget_belongs_to_a_server_and_a_key_and_without_key_to_a_network() -> None:
    one = budget_of(PLACE, None, None)
    assert budget_of(PLACE, None, None) is one
    assert budget_of(PLACE, "key", None) is not one
    assert budget_of(PLACE, "key", "http://proxy") is budget_of(PLACE, "key", None)
    assert budget_of(PLACE, None, "http://proxy") is not one
    assert budget_of("https://other.example", None, None) is not one


def test_a_program_with_many_proxies_does_not_grow_without_end() -> None:
    first = budget_of(PLACE, None, "http://proxy-0")
    for number in range(MOST_BUDGETS + 1):
        budget_of(PLACE, None, f"http://proxy-{number}")
    assert budget_of(PLACE, None, "http://proxy-0") is not first


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork.*:DeprecationWarning")
def test_a_forked_child_is_not_stopped_by_a_lock_of_its_parent() -> None:
    budget = budget_of(PLACE, None, None)
    with budget._lock:
        child = os.fork()
        if child == 0:
            worker = threading.Thread(target=lambda: budget_of(PLACE, None, None).take(1), daemon=True)
            worker.start()
            worker.join(5)
            os._exit(1 if worker.is_alive() else 0)
        assert os.waitpid(child, 0)[1] == 0


# --- what a server says of its limits


def test_the_captured_answer_is_understood(captures: Path) -> None:
    data = json.loads((captures / "http" / "sign-rate-limits.json").read_text(encoding="utf-8"))
    full = {name: RateLimitWindow(most, most) for name, most in (("minute", 5), ("hour", 30), ("day", 100))}
    assert limits_of(data) == RateLimits(**full)


@pytest.mark.parametrize("value", ["2026-11-22T12:00:00Z", "2026-11-22T13:00:00+01:00", "2026-11-22T12:00:00"])
def test_an_instant_is_read_from_iso_8601(value: str) -> None:
    limits = limits_of({"day": {"max": 9, "remaining": 2, "reset_at": value}})
    assert limits.day == RateLimitWindow(9, 2, datetime(2026, 11, 22, 12, tzinfo=timezone.utc))


@pytest.mark.parametrize("value", [1_795_000_000, "1795000000", 1_795_000_000_000, 1_795_000_000.0])
def test_an_instant_is_read_from_numbers(value: Any) -> None:
    limits = limits_of({"hour": {"max": 9, "remaining": 2, "reset_at": value}})
    assert limits.hour is not None and limits.hour.reset_at == datetime.fromtimestamp(1_795_000_000, timezone.utc)


@pytest.mark.parametrize("value", [None, "", "soon", [], {}, True, -5, 0, float("nan"), float("inf"), 1e300, "9" * 20])
def test_an_instant_that_is_none_is_not_known(value: Any) -> None:
    limits = limits_of({"hour": {"max": 9, "remaining": 2, "reset_at": value}})
    assert limits.hour == RateLimitWindow(9, 2, None)


@pytest.mark.parametrize(
    ("data", "hour"),
    [
        ({"max": 9}, RateLimitWindow(9, 9)),
        ({"max": 9, "remaining": -4}, RateLimitWindow(9, 0)),
        ({"max": None, "remaining": 4}, None),
        ({"max": -1, "remaining": 4}, None),
        ([], None),
    ],
)
def test_what_is_missing_is_no_limit(data: Any, hour: RateLimitWindow | None) -> None:
    assert limits_of({"hour": data}) == RateLimits(hour=hour)


def test_limits_are_json_ready() -> None:
    limits = RateLimits(minute=RateLimitWindow(5, 4, datetime(2026, 11, 22, tzinfo=timezone.utc)))
    window = {"limit": 5, "remaining": 4, "reset_at": "2026-11-22T00:00:00+00:00"}
    assert limits.to_dict() == {"minute": window, "hour": None, "day": None}


# --- clients


def test_an_unconnected_client_tells_the_limits(simulator: Simulator, make: Make) -> None:
    limits = make(sign_api_key="key").rate_limits()
    assert limits.minute == RateLimitWindow(5, 5) and limits.hour == RateLimitWindow(30, 30)
    assert limits.day is not None and limits.day.limit == 100
    (request,) = simulator.log.requests_to(LIMITS)
    assert request.headers["x-api-key"] == "key" and simulator.log.requests == [request]


def test_the_newer_address_of_the_limits_is_asked_where_the_old_one_is_gone() -> None:
    answers: dict[str, Answer] = {"/accounts/me/rate_limits": Reply(json.dumps({"code": 200, "day": PLENTY}))}
    with serving(answers) as server:
        session = HttpSession(Options(endpoints=Endpoints(sign=server.url)))
        assert SignServer().rate_limits(SignRequest.of(session, "")) == RateLimits(day=RateLimitWindow(100, 100))


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Reply('{"code": 401, "message": "bad key"}', 401), SignatureError),
        (Reply("<html>", 200), InvalidResponseError),
        (Reply("{}", 200), InvalidResponseError),
        (Reply(SLOW_DOWN, 429, {"Retry-After": "3"}), RateLimitError),
        (Reply(status=404), SignatureError),
    ],
)
def test_a_server_that_does_not_tell_its_limits_is_an_error(answer: Reply, error: type[RequestError]) -> None:
    with serving({LIMITS: answer}) as server:
        client = TikTokLiveClient("a", endpoints=Endpoints(sign=server.url))
        with pytest.raises(error):
            client.rate_limits()


def test_a_client_whose_signers_cannot_tell_says_so() -> None:
    with pytest.raises(SignatureError, match=r"rate_limits\(request\)"):
        TikTokLiveClient("a", signer=UrlSigner()).rate_limits()


def refusing(seconds: str = "600") -> Reply:
    return Reply(SLOW_DOWN, 429, {"Retry-After": seconds})


def fetch(server: LocalServer, *signers: Any, **options: Any) -> Callable[[], Any]:
    """Return a fetch through a sign server by a session of its own."""
    session = HttpSession(Options(endpoints=Endpoints(sign=server.url), **options))
    return lambda: (signers or (SignServer(api_key=options.get("sign_api_key")),))[0].fetch(
        "7", SignRequest.of(session, "7")
    )


def test_clients_share_what_one_of_them_learnt_from_a_refusal() -> None:
    with serving({FETCH: refusing("41.5")}) as server:
        with pytest.raises(RateLimitError, match="slow down"):
            fetch(server)()
        with pytest.raises(RateLimitError, match="is not asked") as caught:
            fetch(server)()
        assert caught.value.retry_after == pytest.approx(41.5, abs=1) and caught.value.limit_label == "minute"
        assert len(server.asked) == 1
        with pytest.raises(RateLimitError, match="slow down"):
            fetch(server, sign_api_key="another")()


def test_an_older_signer_has_a_budget_too_and_says_so_for_all_its_hosts() -> None:
    with serving({"/webcast/sign_url": refusing()}) as server, serving({}) as other:
        signer = UrlSigner([server.url, other.url])
        with pytest.raises(RateLimitError, match=r"No host signed: .* slow down.* 404") as caught:
            fetch(server, signer)()
        assert caught.value.retry_after == 600.0
        with pytest.raises(RateLimitError, match="is not asked"):
            fetch(server, signer)()
        assert (len(server.asked), len(other.asked)) == (1, 2)


def test_a_client_raises_before_asking_when_the_limits_say_that_nothing_is_left(
    simulator: Simulator, make: Make
) -> None:
    reset = (datetime.now(timezone.utc) + timedelta(seconds=50)).isoformat()
    simulator.answer_with(LIMITS, body=json.dumps({"minute": {"max": 5, "remaining": 0, "reset_at": reset}}))
    make().rate_limits()
    with pytest.raises(RateLimitError, match="limit of 5 requests a minute") as caught:
        make().connect()
    assert caught.value.retry_after == pytest.approx(50, abs=5)
    assert simulator.log.requests_to(FETCH) == []


def test_clients_that_wait_are_served_in_order_when_the_limit_is_lifted(simulator: Simulator, make: Make) -> None:
    reset = (datetime.now(timezone.utc) + timedelta(seconds=1)).isoformat()
    simulator.answer_with(LIMITS, body=json.dumps({"minute": {"max": 2, "remaining": 0, "reset_at": reset}}))
    make().rate_limits()
    clients = [make(on_rate_limit="wait", room_id=simulator.room().room_id) for _ in range(2)]
    threads = [threading.Thread(target=client.connect) for client in clients]
    before = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert all(client.state.is_connected for client in clients)
    assert 0.5 < time.monotonic() - before < 5
    with pytest.raises(RateLimitError, match="is not asked"):
        make().connect()


def test_clients_of_a_real_limit_are_never_refused_and_connect_in_the_order_of_asking(
    simulator: Simulator, make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    simulator.limit_signatures({"minute": 2}, speed=60.0)
    make().rate_limits()
    agents = [f"client {number}" for number in range(4)]
    threads = []
    for agent in agents:
        client = make(on_rate_limit="wait", request_headers={"User-Agent": agent})
        threads.append(threading.Thread(target=client.connect))
        threads[-1].start()
        wait_until(lambda: len(simulator.log.requests_to(FETCH)) + caplog.text.count("waiting") >= len(threads))
    for thread in threads:
        thread.join(10)
    fetches = simulator.log.requests_to(FETCH)
    assert [fetch.status for fetch in fetches] == [200] * 4
    assert {fetch.query["user_agent"] for fetch in fetches[:2]} == set(agents[:2])


def test_a_client_that_learns_of_a_limit_by_a_refusal_waits_and_connects(simulator: Simulator, make: Make) -> None:
    simulator.limit_signatures({"minute": 1}, speed=60.0)
    requests.get(simulator.url + FETCH, timeout=5)  # another program on this network
    assert make(on_rate_limit="wait").connect().is_connected
    assert make(on_rate_limit="wait").connect().is_connected, "the headers of the answer spare it a refusal"
    assert [request.status for request in simulator.log.requests_to(FETCH)] == [400, 429, 200, 200]


def test_a_wait_is_told_in_the_log_and_ends_with_disconnect(
    simulator: Simulator, make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    simulator.answer_with(FETCH, status=429, headers={"Retry-After": "600"}, body=SLOW_DOWN)
    client = make(on_rate_limit="wait")
    outcome: list[Exception] = []

    def connect() -> None:
        try:
            client.connect()
        except NotConnectedError as exc:
            outcome.append(exc)

    thread = threading.Thread(target=connect)
    thread.start()
    wait_until(lambda: "rate limit, waiting 600.0 s" in caplog.text)
    client.disconnect()
    thread.join(5)
    assert len(outcome) == 1 and len(simulator.log.requests_to(FETCH)) == 1


@pytest.mark.parametrize("seconds", [0.0, -5.0, float("nan")])
def test_a_refusal_without_a_wait_is_no_invitation_to_ask_without_end(
    make: Make, caplog: pytest.LogCaptureFixture, seconds: float
) -> None:
    asked: list[str] = []

    class Refusing:
        def fetch(self, room_id: str, request: SignRequest) -> SignedFetch:
            asked.append(room_id)
            raise RateLimitError("slow down", retry_after=seconds)

    client = make(on_rate_limit="wait", signer=Refusing())
    thread = threading.Thread(target=lambda: pytest.raises(NotConnectedError, client.connect))
    thread.start()
    wait_until(lambda: "rate limit, waiting 1.0 s" in caplog.text)
    client.disconnect()
    thread.join(5)
    assert len(asked) == 1


def test_whoever_gives_up_waiting_does_not_keep_others_waiting(simulator: Simulator, make: Make) -> None:
    simulator.limit_signatures({"minute": 1}, speed=40.0)
    requests.get(simulator.url + FETCH, timeout=5)
    impatient = make(on_rate_limit="wait")
    thread = threading.Thread(target=lambda: pytest.raises(NotConnectedError, impatient.connect))
    thread.start()
    simulator.wait_for(lambda: simulator.log.requests_to(FETCH)[1:])
    wait_until(lambda: budget_of(simulator.url, None, None)._line)
    impatient.disconnect()
    thread.join(5)
    assert not budget_of(simulator.url, None, None)._line
    assert make(on_rate_limit="wait").connect().is_connected


def test_a_wait_of_a_day_is_raised_and_not_obeyed(simulator: Simulator, make: Make) -> None:
    simulator.answer_with(FETCH, status=429, headers={"Retry-After": "86400"}, body=SLOW_DOWN)
    with pytest.raises(RateLimitError, match=r'longer than the 60 minutes that on_rate_limit="wait" waits') as caught:
        make(on_rate_limit="wait").connect()
    assert caught.value.retry_after == 86400.0


@pytest.mark.parametrize(
    ("error", "pause"),
    [
        (RateLimitError("", retry_after=90.0), 90.0),
        (RateLimitError("", retry_after=5.0), 60.0),
        (RateLimitError("", retry_after=86400.0), 3600.0),
        (RateLimitError(""), 60.0),
        (RequestError(""), 60.0),
    ],
)
def test_a_look_up_that_is_refused_for_a_day_is_repeated_within_the_hour(error: RequestError, pause: float) -> None:
    assert pause_after(error, 60.0) == pause


def test_while_a_sign_server_is_out_of_requests_the_next_one_is_asked_without_waiting(
    simulator: Simulator, make: Make
) -> None:
    with serving({FETCH: refusing()}) as server:
        signers = [SignServer(server.url), SignServer(simulator.url)]
        for _ in range(2):
            client = make(on_rate_limit="wait", signer=signers)
            assert client.connect().is_connected
        assert len(server.asked) == 1


def test_an_answer_s_headers_empty_the_budget_for_the_next_client(simulator: Simulator, make: Make) -> None:
    def answer(asked: Asked) -> Reply:
        return Reply(b"", 200, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "30"})

    with serving({FETCH: answer}) as server:
        for words in ("an empty body", "is not asked"):
            with pytest.raises(RequestError, match=words):
                fetch(server)()
        assert len(server.asked) == 1
