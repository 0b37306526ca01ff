"""The schedule of attempts: pure, told the time and given its chance."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tiktok_live import ReconnectPolicy
from tiktok_live.connection.backoff import LONGEST, Backoff

NEARLY_1 = 1 - 2**-53


def delays(policy: ReconnectPolicy, count: int, chance: float = NEARLY_1) -> list[float | None]:
    backoff = Backoff(policy, lambda: chance)
    return [backoff.next_delay(0.0) for _ in range(count)]


def test_waits_double_up_to_the_cap() -> None:
    assert delays(ReconnectPolicy(jitter=False), 9) == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert delays(ReconnectPolicy(first=5, cap=2, jitter=False), 2) == [2, 2]
    assert delays(ReconnectPolicy(first=3, factor=1, jitter=False), 3) == [3, 3, 3]


def test_full_jitter_draws_from_nothing_to_the_whole_wait() -> None:
    assert delays(ReconnectPolicy(), 3, chance=0.0) == [0, 0, 0]
    assert delays(ReconnectPolicy(), 3, chance=0.5) == [0.5, 1, 2]


def test_a_demanded_wait_is_a_minimum_even_beyond_the_cap() -> None:
    backoff = Backoff(ReconnectPolicy(jitter=False))
    assert [backoff.next_delay(0.0, at_least) for at_least in (0.5, 300.0, float("inf"))] == [1, 300, LONGEST]


def test_attempts_are_counted_and_bounded_until_a_reset() -> None:
    backoff = Backoff(ReconnectPolicy(jitter=False, max_attempts=2))
    granted = []
    for _ in range(2):
        granted += [backoff.next_delay(0.0) for _ in range(4)]
        assert backoff.attempts == 2
        backoff.reset()
        assert backoff.attempts == 0
    assert granted == [1, 2, None, None] * 2


def test_time_runs_from_the_first_failure_and_the_last_attempt_is_at_its_end() -> None:
    backoff = Backoff(ReconnectPolicy(jitter=False, give_up_after=10))
    now, starts = 1000.0, []
    while (delay := backoff.next_delay(now)) is not None:
        now += delay
        starts.append(now - 1000)
    assert starts == [1, 3, 7, 10]
    backoff.reset()
    assert backoff.next_delay(now) == 1


def test_a_demanded_wait_beyond_the_end_is_not_shortened() -> None:
    assert Backoff(ReconnectPolicy(give_up_after=10)).next_delay(0.0, at_least=11) is None


policies = st.builds(
    ReconnectPolicy,
    first=st.floats(1e-3, 1e4),
    cap=st.floats(1e-3, 1e4),
    factor=st.floats(1, 1e9),
    jitter=st.booleans(),
    max_attempts=st.none() | st.integers(1, 50),
    give_up_after=st.none() | st.floats(1e-3, 1e5),
)


steps = st.tuples(
    st.floats(0, NEARLY_1),  # chance
    st.sampled_from([0.0, 0.0, -1.0, 7.0, 1e5]),  # demanded
    st.floats(0, 100),  # what the attempt takes
)


@settings(deadline=None)
@given(policies, st.floats(0, 1e6), st.lists(steps, min_size=1, max_size=30))
def test_every_schedule_keeps_its_policy(
    policy: ReconnectPolicy, began: float, steps: list[tuple[float, float, float]]
) -> None:
    chances = iter([chance for chance, _, _ in steps])
    backoff = Backoff(policy, lambda: next(chances))
    now, length = began, policy.first
    for attempt, (_, at_least, takes) in enumerate(steps, 1):
        delay, at_least = backoff.next_delay(now, at_least), min(at_least, LONGEST)
        if delay is None:
            left = float("inf") if policy.give_up_after is None else began + policy.give_up_after - now
            assert attempt - 1 == policy.max_attempts or left <= 0 or at_least > left
            return
        assert backoff.attempts == attempt <= (policy.max_attempts or attempt)
        assert max(at_least, 0.0) <= delay <= max(min(length, policy.cap) * (1 + 1e-9), at_least)
        if not policy.jitter and policy.give_up_after is None:
            assert delay == pytest.approx(max(min(length, policy.cap), at_least))
        now, length = now + delay, min(length * policy.factor, 1e300)
        assert policy.give_up_after is None or now - began <= policy.give_up_after * (1 + 1e-6) + 1e-6
        now += takes
